package org.lantu.platform.availability;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.platform.LantuProperties;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a server does that is told to stop while others send requests. */
class DrainTests {

	private Drain drain;

	private WebServer server;

	private int port;

	@BeforeEach
	void starts() {
		this.drain = new Drain(
				new LantuProperties(Path.of("data"), ZoneId.of("Asia/Shanghai"), false, Duration.ofMillis(1)));
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.setAddress(InetAddress.getLoopbackAddress());
		StoppingConfiguration.stopsInOrder(this.drain).customize(factory);
		this.server = factory.getWebServer();
		this.server.start();
		this.port = this.server.getPort();
		this.drain.start();
	}

	@AfterEach
	void ends() {
		this.server.stop();
		this.server.destroy();
	}

	@Test
	void connectionsAreKeptUntilItIsToldToStop() throws IOException {
		try (Socket client = connect()) {
			assertThat(ask(client)).doesNotContainIgnoringCase("Connection: close");
			assertThat(ask(client)).doesNotContainIgnoringCase("Connection: close");
		}
	}

	@Test
	void whoWasLetInIsAnsweredAndNobodyElseIsLetIn() throws IOException {
		try (Socket client = connect()) {
			assertThat(ask(client)).startsWith("HTTP/1.1 404");
			this.drain.stop();
			assertThat(ask(client)).startsWith("HTTP/1.1 404").containsIgnoringCase("Connection: close");
			assertThat(client.getInputStream().read()).isEqualTo(-1);
			assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
		}
	}

	private Socket connect() throws IOException {
		return new Socket(InetAddress.getLoopbackAddress(), this.port);
	}

	/** The head of the answer, whose body is left out. */
	private static String ask(Socket client) throws IOException {
		client.getOutputStream()
			.write("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		InputStream answer = client.getInputStream();
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = answer.read();
			assertThat(next).as("the connection ended after: " + head).isNotNegative();
			head.append((char) next);
		}
		return head.toString();
	}

}
