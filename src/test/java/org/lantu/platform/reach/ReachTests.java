package org.lantu.platform.reach;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How a request came, as the portal sees it behind the server's own valves.
 */
class ReachTests {

	private static final String ALL = "Forwarded: for=6.6.6.6;host=evil.example;proto=https\r\n"
			+ "X-Forwarded-Host: evil.example\r\nX-Forwarded-Port: 6666\r\nX-Forwarded-Proto: https\r\n"
			+ "X-Forwarded-For: 6.6.6.6\r\n";

	@Test
	void nobodyIsBelievedUnlessTrusted() throws IOException {
		assertThat(ask(properties(null), ALL)).contains("from 127.0.0.1 at http://lantu.test/x secure false");
		assertThat(ask(properties(null, "192.0.2.0/24"), ALL)).contains("from 127.0.0.1 at http://lantu.test/x");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "203.0.113.9|203.0.113.9", "6.6.6.6, 203.0.113.9|203.0.113.9",
					"6.6.6.6, 203.0.113.9, 127.0.0.1|203.0.113.9", "203.0.113.9, 192.0.2.7|203.0.113.9",
					"6.6.6.6, 2001:db8::1|2001:db8::1" })
	void clientIsTheLastThatIsNoTrustedProxy(String list, String client) throws IOException {
		ReachProperties properties = properties(null, "127.0.0.1", "192.0.2.0/24");
		assertThat(ask(properties, "X-Forwarded-For: " + list + "\r\n")).contains("from " + client + " at ");
	}

	@Test
	void trustedProxySaysHowAndNeverWhere() throws IOException {
		assertThat(ask(properties(null, "127.0.0.1"), ALL)).contains("from 6.6.6.6 at https://lantu.test/x secure true")
			.doesNotContain("evil");
	}

	@ParameterizedTest
	@CsvSource({ "https://lantu.example.org,https://lantu.example.org/x,true",
			"https://lantu.example.org:8443/,https://lantu.example.org:8443/x,true",
			"http://lantu.example.org,http://lantu.example.org/x,false" })
	void addressesBeginWithTheConfiguredOne(String base, String address, boolean secure) throws IOException {
		assertThat(ask(properties(base), ALL)).contains("at " + address + " secure " + secure);
	}

	@Test
	void cookiesAreTheHostsOwnOverHttps() throws IOException {
		assertThat(ask(properties("https://lantu.example.org"), "Cookie: a=planted; __Host-a=own\r\n"))
			.contains("cookies a=own\n", "\nSet-Cookie: __Host-written=1; Path=/; Secure\r\n",
					"\nSet-Cookie: __Host-added=2; ")
			.doesNotContain("planted");
		assertThat(ask(properties(null), "Cookie: a=own\r\n")).contains("cookies a=own\n",
				"\nSet-Cookie: written=1; Path=/\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "proxy.example.org", "300.1.1.1", "127.0.0.1/99" })
	void nonsenseStopsTheStart(String proxy) {
		assertThatIllegalArgumentException().isThrownBy(() -> properties(null, proxy));
	}

	@Test
	void addressNamesAHost() {
		assertThatIllegalArgumentException().isThrownBy(() -> properties("lantu.example.org"));
		assertThat(properties("").baseUrl()).isNull();
	}

	private static ReachProperties properties(@Nullable String base, String... proxies) {
		return new ReachProperties((base != null) ? URI.create(base) : null, List.of(proxies));
	}

	private static String ask(ReachProperties properties, String headers) throws IOException {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		ReachConfiguration.wayToThePortal(properties).customize(factory);
		WebServer server = factory.getWebServer((context) -> {
			context.addServlet("echo", new Echo()).addMapping("/");
			context.addFilter("cookies", new HostCookies()).addMappingForUrlPatterns(null, false, "/*");
		});
		server.start();
		try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.getPort())) {
			socket.getOutputStream()
				.write(("GET /x HTTP/1.1\r\nHost: lantu.test\r\nConnection: close\r\n" + headers + "\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		finally {
			server.stop();
		}
	}

	private static final class Echo extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.addHeader("Set-Cookie", "written=1; Path=/");
			response.addCookie(new Cookie("added", "2"));
			response.getWriter()
				.println("from " + request.getRemoteAddr() + " at " + request.getRequestURL() + " secure "
						+ request.isSecure());
			Cookie[] cookies = request.getCookies();
			if (cookies != null) {
				Arrays.stream(cookies)
					.forEach((cookie) -> write(response, "cookies " + cookie.getName() + "=" + cookie.getValue()));
			}
		}

		private static void write(HttpServletResponse response, String line) {
			try {
				response.getWriter().print(line + "\n");
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
