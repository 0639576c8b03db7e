package org.lantu.accounts.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session has ended, and its person comes back through an identity provider: what was
 * typed and where they were going survive the way there and back.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.security.oauth2.client.registration.office.client-id=lantu",
				"spring.security.oauth2.client.registration.office.client-secret=secret",
				"spring.security.oauth2.client.registration.office.client-name=Office" })
@ContextConfiguration(initializers = TestDatabase.Copy.class)
@DirtiesContext
class KeptThroughProviderIntegrationTests {

	private static final StubProvider PROVIDER = new StubProvider("analyst@example.org");

	private static final String GRID = "/entry/figures?region=410000&year=1999";

	private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private Providers providers;

	@Autowired
	private JdbcClient jdbc;

	private PortalVisitor analyst;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		registry.add("spring.security.oauth2.client.provider.office.issuer-uri", PROVIDER::issuer);
	}

	@AfterAll
	static void stop() {
		PROVIDER.stop();
	}

	@BeforeEach
	void comeIn() {
		this.providers.ask();
		PROVIDER.refuse(false);
		this.jdbc.sql("update person set email = 'analyst@example.org' where login = 'analyst'").update();
		this.analyst = new PortalVisitor(this.port);
		assertThat(through("/oauth2/authorization/office?next=/account")).isEqualTo("/account");
		assertThat(this.analyst.get("/account").statusCode()).isEqualTo(200);
	}

	@Test
	void whatWasTypedIsThereAgainAndNothingIsSaved() {
		String form = this.analyst.get(GRID).body();
		end();
		HttpResponse<String> expired = this.analyst.post(GRID, "_csrf", field(form, "_csrf"), "form",
				field(form, "form"), "act", "submit", "value.gdp", "4576.1", "quote.gdp", "生产总值 <4,576.1> 亿元");
		String login = (expired.statusCode() == 403) ? this.analyst.post(action(expired), fields(expired)).body()
				: expired.body();
		assertThat(login).contains("Your session had ended, so nothing was saved", "Log in through Office");

		PROVIDER.refuse(true);
		String refused = through(link(login));
		assertThat(refused).startsWith("/login?external=refused&next=").contains("&form=");
		PROVIDER.refuse(false);
		String back = through(link(this.analyst.get(refused).body()));
		HttpResponse<String> kept = this.analyst.get(back);
		assertThat(kept.body()).contains("All that you typed is still there");
		HttpResponse<String> shown = this.analyst.post(action(kept), fields(kept));
		assertThat(shown.statusCode()).isEqualTo(200);
		assertThat(shown.body()).contains("value=\"4576.1\"", "生产总值 &lt;4,576.1&gt; 亿元");
		assertThat(this.jdbc.sql("select count(*) from figure where year = 1999 and indicator = 'gdp'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whereTheyWereGoingIsWhereTheyArrive() {
		end();
		String login = PortalVisitor.target(this.analyst.get("/entry/requests?lang=en"));
		assertThat(through(link(this.analyst.get(login).body()))).isEqualTo("/entry/requests?lang=en");
	}

	@Test
	void fileThatWasNotTakenIsSaidSoAndLeadsBackToItsForm() {
		end();
		HttpResponse<String> answer = this.analyst.upload("/login", "/entry/import", "a.csv",
				"地区,指标\n".getBytes(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(302);
		String login = this.analyst.get(PortalVisitor.target(answer)).body();
		assertThat(login).contains("role=\"alert\"", "the file was not taken", "choose it again");
		assertThat(through(link(login))).isEqualTo("/entry/import");
		assertThat(this.jdbc.sql("select count(*) from file_import").query(Integer.class).single()).isZero();
	}

	/** Ends the session as time would. */
	private void end() {
		this.jdbc.sql("delete from spring_session").update();
	}

	/** Goes to the provider and back. */
	private String through(String address) {
		String there = this.analyst.get(address).headers().firstValue("Location").orElseThrow();
		assertThat(there).contains("code_challenge=", "nonce=", "state=");
		try {
			String back = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(there)).build(), HttpResponse.BodyHandlers.ofString())
				.headers()
				.firstValue("Location")
				.orElseThrow();
			return PortalVisitor.target(this.analyst.get(back.substring(back.indexOf("/login/oauth2"))));
		}
		catch (Exception ex) {
			throw new IllegalStateException(there, ex);
		}
	}

	private static String link(String page) {
		return HtmlUtils.htmlUnescape(found(page, "href=\"(/oauth2/authorization/office[^\"]*)\""));
	}

	private static String action(HttpResponse<String> page) {
		return HtmlUtils
			.htmlUnescape(found(page.body(), "<form class=\"lt-form\" method=\"post\" action=\"([^\"]+)\""));
	}

	private static String field(String page, String name) {
		return found(page, "name=\"" + name + "\" value=\"([^\"]*)\"");
	}

	private static String[] fields(HttpResponse<String> page) {
		List<String> fields = new ArrayList<>();
		Matcher field = FIELD.matcher(page.body());
		while (field.find()) {
			fields.add(field.group(1));
			fields.add(HtmlUtils.htmlUnescape(field.group(2)));
		}
		return fields.toArray(String[]::new);
	}

	private static String found(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
		return matcher.group(1);
	}

}
