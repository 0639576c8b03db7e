package org.lantu.accounts.provider;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.accounts.People;
import org.lantu.accounts.Role;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.accounts.secondfactor.FactorDemands;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People come through a real Keycloak and leave it, with the settings that the README
 * names: {@code .ci/keycloak} fetches one, and says how it is started.
 */
@EnabledIfSystemProperty(named = "lantu.keycloak", matches = ".+")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
		properties = { "spring.security.oauth2.client.registration.office.client-id=lantu",
				"spring.security.oauth2.client.registration.office.client-secret=secret",
				"spring.security.oauth2.client.registration.office.client-name=Office" })
@ContextConfiguration(initializers = TestDatabase.Copy.class)
@DirtiesContext
class KeycloakIntegrationTests {

	private static final int PORTAL = freePort();

	private static final int PROVIDER = freePort();

	private static final String BASE = "http://127.0.0.1:" + PORTAL;

	private static final String REALM = "http://127.0.0.1:" + PROVIDER + "/realms/lantu";

	private static final String REALM_FILE = """
			{"realm": "lantu", "enabled": true, "sslRequired": "none", "clients": [{"clientId": "lantu",
			"secret": "secret", "redirectUris": ["BASE/*"], "attributes": {"post.logout.redirect.uris": "+",
			"backchannel.logout.url": "BASE/logout/connect/back-channel/office",
			"backchannel.logout.session.required": "true"}}], "users": [USERS]}""";

	private static final String USER = """
			{"username": "NAME", "enabled": true, "email": "NAME@example.org", "emailVerified": VERIFIED,
			"firstName": "N", "lastName": "N", "credentials": [{"type": "password", "value": "secret"}]}""";

	private static Process keycloak;

	@TempDir
	private static Path directory;

	@Autowired
	private Providers providers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private FactorDemands demands;

