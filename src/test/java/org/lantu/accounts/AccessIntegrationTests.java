package org.lantu.accounts;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.servlet.http.Cookie;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalVisitor;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may open what: every address that exists, for everybody, with and without a form's
 * token.
 */
@AccountsTest
class AccessIntegrationTests {

	private static final List<String> PEOPLE = List.of("", "analyst", "reviewer", "admin");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@Test
	void everyAddressIsOpenToThoseWhoMay() {
		SoftAssertions softly = new SoftAssertions();
		List<String> addresses = addresses();
		assertThat(addresses).contains("/", "/plans/x", "/admin/people", "/account/password", "/api/v1/regions");
		addresses.addAll(List.of("/entry", "/entry/figures", "/review", "/review/1", "/admin/nowhere", "/nowhere"));
		for (String address : addresses) {
			for (String login : PEOPLE) {
				for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.DELETE)) {
					softly.assertThat(gate(method, address, login, true))
						.as(method + " " + address + " as " + (login.isEmpty() ? "nobody" : login))
						.isEqualTo(expected(method, address, login));
				}
			}
		}
		softly.assertAll();
	}

	@Test
	void nothingIsSentWithoutTheTokenOfAForm() {
		SoftAssertions softly = new SoftAssertions();
		for (String address : addresses()) {
			for (String login : PEOPLE) {
				softly.assertThat(gate(HttpMethod.POST, address, login, false))
					.as("POST " + address + " as " + login)
					.isEqualTo(address.startsWith("/api/") ? "open" : "refused");
			}
		}
		softly.assertAll();
	}

	/** Every path that a controller of the portal answers. */
	private List<String> addresses() {
		TreeSet<String> paths = new TreeSet<>();
		this.mappings.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapping.getPatternValues()
				.forEach((pattern) -> paths.add(pattern.isEmpty() ? "/" : pattern.replaceAll("\\{[^}]*}", "x"))));
		paths.remove("/error");
		paths.removeIf((path) -> path.contains("*"));
		return new ArrayList<>(paths);
	}

	private static String expected(HttpMethod method, String address, String login) {
		if (method == HttpMethod.POST && address.endsWith("/remarks")) {
			return allowed(login, "analyst", "reviewer");
		}
		return switch (address.split("/").length > 1 ? address.split("/")[1] : "") {
			case "entry" -> allowed(login, "analyst", "reviewer");
			case "review" -> allowed(login, "reviewer");
			case "admin" -> allowed(login, "admin");
			case "account" -> allowed(login, "analyst", "reviewer", "admin");
			default -> "open";
		};
	}

	private static String allowed(String login, String... who) {
		return login.isEmpty() ? "login" : List.of(who).contains(login) ? "open" : "refused";
	}

	private String gate(HttpMethod method, String address, String login, boolean token) {
		var request = this.mvc.method(method).uri(address);
		if (!login.isEmpty()) {
			request = request.with(TestPeople.as(login));
		}
		if (token) {
			request = request.with(SecurityMockMvcRequestPostProcessors.csrf());
		}
		MockHttpServletResponse response = request.exchange().getResponse();
		boolean turnedBack = login.isEmpty() && String.valueOf(response.getRedirectedUrl()).startsWith("/login");
		// a login that fails is answered by 401, too, but only after it was let through
		boolean refused = response.getStatus() == 403
				|| (response.getStatus() == 401 && !address.matches("/login(/code)?"));
		return turnedBack ? "login" : refused ? "refused" : "open";
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/people", "/review" })
	void wrongRoleIsToldOnAPageOfThePortal(String address) {
		HttpResponse<String> answer = new PortalVisitor(this.port).login("analyst").get(address);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("<html lang=\"en\"", "no permission for this page", "河南分析员",
				"action=\"/logout\"");
	}

	@Test
	void formWithoutItsTokenIsExplained() {
		HttpResponse<String> answer = new PortalVisitor(this.port).post("/login", "login", "admin");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("This form has expired", "reload the page");
	}

	@ParameterizedTest
	@CsvSource({ "/nowhere,404", "/plans/nowhere,404", "/css/nothing.css,404", "/actuator/env,404", "/error,404",
			"/actuator/health,200", "/actuator/health/readiness,200", "//evil.example/,400", "/a;b=c,400",
			"/entry/..;/admin,400", "/%2e%2e/admin,400", "/api/v1/nowhere,404", "/login/nowhere,404" })
	void strangersAreAnsweredAsBefore(String address, int status) {
		HttpResponse<String> answer = new PortalVisitor(this.port).get(address);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.headers().allValues("X-Content-Type-Options")).hasSize(1);
		assertThat(answer.headers().allValues("Cache-Control")).hasSizeLessThan(2);
		assertThat(answer.body()).doesNotContain("Exception", "springframework", "Whitelabel");
	}

	@Test
	void partsOfTheHealthAreToldToAdministratorsOnly() {
		assertThat(new PortalVisitor(this.port).get("/actuator/health").body()).doesNotContain("components");
		assertThat(new PortalVisitor(this.port).login("analyst").get("/actuator/health").body())
			.doesNotContain("components");
		assertThat(new PortalVisitor(this.port).login("admin").get("/actuator/health").body())
			.contains("\"planFiles\":{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/plans/henan-2022", "/api", "/api/v1/regions", "/nowhere" })
	void readingTakesNoSessionAndNoCookie(String address) {
		int before = sessions();
		HttpResponse<String> answer = new PortalVisitor(this.port).get(address);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(sessions()).isEqualTo(before);
	}

	private int sessions() {
		return this.jdbc.sql("SELECT count(*) FROM spring_session").query(Integer.class).single();
	}

	@Test
	void strangersCostNoStatementAndPeopleFew() {
		String session = new PortalVisitor(this.port).login("admin").cookie("lantu-session").orElseThrow();
		// what frames show of what is published is read once an edition
		statements("/login", "");
		assertThat(statements("/nowhere", "")).isZero();
		assertThat(statements("/login", "")).isZero();
		assertThat(statements("/api/v1/nowhere", "")).isZero();
		assertThat(statements("/css/tokens.css", "")).isZero();
		for (String page : List.of("/admin/people", "/admin/people/analyst", "/admin/audit", "/admin/plans",
				"/admin/indicators", "/admin/indicators/rd-intensity", "/admin/deadlines", "/account")) {
			assertThat(statements(page, session)).as(page).isBetween(2, 9);
		}
	}

	private int statements(String address, String session) {
		var request = this.mvc.get().uri(address);
		return this.statements.during(
				() -> (session.isEmpty() ? request : request.cookie(new Cookie("lantu-session", session))).exchange());
	}

}
