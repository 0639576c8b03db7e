package org.lantu.pagestore;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.http.Cookie;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalVisitor;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;
import org.lantu.accounts.AccountsTest;
import org.lantu.accounts.People;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;
import org.lantu.pagestore.again.KeptAddress;
import org.lantu.platform.visitor.Readership;
import org.lantu.scoreboard.backtest.BackTests;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The running portal with its page store: nobody reads anything else than without it.
 */
@AccountsTest
@Import(KeptPagesIntegrationTests.SlowPages.class)
class KeptPagesIntegrationTests {

	private static final List<String> PEOPLE = List.of("", "analyst", "reviewer", "admin");

	/** While the machine is busy, the edition may not be confirmed for a while. */
	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private static final String TARGET = "/plans/henan-2025/targets/rd-intensity-2025";

	@Autowired
	private WebApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Editions editions;

	@Autowired
	private BackTests backTests;

	@Autowired
	private PageStore store;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private AccountsTest.MovingClock clock;

	@Autowired
	private SlowPages slow;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newHttpClient();

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?year=2022&asOf=2024-01-01", "/regions/410000", "/plans", "/plans/henan-2022",
			"/plans/henan-2022.csv", TARGET, TARGET + "/chart.svg", TARGET + "/chart.csv", "/targets?year=2025",
			"/indicators/rd-intensity", "/compare?indicator=rd-intensity&regions=410000,420000", "/sources/seed-002",
			"/method", "/search?q=hn", "/figures/410000/rd-intensity/2022", "/api", "/api/v1/regions",
			"/api/v1/plans/henan-2022/scorecard", "/api/v1/figures?region=410000&page=1&size=10",
			"/api/v1/openapi.json" })
	void everybodyReadsWhatIsReadWithoutTheStore(String address) throws Exception {
		// none is made between the two readings
		this.backTests.renew().join();
		MockMvc without = MockMvcBuilders.webAppContextSetup(this.portal)
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.addFilters(new ResourceUrlEncodingFilter())
			.build();
		SoftAssertions softly = new SoftAssertions();
		for (String language : List.of("zh", "en")) {
			String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
			for (int time = 0; time < 2; time++) {
				for (String login : PEOPLE) {
					var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders
						.get(URI.create(asked))
						.cookie(new Cookie("lantu-form", "token"));
					if (!login.isEmpty()) {
						request.with(TestPeople.as(login));
					}
					String expected = text(without.perform(request).andReturn().getResponse());
					MockHttpServletResponse kept = this.mvc.perform(request).getResponse();
					softly.assertThat(text(kept)).as(asked + " for " + login).isEqualTo(expected);
					softly.assertThat(kept.getStatus()).isEqualTo(200);
					softly.assertThat(login.isEmpty() && expected.contains("_csrf")).isFalse();
					softly.assertThat(login.isEmpty() && "no-store".equals(kept.getHeader(HttpHeaders.CACHE_CONTROL)))
						.as(asked + " is made for each stranger")
						.isFalse();
				}
			}
		}
		softly.assertAll();
	}

	/** The token of a form is masked anew each time. */
	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token");
	}

	/** A test that fails leaves no page waiting, as others would wait for its place. */
	@AfterEach
	void open() {
		this.slow.gate.countDown();
	}

	@Test
	void everyPageIsKeptButWhatIsForSomebodyAloneOrForCrawlers() {
		SoftAssertions softly = new SoftAssertions();
		this.mappings.getHandlerMethods().forEach((mapping, method) -> {
			for (String pattern : mapping.getPatternValues()) {
				String path = pattern.isEmpty() ? "/" : pattern.replaceAll("\\{[^}]*}", "x");
				boolean apart = path
					.matches("/(login|logout|account|entry|review|admin|error)(/.*)?|/robots\\.txt|/\\.well-known/.*");
				var answer = this.mvc.get().uri(path).with(TestPeople.as("admin")).exchange();
				softly.assertThat(Readership.isPublished(answer.getRequest())).as(path).isEqualTo(!apart);
			}
		});
		softly.assertAll();
	}

	/**
	 * What rests on what is published is read once, whatever it is made of afterwards.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/regions", "/regions/410000", "/plans", "/plans/henan-2022", TARGET, "/targets",
			"/indicators", "/indicators/rd-intensity", "/sources", "/corrections" })
	void pageMadeAnewCostsNoStatementOnceItsFactsAreRead(String address) {
		this.mvc.get().uri(address + "?lang=zh&theme=dark").exchange();
		assertThat(this.statements.during(() -> this.mvc.get().uri(address + "?lang=en&theme=dark").exchange()))
			.isZero();
	}

	@Test
	void keptPageCostsNoStatement() {
		this.mvc.get().uri("/plans/henan-2022?lang=en").exchange();
		assertThat(this.statements.during(() -> this.mvc.get().uri("/plans/henan-2022?lang=en").exchange())).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { TARGET, "/method", "/method/back-test.csv" })
	void onlyWhatQuotesTheBackTestGoesWithIt(String address) throws Exception {
		this.backTests.renew().join();
		keep("/plans/henan-2022");
		keep(address);
		this.backTests.renew().join();
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(kept()).contains("/plans/henan-2022").doesNotContain(address));
		keep(address);
	}

	private void keep(String address) {
		await().atMost(PATIENCE).untilAsserted(() -> {
			get(address);
			assertThat(kept()).contains(address);
		});
	}

	@Test
	void whatIsPublishedIsThereAtOnce() throws Exception {
		HttpResponse<byte[]> before = get(TARGET);
		assertThat(text(before)).contains("verdict v-danger");
		Desk desk = new Desk(this.ledger, this.people);
		desk.publish("reviewer", desk.submit("analyst", Desk.typed("410000", "rd-intensity", 2025, "2.0")));
		HttpResponse<byte[]> after = get(TARGET, "If-None-Match", header(before, "ETag"));
		assertThat(after.statusCode()).isEqualTo(200);
		assertThat(text(after)).contains("verdict v-missed").doesNotContain("verdict v-danger");
		assertThat(Long.parseLong(header(after, "Lantu-Edition")))
			.isGreaterThan(Long.parseLong(header(before, "Lantu-Edition")))
			.isEqualTo(this.editions.current().number());
	}

	@Test
	void whatAPublicationTouchedIsMadeAgainBeforeSomebodyAsks() throws Exception {
		List.of("/", "/regions/410000", "/regions/420000", "/plans/henan-2025", "/plans/henan-2025.csv", "/method")
			.forEach(this::keep);
		get("/regions/410000?asOf=2024-01-01");
		Desk desk = new Desk(this.ledger, this.people);
		desk.publish("reviewer", desk.submit("analyst", Desk.typed("410000", "high-tech-enterprises", 2025, "12700")));
		await().atMost(PATIENCE.multipliedBy(4))
			.untilAsserted(() -> assertThat(kept()).contains("/", "/plans/henan-2025", "/regions/410000")
				.doesNotContain("/regions/420000", "/plans/henan-2025.csv", "/method"));
	}

	/** The pages in English that are kept of the newest edition. */
	private List<String> kept() {
		EditionPages pages = this.store.current();
		return (pages == null) ? List.of()
				: pages.addresses()
					.stream()
					.filter((address) -> address.host().equals("localhost") && address.port() == this.port)
					.filter((address) -> address.language().equals(Locale.ENGLISH))
					.map(KeptAddress::path)
					.toList();
	}

	@Test
	void pagesOfYesterdayAreNotKept() throws Exception {
		assertThat(text(get("/regions/410000"))).contains("2026-11-22").doesNotContain("2026-11-23");
		this.clock.advance(Duration.ofHours(12));
		try {
			assertThat(text(get("/regions/410000"))).contains("2026-11-23");
		}
		finally {
			this.clock.advance(Duration.ofHours(-12));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/v1/regions", "/plans/henan-2022.csv" })
	void answerIsSentCompressedPlainOrNotAtAll(String address) throws Exception {
		for (int time = 0; time < 2; time++) {
			HttpResponse<byte[]> plain = get(address);
			HttpResponse<byte[]> gzip = get(address, "Accept-Encoding", "gzip, deflate, br");
			assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
			assertThat(gzip.body().length).isLessThan(plain.body().length);
			assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
				.isEqualTo(plain.body());
			for (HttpResponse<byte[]> answer : List.of(plain, gzip)) {
				assertThat(header(answer, "ETag")).matches("\"[\\w-]+\"");
				assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
				assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
				assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Language", "Cookie",
						"Accept-Encoding");
				assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
			}
			HttpResponse<byte[]> known = get(address, "If-None-Match", header(gzip, "ETag"), "Accept-Encoding", "gzip");
			assertThat(known.statusCode()).isEqualTo(304);
			assertThat(known.body()).isEmpty();
			HttpResponse<byte[]> head = this.client.send(
					request(address).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			assertThat(header(head, "Content-Length")).isEqualTo(header(plain, "Content-Length"));
			assertThat(header(head, "ETag")).isEqualTo(header(plain, "ETag"));
			assertThat(head.body()).isEmpty();
		}
	}

	@Test
	void chosenLanguageIsRememberedAlsoByWhatIsKept() throws Exception {
		for (int time = 0; time < 2; time++) {
			HttpResponse<byte[]> answer = get("/plans?lang=zh");
			assertThat(header(answer, "Set-Cookie")).startsWith("lang=zh");
			assertThat(text(answer)).contains("<html lang=\"zh-CN\"");
			assertThat(get("/plans").headers().firstValue("Set-Cookie")).isEmpty();
			assertThat(text(get("/plans"))).contains("<html lang=\"en\"");
		}
	}

	@Test
	void whoeverIsLoggedInIsNamedAndCanLogOut() throws Exception {
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		analyst.get("/plans");
		HttpResponse<String> kept = analyst.get("/regions");
		assertThat(analyst.get("/regions").headers().firstValue("ETag")).isEqualTo(kept.headers().firstValue("ETag"))
			.isPresent();
		assertThat(kept.body()).contains("河南分析员", "href=\"/entry\"", "action=\"/logout\"")
			.doesNotContain("href=\"/login");
		assertThat(text(get("/regions"))).contains("href=\"/login?next=/regions\"").doesNotContain("河南分析员");
		assertThat(PortalVisitor.target(analyst.submit("/regions", "/logout"))).isEqualTo("/");
		assertThat(analyst.get("/regions").body()).doesNotContain("河南分析员");
	}

	@Test
	void floodOfOddAddressesIsTurnedAwayAndWhatIsKeptIsNot() throws Exception {
		keep("/regions");
		this.slow.gate = new CountDownLatch(1);
		List<CompletableFuture<HttpResponse<byte[]>>> flood = new ArrayList<>();
		for (int at = 0; at < 60; at++) {
			flood.add(this.client.sendAsync(request("/slow/" + at).build(), HttpResponse.BodyHandlers.ofByteArray()));
		}
		CompletableFuture<HttpResponse<byte[]>> first = new CompletableFuture<>();
		flood.forEach((answer) -> answer.thenAccept(first::complete));
		HttpResponse<byte[]> refused = first.get();
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(header(refused, "Retry-After")).isEqualTo("5");
		assertThat(text(refused)).contains("Too much at once", "try again in a few seconds")
			.contains(header(refused, "X-Request-Id"))
			.doesNotContain("{reference}");
		await().atMost(PATIENCE).until(() -> get("/regions").statusCode() == 200);
		this.slow.gate.countDown();
		List<Integer> statuses = flood.stream().map((answer) -> answer.join().statusCode()).toList();
		assertThat(statuses).containsOnly(200, 503).contains(200);
		assertThat(this.slow.gate.getCount()).isZero();
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept-Language", "en");
	}

	private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
		HttpRequest.Builder request = request(address);
		return this.client.send(((headers.length > 0) ? request.headers(headers) : request).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	/** Pages that are not made before a test says so. */
	@TestConfiguration(proxyBeanMethods = false)
	@RestController
	static class SlowPages {

		private volatile CountDownLatch gate = new CountDownLatch(0);

		@GetMapping(path = "/slow/{number}", produces = "text/plain")
		String page(@PathVariable int number) throws InterruptedException {
			this.gate.await();
			return "page " + number;
		}

	}

}
