package org.lantu.platform.bodies;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that come slowly, and those that do not, at a server with few threads.
 */
class BodyTests {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	private static final String FILE = "POST /entry/import HTTP/1.1\r\nHost: a\r\n";

	private static final String MAY = "X-May: yes\r\n";

	private static final Duration LONG = Duration.ofMinutes(5);

	private final List<Socket> sockets = new ArrayList<>();

	private final AtomicInteger pagesMade = new AtomicInteger();

	private WebServer server = start(new BodyLimits(4, 3, 2, 1, LONG, 8192));

	@AfterEach
	void stop() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
		this.server.stop();
	}

	/** As many as the server has threads, and more. */
	@Test
	void pagesAreAnsweredBesideSlowBodies() throws IOException {
		for (int each = 0; each < 60; each++) {
			send("POST /x HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 1000\r\n\r\na");
		}
		for (int each = 0; each < 20; each++) {
			assertThat(answer("GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 200 ");
		}
	}

	@Test
	void oneClientHasFewOpenAtOnce() throws IOException {
		for (int each = 0; each < 3; each++) {
			// whose body is being read, is told to go on
			Socket slow = send(
					"POST /x HTTP/1.1\r\nHost: a\r\n" + FORM + "Expect: 100-continue\r\nContent-Length: 1000\r\n\r\na");
			assertThat(new String(slow.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
				.isEqualTo("HTTP/1.1 100");
		}
		String refused = answer("POST /x HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 3\r\n\r\na=1");
		assertThat(refused).startsWith("HTTP/1.1 503 ")
			.contains("\r\nRetry-After: 20\r\n", "Connection: close", "Please try again later.");
		assertThat(this.pagesMade).as("pages made of refusals").hasValue(0);
	}

	@Test
	void bodyThatTakesTooLongEnds() throws IOException {
		this.server.stop();
		this.server = start(new BodyLimits(4, 3, 2, 1, Duration.ZERO, 8192));
		assertThat(answer("POST /x HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 1000\r\n\r\na"))
			.startsWith("HTTP/1.1 408 ");
		assertThat(answer("GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 200 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 7\r\n\r\na=1&b=2",
			"Transfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n4\r\n&b=2\r\n0\r\n\r\n",
			"Content-Length: 7\r\n\r\na=1&b=2GET /y HTTP/1.1\r\nHost: a\r\n\r\n",
			"Expect: 100-continue\r\nContent-Length: 7\r\n\r\na=1&b=2" })
	void bodyIsFoundAsItCame(String rest) throws IOException {
		String answer = answer("POST /x?c=3 HTTP/1.1\r\nHost: a\r\n" + FORM + rest);
		assertThat(answer).contains("HTTP/1.1 200 ", "a=1 b=2 c=3").containsOnlyOnce("a=");
	}

	@Test
	void stackOfPlainBytesIsFoundAsItCame() throws IOException {
		String text = "字".repeat(20_000);
		assertThat(answer("POST /raw HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: " + 60_000
				+ "\r\n\r\n" + text))
			.endsWith("\r\n\r\n60000 " + text.hashCode());
	}

	@Test
	void bodyThatIsTooLargeIsToldSo() throws IOException {
		String size = String.valueOf(3 * 1024 * 1024);
		assertThat(answer("POST /raw HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: " + size
				+ "\r\n\r\n" + "x".repeat(3 * 1024 * 1024)))
			.startsWith("HTTP/1.1 200 ");
	}

	/** Nothing is read of what somebody sends who may not, so it takes nobody's place. */
	@Test
	void rightToSendAFileIsAskedForBeforeItIsRead() throws IOException {
		for (int each = 0; each < 5; each++) {
			Socket stranger = send(FILE + "Content-Length: 1000000\r\n\r\na");
			assertThat(new String(stranger.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
				.isEqualTo("HTTP/1.1 403");
		}
		assertThat(answer(FILE + MAY + "Content-Length: 3\r\n\r\nabc")).contains("HTTP/1.1 200 ", "3 96354");
	}

	@Test
	void slowFilesOfOneClientHoldNobodyElse() throws Exception {
		String refused = "";
		for (int each = 0; each < 100 && !refused.startsWith("HTTP/1.1 503 "); each++) {
			// a slow one that came while the other was in the place is refused itself
			send(FILE + MAY + "Content-Length: 1000\r\n\r\na");
			refused = answer(FILE + MAY + "Content-Length: 3\r\n\r\nabc");
		}
		assertThat(refused).contains("\r\nRetry-After: 20\r\n", "Please try again later.");
		try (Socket other = new Socket(InetAddress.getByName("127.0.0.1"), this.server.getPort(),
				InetAddress.getByName("127.0.0.2"), 0)) {
			other.getOutputStream()
				.write((FILE + MAY + "Content-Length: 3\r\n\r\nabc").getBytes(StandardCharsets.UTF_8));
			assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("3 96354");
		}
	}

	@Test
	void fileThatTakesTooLongOrIsTooLargeIsToldSo() throws IOException {
		this.server.stop();
		this.server = start(new BodyLimits(4, 3, 2, 1, Duration.ZERO, 8192));
		assertThat(answer(FILE + MAY + "Content-Length: 1000\r\n\r\na")).startsWith("HTTP/1.1 408 ");
		assertThat(answer(FILE + MAY + "Content-Length: 1000000000\r\n\r\na")).startsWith("HTTP/1.1 413 ");
	}

	private WebServer start(BodyLimits limits) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.addContextValves(new BodyValve(limits));
		factory.addErrorPages(new ErrorPage("/error"));
		factory.addConnectorCustomizers((connector) -> {
			connector.setProperty("maxThreads", "10");
			connector.setProperty("minSpareThreads", "10");
		});
		WebServer server = factory
			.getWebServer((context) -> context.addServlet("echo", new Echo(this.pagesMade)).addMapping("/"));
		server.start();
		return server;
	}

	private Socket send(String request) throws IOException {
		Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), this.server.getPort());
		this.sockets.add(socket);
		socket.setSoTimeout(20_000);
		socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
		return socket;
	}

	private String answer(String request) throws IOException {
		return new String(send(request).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static final class Echo extends HttpServlet {

		private final AtomicInteger pagesMade;

		private Echo(AtomicInteger pagesMade) {
			this.pagesMade = pagesMade;
		}

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.setCharacterEncoding("UTF-8");
			if (request.getDispatcherType() != DispatcherType.REQUEST) {
				this.pagesMade.incrementAndGet();
			}
			if (request.getServletPath().equals("/entry/import")) {
				if (request.getHeader("X-May") == null) {
					response.setStatus(HttpServletResponse.SC_FORBIDDEN);
					return;
				}
				if (!SentFile.receive(request, response)) {
					return;
				}
			}
			if (!request.getServletPath().equals("/x")) {
				byte[] body = request.getInputStream().readAllBytes();
				response.getWriter().print(body.length + " " + new String(body, StandardCharsets.UTF_8).hashCode());
			}
			else {
				response.getWriter()
					.print("a=" + request.getParameter("a") + " b=" + request.getParameter("b") + " c="
							+ request.getParameter("c"));
			}
		}

	}

}
