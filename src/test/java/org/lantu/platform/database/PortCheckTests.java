package org.lantu.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which ports of others keep the portal from starting, and what is said of them. */
class PortCheckTests {

	private static void check(String... settings) {
		try (AnnotationConfigServletWebServerApplicationContext portal = new AnnotationConfigServletWebServerApplicationContext()) {
			TestPropertyValues.of(settings).and("server.address=127.0.0.1").applyTo(portal);
			new PortCheck(portal).postProcessBeanFactory(portal.getBeanFactory());
		}
	}

	@Test
	void portOfOthersIsFoundBeforeAnythingIsStarted() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			int port = other.getLocalPort();
			assertThatExceptionOfType(PortInUseException.class).isThrownBy(() -> check("server.port=" + port));
			assertThatExceptionOfType(StartupFailure.class)
				.isThrownBy(() -> check("server.port=0", "lantu.metrics.port=" + port))
				.withMessage("Port %d at 127.0.0.1, which lantu.metrics.port names for the portal's figures, is in use",
						port);
		}
	}

	@Test
	void figuresNeedAPortOfTheirOwn() throws IOException {
		int port = LocalPorts.free();
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> check("server.port=" + port, "lantu.metrics.port=" + port));
		assertThatCode(() -> check("server.port=0", "lantu.metrics.port=0")).doesNotThrowAnyException();
		assertThatCode(() -> check("server.port=0")).doesNotThrowAnyException();
	}

}