	@Autowired
	private AuditTrail trail;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		registry.add("server.port", () -> PORTAL);
		registry.add("spring.security.oauth2.client.provider.office.issuer-uri", () -> REALM);
	}

	private static int freePort() {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@AfterAll
	static void stop() {
		if (keycloak != null) {
			keycloak.descendants().forEach(ProcessHandle::destroy);
			keycloak.destroy();
			assertThat(keycloak.onExit()).succeedsWithin(60, TimeUnit.SECONDS);
		}
	}

	@Test
	void peopleComeThroughTheProviderAndLeaveIt() throws Exception {
		assertThat(new Browser().get(BASE + "/login?lang=en").body()).contains("through Office at the moment");
		assertThat(new Browser().open(BASE + "/oauth2/authorization/office").uri()).hasToString(refused("unreachable"));
		start();
		this.providers.ask();
		assertThat(new Browser().get(BASE + "/login?lang=en").body()).contains("Log in through Office");
		account("wang");
		account("zhao");
		account("li");
		this.accounts.activate("li", 0, false, this.people.find("admin").orElseThrow());
		assertThat(new Browser().login("nobody").uri()).hasToString(refused("no-account&next=%2Faccount"));
		assertThat(new Browser().login("zhao").uri()).hasToString(refused("unverified&next=%2Faccount"));
		assertThat(new Browser().login("li").uri()).hasToString(refused("deactivated&next=%2Faccount"));
		assertThat(this.trail.events(AuditFilter.ofSubject("-"), 0, 10)).extracting(AuditEvent::act)
			.contains("login-failed");

		this.demands.demand(Set.of(Role.ANALYST), this.people.find("admin").orElseThrow());
		assertThat(new Browser().login("wang").uri()).hasToString(BASE + "/account/second-factor?next=%2Faccount");
		this.demands.demand(Set.of(), this.people.find("admin").orElseThrow());
		Browser wang = new Browser();
		assertThat(wang.login("wang").uri()).hasToString(BASE + "/account");
		assertThat(this.accounts.find("wang").orElseThrow().identity()).startsWith("office:");
		String page = wang.get(BASE + "/account").body();
		HttpResponse<String> left = wang.post(BASE + "/logout",
				Map.of("_csrf", found(page, "name=\"_csrf\" value=\"([^\"]+)\"")));
		String there = left.headers().firstValue("Refresh").orElseThrow().substring("0; url=".length());
		assertThat(there).startsWith(REALM);
		assertThat(wang.open(there).uri()).hasToString(BASE + "/");
		assertThat(wang.open(BASE + "/oauth2/authorization/office").body()).contains("kc-form-login");

		assertThat(wang.login("wang").uri()).hasToString(BASE + "/account");
		String confirm = wang.open(REALM + "/protocol/openid-connect/logout").body();
		wang.post(
				HtmlUtils
					.htmlUnescape("http://127.0.0.1:" + PROVIDER + found(confirm, "<form[^>]*action=\"([^\"]+)\"")),
				Map.of("session_code", found(confirm, "name=\"session_code\" value=\"([^\"]+)\""), "confirmLogout",
						"Logout"));
		assertThat(wang.open(BASE + "/account").uri().getPath()).isEqualTo("/login");
	}

	private static String refused(String why) {
		return BASE + "/login?external=" + why;
	}

	private void account(String login) {
		this.accounts.create(new AccountForm(login, login, "ANALYST", List.of("410000"), login + "@example.org"),
				this.people.find("admin").orElseThrow());
	}

	private static void start() throws Exception {
		String users = Map.of("wang", true, "zhao", false, "li", true, "nobody", true)
			.entrySet()
			.stream()
			.map((user) -> USER.replace("NAME", user.getKey()).replace("VERIFIED", user.getValue().toString()))
			.collect(Collectors.joining(","));
		Path realm = directory.resolve("realm.json");
		Files.writeString(realm, REALM_FILE.replace("BASE", BASE).replace("USERS", users));
		Path log = directory.resolve("log");
		keycloak = new ProcessBuilder("bash", System.getProperty("lantu.keycloak"), realm.toString(),
				String.valueOf(PROVIDER))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		HttpClient client = HttpClient.newHttpClient();
		for (int time = 0; time < 600; time++) {
			assertThat(keycloak.isAlive()).as(Files.readString(log)).isTrue();
			try {
				if (client.send(HttpRequest.newBuilder(URI.create(REALM)).build(), HttpResponse.BodyHandlers.ofString())
					.statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not there yet
			}
			keycloak.waitFor(500, TimeUnit.MILLISECONDS);
		}
		throw new IllegalStateException(Files.readString(log));
	}

	private static String found(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
		return matcher.group(1);
	}

	/** Follows redirects, and keeps the cookies of portal and provider on one host. */
	private static final class Browser extends CookieHandler {

		private final Map<String, String> cookies = new LinkedHashMap<>();

		private final HttpClient client = HttpClient.newBuilder()
			.cookieHandler(this)
			.connectTimeout(Duration.ofSeconds(20))
			.build();

		@Override
		public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
			return Map.of("Cookie",
					List.of(this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; "))));
		}

		@Override
		public void put(URI uri, Map<String, List<String>> headers) {
			headers.forEach((name, values) -> {
				if (name.equalsIgnoreCase("Set-Cookie")) {
					values.forEach((value) -> this.cookies.put(value.split("=", 2)[0],
							value.split("=", 2)[1].split(";", 2)[0]));
				}
			});
		}

		HttpResponse<String> get(String address) throws Exception {
			return send(HttpRequest.newBuilder(URI.create(address)));
		}

		HttpResponse<String> post(String address, Map<String, String> fields) throws Exception {
			return send(HttpRequest.newBuilder(URI.create(address))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(fields.entrySet()
					.stream()
					.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")))));
		}

		private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}

		/** Opens an address and goes where it leads. */
		HttpResponse<String> open(String address) throws Exception {
			return follow(get(address));
		}

		private HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
			HttpResponse<String> last = answer;
			while (last.statusCode() / 100 == 3) {
				last = get(last.uri().resolve(last.headers().firstValue("Location").orElseThrow()).toString());
			}
			return last;
		}

		/** Logs in at the provider, to see one's account. */
		HttpResponse<String> login(String user) throws Exception {
			String form = open(BASE + "/oauth2/authorization/office?next=/account").body();
			HttpResponse<String> answer = follow(post(HtmlUtils.htmlUnescape(found(form, "action=\"([^\"]+)\"")),
					Map.of("username", user, "password", "secret", "credentialId", "")));
			assertThat(answer.uri().getPort()).isEqualTo(PORTAL);
			return answer;
		}

	}

}
