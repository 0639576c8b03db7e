package org.lantu.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends a running server what no browser would send: the answer is never a fault of ours
 * and never tells what the server is made of.
 */
@SpringBootTest(classes = HostileRequestIntegrationTests.Shell.class,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "management.endpoint.health.validate-group-membership=false" })
class HostileRequestIntegrationTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "asOf=tomorrow", "asOf=2026-02-30", "asOf=2026-13-01", "asOf=0000-00-00",
			"asOf=1949-09-30", "asOf=-2026-01-01", "asOf=2026-1-1-1", "asOf=2026/13/01", "asOf=20260230", "asOf=261101",
			"asOf=2026-01-01T00:00:00Z", "asOf=2026-01-01%00", "asOf=2026-01-01&asOf=2026-01-01", "asOf=%zz", "asOf=%",
			"asOf=%FF", "asOf=%C0%AE", "asOf=%ED%A0%80", "year=abc", "year=2022.0", "year=+2022", "year=1948",
			"year=2101", "year=99999999999999999999", "year=%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%92",
			"year=2022&year=2023", "lang=xx", "lang=EN", "lang=zh&lang=en", "lang=../../etc/passwd",
			"asOf=%27%20OR%201=1--", "asOf=<script>alert(1)</script>", "asOf=%3Cimg%20src=x%20onerror=alert(1)%3E",
			"asOf=${7*7}", "asOf=%24%7BT(Runtime)%7D", "asOf=__${7*7}__::.x", "asOf=%7B%7B7*7%7D%7D", "asOf={0}",
			"asOf=%0D%0ASet-Cookie:%20a=b", "asOf=%E2%80%AE2026", "other=%00", "%00=1", "%=1" })
	void badQueryIsAnsweredWithWhatIsExpected(String query) {
		String answer = send("GET /sample?" + query + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 400 ")
			.contains("<html lang=\"zh-CN\"", "href=\"?")
			.containsAnyOf("应为", "可用的语言", "只能出现一次");
		assertCalm(answer);
		assertThat(answer).doesNotContain("“49", "<script", "<img").doesNotContain("\r\nSet-Cookie: a=b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=[x]", "q={x}|", "q=%5Bx%5D", "&&&", "=", "a", "q=%F0%9F%98%80", "asOf=", "year=&lang=",
			"asOf%5B%5D=1" })
	void unusualQueryIsServed(String query) {
		assertThat(send("GET /sample?" + query + " HTTP/1.1")).startsWith("HTTP/1.1 200 ");
	}

	@Test
	void overlongQueryIsRefused() {
		assertThat(send("GET /sample?asOf=" + "9".repeat(5000) + " HTTP/1.1")).startsWith("HTTP/1.1 400 ")
			.contains("“" + "9".repeat(60) + "…”");
		String answer = send("GET /sample?asOf=" + "9".repeat(20_000) + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 4");
		assertCalm(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%", "/%zz", "/%FF", "/%00", "/plans/..%2f..%2fetc/passwd", "/plans/%5c..", "/a\\b",
			"/a[b]", "/<script>", "/a\"b", "/{x}", "/\u00e9", "/../../etc/passwd" })
	void malformedAddressIsRefusedInBothLanguages(String path) {
		String answer = send("GET " + path + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy: ");
		assertThat(answer).contains("请求无法理解", "The request cannot be understood");
		assertCalm(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/plans/", "//evil.example/", "/a;b=c", "/css/", "/webjars/", "/css/..;/x",
			"/error", "/%E7%A0%94", "/application.properties", "/templates/layout.html", "/%E2%80%AE", "/%0Ax",
			"/x%3Cb%3E", "/messages/platform/frame.properties" })
	void unknownAddressIsAnsweredWithThePageOfTheShell(String path) {
		String answer = send("GET " + path + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 404 ")
			.contains("Content-Security-Policy: ", "<html lang=\"zh-CN\"", "没有找到", "href=\"/plans\"",
					"href=\"?lang=en\"")
			.doesNotContain("<b>");
		assertCalm(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/foo.js|text/javascript;charset=UTF-8|/* 没有找到 */",
					"/css/nothing.css|text/css;charset=UTF-8|/* 没有找到 */",
					"/css/x*%2F{a}.css|text/html;charset=UTF-8|请求无法理解", "/foo.txt|text/plain;charset=UTF-8|没有找到",
					"/foo.csv|text/plain;charset=UTF-8|/foo.csv", "/WEB-INF/web.xml|text/plain;charset=UTF-8|没有找到",
					"/foo.json|application/problem+json|\"status\":404", "/foo.js.map|text/html;charset=UTF-8|<html",
					"/foo.svg|text/plain;charset=UTF-8|没有找到", "/foo.PNG|text/plain;charset=UTF-8|没有找到",
					"/foo.html|text/html;charset=UTF-8|<html", "/foo.php|text/html;charset=UTF-8|<html" })
	void unknownFileIsAnsweredInItsOwnType(String path, String type, String content) {
		String answer = send("GET " + path + " HTTP/1.1");
		assertThat(answer).contains("\r\nContent-Type: " + type + "\r\n", content, "nosniff");
		if (!type.startsWith("text/html")) {
			assertThat(answer).startsWith("HTTP/1.1 404 ").doesNotContain("<html");
		}
		assertCalm(answer);
	}

	@ParameterizedTest
	@CsvSource({ "HEAD /sample,200", "HEAD /nowhere,404", "OPTIONS /sample,200", "POST /sample,405", "PUT /sample,405",
			"DELETE /nowhere,404", "TRACE /sample,405", "BREW /sample,405", "CONNECT /sample,501",
			"GET /sample/broken,500", "GET /sample/unrenderable,500", "HEAD /sample/broken,500" })
	void everyMethodHasACalmAnswer(String request, String status) {
		String answer = send(request + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		assertCalm(answer);
		if (request.startsWith("HEAD")) {
			assertThat(answer).endsWith("\r\n\r\n");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/api/v1/nowhere|404", "/api/v1/sample?asOf=tomorrow|400",
			"/api/v1/sample?x=%zz|400", "/api/v1/sample/broken|500", "/api/v1/sample?lang=xx|400" })
	void callsAreAnsweredWithProblemDocuments(String address, String status) {
		String answer = send("GET " + address + " HTTP/1.1");
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("application/problem+json", "\"status\":" + status, "\"detail\":");
		assertCalm(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept: ;;;", "Accept: */", "Accept: application/json", "Accept-Language: ;q=,,*",
			"Cookie: lang=%00; =; a", "Cookie: lang=\"<x>\"", "X-Forwarded-Host: evil.example", "If-None-Match: \"",
			"Content-Type: nonsense", "Range: bytes=9-1" })
	void oddHeadersDoNoHarm(String header) {
		String answer = send("GET /sample HTTP/1.1\r\n" + header);
		assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("evil.example");
	}

	@Test
	void faultOutsideOfTheHandlerIsAnsweredInTheVisitorsLanguage() {
		assertThat(send("GET /sample/unrenderable?lang=en HTTP/1.1")).startsWith("HTTP/1.1 500 ")
			.contains("<html lang=\"en\"", "Something went wrong", "Content-Security-Policy: ")
			.containsPattern("Reference: [0-9a-f]{8}")
			.containsOnlyOnce("<html");
	}

	private static void assertCalm(String answer) {
		assertThat(answer).doesNotContainIgnoringCase("tomcat")
			.doesNotContain("Exception", "\tat ", "org.apache", "springframework", "Whitelabel", "java.lang", "secret");
	}

	private String send(String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(10_000);
			String text = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(request.toLowerCase(Locale.ROOT), ex);
		}
	}

	/**
	 * The shell alone, without a database.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(
			exclude = { DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
					FlywayAutoConfiguration.class, SecurityAutoConfiguration.class,
					ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
					UserDetailsServiceAutoConfiguration.class, ManagementWebSecurityAutoConfiguration.class },
			excludeName = { "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
					"org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration" })
	@Import({ WebConfiguration.class, ProblemController.class, WebShellTests.SampleController.class,
			WebShellTests.FixedTime.class })
	static class Shell {

	}

}
