package org.lantu.accounts.provider;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.TestDatabase;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal that is closed to the public and knows an identity provider.
 */
@SpringBootTest(properties = { "spring.test.mockmvc.print=none", "lantu.public=false",
		"lantu.security-contact=security@example.org",
		"spring.security.oauth2.client.registration.office.client-id=lantu",
		"spring.security.oauth2.client.registration.office.client-secret=secret",
		"spring.security.oauth2.client.registration.office.client-name=Office",
		"spring.security.oauth2.client.registration.office.scope=openid,email",
		"spring.security.oauth2.client.registration.office.authorization-grant-type=authorization_code",
		"spring.security.oauth2.client.registration.office.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
		"spring.security.oauth2.client.provider.office.authorization-uri=https://id.example.org/authorize",
		"spring.security.oauth2.client.provider.office.token-uri=https://id.example.org/token",
		"spring.security.oauth2.client.provider.office.jwk-set-uri=https://id.example.org/keys" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Copy.class)
class ClosedPortalIntegrationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private ExternalLogins externalLogins;

	@Autowired
	private ProviderRequests requests;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/regions/410000", "/plans/henan-2022", "/api", "/nowhere", "/entry" })
	void pageLeadsToTheLoginAndIsOpenAfterIt(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(302);
		assertThat(this.mvc.get().uri(address).exchange().getResponse().getRedirectedUrl()).startsWith("/login");
		assertThat(this.mvc.get().uri(address).with(TestPeople.as("analyst")).exchange().getResponse().getStatus())
			.isIn(200, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans", "/api/v1/sources", "/plans/henan-2022.csv" })
	void whatIsKeptOfOneReadersPagesStaysClosedToStrangers(String address) {
		for (int time = 0; time < 2; time++) {
			assertThat(this.mvc.get().uri(address).with(TestPeople.as("analyst"))).hasStatusOk();
			assertThat(this.mvc.get().uri(address).exchange().getResponse().getStatus())
				.isEqualTo(address.startsWith("/api/") ? 401 : 302);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/regions", "/api/v1/openapi.json" })
	void callIsAnsweredThatItNeedsALogin(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(401).headers().containsHeader("WWW-Authenticate");
		assertThat(this.mvc.get().uri(address).with(TestPeople.as("analyst"))).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "/login,200", "/css/tokens.css,200", "/actuator/health,200", "/actuator/env,302" })
	void whatTheLoginNeedsIsOpen(String address, int status) {
		assertThat(this.mvc.get().uri(address)).hasStatus(status);
	}

	@Test
	void loginOffersTheIdentityProvider() {
		assertThat(this.mvc.get().uri("/login?lang=en")).hasStatusOk()
			.bodyText()
			.contains("href=\"/oauth2/authorization/office\"", "Log in through Office",
					"This portal can be read only after logging in");
		assertThat(this.mvc.get().uri("/oauth2/authorization/office").exchange().getResponse().getRedirectedUrl())
			.startsWith("https://id.example.org/authorize?response_type=code&client_id=lantu");
		assertThat(this.mvc.get()
			.uri("/login/oauth2/code/office?code=x&state=forged")
			.exchange()
			.getResponse()
			.getRedirectedUrl()).isEqualTo("/login?external=expired");
		assertThat(this.mvc.get().uri("/login?external=no-account&lang=en")).bodyText().contains("no account here");
		assertThat(this.mvc.get().uri("/login?external=nonsense&lang=en")).hasStatusOk()
			.bodyText()
			.doesNotContain("lt-fault");
	}

	@Test
	void providerIsToAskAnewAndToSayWhenItDid() {
		assertThat(
				this.mvc.get().uri("/oauth2/authorization/office?again=1").exchange().getResponse().getRedirectedUrl())
			.contains("&prompt=login", "&max_age=900");
	}

	@ParameterizedTest
	@CsvSource({ "/oauth2/authorization/nope", "/oauth2/authorization/", "/login/oauth2/code/x?error=y",
			"/login/oauth2/code/x?code=a&state=b" })
	void unknownProviderIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "error=y", "error=y&state=z", "code=x&state=forged", "" })
	void answerOfNobodysQuestionLogsNobodyOut(String query) {
		MvcTestResult answer = this.mvc.get()
			.uri("/login/oauth2/code/office?" + query)
			.cookie(new Cookie("lantu-session", "c2Vzc2lvbg"))
			.exchange();
		assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login?external=expired");
		assertThat(answer.getResponse().getCookies()).isEmpty();
	}

	@Test
	void whoeverAsksTheProviderCarriesTheQuestionAndNothingIsKept() {
		long before = sessions();
		MvcTestResult first = this.mvc.get()
			.uri("/oauth2/authorization/office?next=/entry/figures&form=abc")
			.exchange();
		for (int time = 0; time < 50; time++) {
			this.mvc.get().uri("/oauth2/authorization/office").exchange();
		}
		assertThat(sessions()).isEqualTo(before);
		Cookie question = first.getResponse().getCookie("lantu-provider");
		assertThat(question).isNotNull();
		assertThat(question.isHttpOnly()).isTrue();
		String state = UriComponentsBuilder.fromUriString(first.getResponse().getRedirectedUrl())
			.build()
			.getQueryParams()
			.getFirst("state");
		MockHttpServletRequest back = back(question.getValue(), UriUtils.decode(state, StandardCharsets.UTF_8));
		OAuth2AuthorizationRequest asked = this.requests.loadAuthorizationRequest(back);
		assertThat(asked).isNotNull();
		assertThat(asked.getRedirectUri()).isEqualTo("http://localhost/login/oauth2/code/office");
		assertThat(asked.getScopes()).containsExactlyInAnyOrder("openid", "email");
		assertThat(asked.<String>getAttribute("registration_id")).isEqualTo("office");
		assertThat(asked.<String>getAttribute("nonce")).isNotBlank();
		assertThat(asked.<String>getAttribute("next")).isEqualTo("/entry/figures");
		assertThat(asked.<String>getAttribute("form")).isEqualTo("abc");
		assertThat(this.requests.loadAuthorizationRequest(back(question.getValue(), "another"))).isNull();
		assertThat(this.requests.loadAuthorizationRequest(back("x" + question.getValue(), asked.getState()))).isNull();
		assertThat(this.requests.loadAuthorizationRequest(back("x", asked.getState()))).isNull();
	}

	private static MockHttpServletRequest back(String cookie, String state) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login/oauth2/code/office");
		request.setCookies(new Cookie("lantu-provider", cookie));
		request.setParameter("state", state);
		return request;
	}

	@Test
	void crawlersAndFindersOfHolesAreTold() {
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk()
			.hasContentType("text/plain;charset=UTF-8")
			.bodyText()
			.isEqualTo("User-agent: *\nDisallow: /\n");
		assertThat(this.mvc.get().uri("/.well-known/security.txt")).hasStatusOk()
			.bodyText()
			.startsWith("Contact: mailto:security@example.org\nExpires: 20");
		assertThat(this.mvc.get().uri("/.well-known/nothing")).hasStatus(404);
	}

	@Test
	void providersUserIsKnownByVerifiedEmailAndThenBySubject() {
		Person admin = this.people.find("admin").orElseThrow();
		this.accounts.create(new AccountForm("chen.jie", "陈杰", "ANALYST", List.of("410000"), "Chen.Jie@example.org"),
				admin);
		assertThat(find("s-1", "chen.jie@example.org", false)).isEqualTo("unverified");
		assertThat(find("s-1", "stranger@example.org", true)).isEqualTo("no-account");
		assertThat(this.people.find("chen.jie").orElseThrow().oneTimePassword()).isTrue();
		assertThat(find("s-1", "CHEN.JIE@example.org", true)).isEqualTo("chen.jie");
		assertThat(this.people.find("chen.jie").orElseThrow().oneTimePassword()).isFalse();
		assertThat(find("s-1", "new.address@example.org", true)).isEqualTo("chen.jie");
		assertThat(find("s-2", "chen.jie@example.org", true)).isEqualTo("bound");
		this.accounts.activate("chen.jie", version(), false, admin);
		assertThat(find("s-1", "chen.jie@example.org", true)).isEqualTo("deactivated");
		this.accounts.activate("chen.jie", version(), true, admin);
		assertThat(this.mvc.get().uri("/admin/people?lang=en").with(TestPeople.as("admin"))).bodyText()
			.contains("through office", "not bound");
		assertThat(this.mvc.get().uri("/admin/people/chen.jie?lang=en").cookie(freshLogin())).bodyText()
			.contains("office:s-1", "Undo the binding");
		assertThat(undo(version() - 1)).hasStatus(409);
		assertThat(undo(version())).hasRedirectedUrl("/admin/people/chen.jie");
		assertThat(undo(version())).hasStatus(409);
		assertThat(this.trail.events(AuditFilter.ofSubject("chen.jie"), 0, 10)).extracting(AuditEvent::act)
			.contains("identity-bound", "identity-unbound");
		assertThat(find("s-2", "chen.jie@example.org", true)).isEqualTo("chen.jie");
	}

	private long sessions() {
		return this.jdbc.sql("SELECT count(*) FROM spring_session").query(Long.class).single();
	}

	private Cookie freshLogin() {
		return Objects.requireNonNull(this.mvc.post()
			.uri("/login")
			.param("login", "admin")
			.param("password", TestPeople.PASSWORD)
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange()
			.getResponse()
			.getCookie("lantu-session"));
	}

	private int version() {
		return this.accounts.find("chen.jie").orElseThrow().version();
	}

	private MvcTestResult undo(int version) {
		return this.mvc.post()
			.uri("/admin/people/chen.jie/identity")
			.param("version", String.valueOf(version))
			.cookie(freshLogin())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	@ParameterizedTest
	@ValueSource(strings = { "office", "nope" })
	void logoutThatNoProviderSignedIsTurnedAway(String provider) {
		MvcTestResult answer = this.mvc.post()
			.uri("/logout/connect/back-channel/" + provider)
			.param("logout_token", "eyJhbGciOiJub25lIn0.e30.")
			.exchange();
		assertThat(answer).hasStatus(provider.equals("office") ? 400 : 404);
	}

	private String find(String subject, String email, boolean verified) {
		OidcIdToken token = new OidcIdToken("token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60),
				Map.of("sub", subject, "email", email, "email_verified", verified));
		ExternalIdentities.Answer answer = this.externalLogins.find("office", new DefaultOidcUser(List.of(), token));
		return (answer.fault() != null) ? answer.fault().code() : String.valueOf(answer.login());
	}

}
