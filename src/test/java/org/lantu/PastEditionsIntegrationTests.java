package org.lantu;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.servlet.Filter;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.accounts.AccountsTest;
import org.lantu.accounts.People;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;
import org.lantu.platform.visitor.Readership;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An edition asked for by its number repeats what was served then, whatever has been
 * published since.
 */
@AccountsTest
class PastEditionsIntegrationTests {

	private static final String TODAY = "2026-11-22";

	private static final List<String> CALLS = List.of("/api/v1/plans", "/api/v1/sources",
			"/api/v1/figures?region=410000", "/api/v1/figures?indicator=rd-intensity&page=1&size=20",
			"/api/v1/figures/410000/rd-intensity/2025/revisions", "/api/v1/plans/henan-2025/scorecard",
			"/api/v1/plans/henan-2025/targets/rd-intensity-2025", "/api/v1/rankings/rd-intensity",
			"/api/v1/rankings/rd-intensity?year=2025", "/api/v1/editions", "/api/v1/changes?region=410000",
			"/api/v1/regions", "/api/v1/plans/henan-smes-2024/shares", "/api/v1/corrections?region=410000",
			"/api/v1/accounts/2021-2025");

	private static final List<String> PAGES = List.of("/", "/?year=2025", "/regions", "/regions/410000", "/plans",
			"/plans/henan-2025", "/plans/henan-2025.csv", "/plans/henan-2025/targets/rd-intensity-2025",
			"/plans/henan-2025/targets/rd-intensity-2025/chart.svg", "/targets?region=410000", "/indicators",
			"/plans/henan-smes-2024/targets/tech-smes-registered-2024", "/regions/410300", "/indicators/rd-intensity",
			"/compare?indicator=rd-intensity&regions=410000,420000", "/sources", "/sources/hn-st-conf-2026",
			"/departments", "/departments.csv", "/search?q=henan", "/figures/410000/rd-intensity/2025", "/changes",
			"/changes?region=410000", "/changes.atom");

	/**
	 * What pages quote of the newest back-test: it is made by a thread of its own, before
	 * or after a page is asked for, and no edition repeats it.
	 */
	private static final String BACK_TEST = " (?:For this indicator,|This indicator has no such outlook)"
			+ "[^()]*\\(back-test of [^)]*\\)\\.| For this indicator the outlook is not reliable:[^()]*\\([^)]*\\)\\.";

	/**
	 * A book of verdicts is built anew meanwhile, beside whatever else the machine does.
	 */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private Editions editions;

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	@Qualifier("pastEditions")
	private FilterRegistrationBean<? extends Filter> pastEditions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JdbcConnectionDetails database;

	@Test
	void editionRepeatsWhatWasServedWithIt() throws Exception {
		Map<Long, Map<String, String>> served = new LinkedHashMap<>();
		Map<Long, List<String>> judged = new LinkedHashMap<>();
		SoftAssertions softly = new SoftAssertions();
		for (int act = 0; act <= 5; act++) {
			act(act);
			long edition = this.editions.current().number();
			assertThat(served).doesNotContainKey(edition);
			served.put(edition, answers(edition));
			judged.put(edition, board());
		}
		assertThat(served.values().stream().distinct()).hasSize(6);
		long newest = this.editions.current().number();
		served.get(newest)
			.forEach((address, body) -> softly.assertThat(facts(body, newest))
				.as("with and without the number of the edition, %s", address)
				.isEqualTo(facts(text(get(of(address, "asOf=" + TODAY))), newest)));
		softly.assertThat(served.get(newest).get("/changes"))
			.contains("Region ended", "figures until 2026; it goes on within Later City");
		softly.assertThat(served.get(newest).get("/changes.atom")).contains("Region ended");
		softly.assertThat(served.get(newest).get("/regions/410300")).contains("Figures until 2026");
		assertThat(judged.values().stream().distinct()).hasSizeGreaterThan(3);
		served.forEach((edition, before) -> answers(edition).forEach((address,
				body) -> softly.assertThat(body).as("%s later, %s", edition, address).isEqualTo(before.get(address))));
		for (Map.Entry<Long, List<String>> then : judged.entrySet()) {
			softly.assertThat(boardOf(then.getKey())).as("board of %s", then.getKey()).isEqualTo(then.getValue());
		}
		softly.assertAll();
	}

	/**
	 * Something is published, once more under the same day, before that day, otherwise.
	 */
	private void act(int number) throws Exception {
		switch (number) {
			case 1 -> publish("rd-intensity", 2025, "2.0", "2026-03-05");
			case 2 -> publish("rd-intensity", 2025, "2.2", "2026-03-05");
			case 3 -> {
				publish("rd-intensity", 2025, "1.9", "2026-02-01");
				publish("high-tech-enterprises", 2025, "15000", "2026-03-05");
			}
			case 4 ->
				migrate("""
						SELECT seed_source(id => 'doc-later', title => 'A later document', trust => 'OFFICIAL',
							published_on => '2026-10-01', date_precision => 'DAY');
						SELECT seed_plan(code => 'henan-later', region => '410000', kind => 'PROGRAMME', first_year => 2026,
							last_year => 2030, title_zh => '试', title_en => 'Trial', source => 'doc-later');
						SELECT seed_target(plan => 'henan-later', indicator => 'rd-intensity', year => 2030, kind => 'LEVEL',
							comparison => 'AT_LEAST', value => 2.5, source => 'doc-later', quote => 'q');
						SELECT revise_target(plan => 'henan-2025', target => 'rd-intensity-2025', value => 3.4,
							valid_from => '2026-01-01', reason => 'r', legal_basis => 'l', source => 'doc-later', quote => 'q');
						SELECT share_target(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410300',
							value => 777, source => 'seed-002', quote => 'q');
						SELECT add_indicator(code => 'later-indicator', name_zh => '后来的指标', name_en => 'Later indicator',
							unit_zh => '家', unit_en => 'firms', decimals => 0, measure_type => 'STOCK', direction => 'UP',
							aggregation => 'SUM', theme => 'output');
						SELECT add_region(code => '411899', parent => '410000', name_zh => '后市', name_en => 'Later City',
							first_year => 2020);
						SELECT seed_department(code => 'later-one', region => '410000', name_zh => '甲厅', name_en => 'One');
						SELECT assign_departments(plan => 'henan-2025', target => 'rd-intensity-2025', lead => 'later-one',
							source => 'doc-later', quote => 'q')""");
			case 5 ->
				migrate("""
						SELECT correct_figure(region => '410000', indicator => 'rd-intensity', year => 2025,
						known_on => '2026-02-01', source => 'hn-st-conf-2026',
							to_value => 1.8, reason_zh => '抄错', reason_en => 'copied wrongly');
						SELECT correct_share(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410300',
							to_value => 778, reason_zh => '抄错', reason_en => 'copied wrongly');
						SELECT correct_target(plan => 'henan-later', target => 'rd-intensity-2030', to_value => 2.6,
							reason_zh => '抄错', reason_en => 'copied wrongly');
						SELECT correct_source(id => 'hn-st-conf-2026', to_title => 'Another title', reason_zh => '抄错',
							reason_en => 'copied wrongly');
						SELECT end_region(region => '410300', last_year => 2026, successor => '411899', source => 'doc-later',
							reason_zh => '并入', reason_en => 'merged');
						SELECT rename_department(department => 'later-one', successor => 'later-two', since => '2026-10-15',
							source => 'doc-later', quote => 'q', name_zh => '乙厅', name_en => 'Two');
						SELECT assign_departments(plan => 'henan-2025', target => 'rd-intensity-2025', lead => 'later-two',
							valid_from => '2026-11-01', source => 'doc-later', quote => 'q')""");
			default -> {
			}
		}
	}

	private void publish(String indicator, int year, String value, String known) {
		Desk desk = new Desk(this.ledger, this.people);
		TypedFigure typed = Desk.typed("410000", indicator, year, value);
		desk.publish("reviewer", desk.submit("analyst", new TypedFigure(typed.figure(), value, "A", "", typed.source(),
				typed.quote(), known, false, "", "已与省统计局核对", null)));
	}

	private void migrate(String sql) throws SQLException {
		long before = this.editions.current().number();
		try (Connection migration = TestDatabase.dataSource(this.database.getJdbcUrl()).getConnection();
				Statement statement = migration.createStatement()) {
			migration.setAutoCommit(false);
			statement.execute(sql);
			migration.commit();
		}
		await().atMost(PATIENCE).until(() -> this.editions.current().number() > before);
	}

	private Map<String, String> answers(long edition) {
		Map<String, String> answers = new TreeMap<>();
		List<String> addresses = new ArrayList<>(CALLS);
		addresses.addAll(PAGES);
		addresses.forEach((address) -> answers.put(address,
				text(get(of(address, "edition=" + edition + "&asOf=" + TODAY))).replaceAll(BACK_TEST, "")));
		return answers;
	}

	/** What an answer tells, without what it says of its own address. */
	private static String facts(String body, long edition) {
		return body.replaceAll("(?s)<p class=\"lt-edition\">.*?</p>\\s*", "")
			.replaceAll("<p class=\"lt-sub\">\\s*<a href=\"/changes\\?[^>]*>[^<]*</a>\\s*</p>", "")
			.replaceAll("<input type=\"hidden\" name=\"edition\"[^>]*>\\s*", "")
			.replaceAll("(&amp;|[?&])edition=" + edition + "(&amp;)?", "$1")
			.replaceAll("(\\?|&amp;|&)(?=[\"#<])", "")
			.replaceAll(BACK_TEST, "")
			.replaceAll("href=\"/login[^\"]*\"", "")
			.replace("%3Fedition%3D" + edition, "")
			.replaceAll("\\s+", "");
	}

	private List<String> board() {
		return this.scoreboard.board(Moment.asOf(LocalDate.parse(TODAY)))
			.targets()
			.stream()
			.map((judged) -> judged.plan().code() + " " + judged.target() + " " + judged.promise() + " "
					+ judged.assessment() + " " + judged.history())
			.toList();
	}

	private List<String> boardOf(long edition) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setParameter("edition", Long.toString(edition));
		Readership.published(request);
		List<String> board = new ArrayList<>();
		this.pastEditions.getFilter()
			.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> board.addAll(board()));
		return board;
	}

	@Test
	void withoutADayItIsThatOfTheEdition() {
		LocalDate day = this.editions.day(1).orElseThrow();
		assertThat(text(get("/api/v1/plans/henan-2022/scorecard?edition=1"))).contains("\"asOf\":\"" + day + "\"");
		assertThat(text(get("/api/v1/plans/henan-2022/scorecard?edition=1&asOf=2024-01-01")))
			.contains("\"asOf\":\"2024-01-01\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "999999", "-1", "latest", "1.5", "99999999999999999999", "1&edition=1" })
	void editionThatIsNotIsRefusedWithTheFirstAndTheLast(String given) {
		for (String path : List.of("/plans", "/regions/410000", "/api/v1/plans", "/plans/henan-2025.csv")) {
			MvcTestResult refused = get(path + "?lang=en&edition=" + given);
			assertThat(refused).hasStatus(400);
			assertThat(text(refused)).contains("edition");
			if (!given.contains("&")) {
				assertThat(text(refused)).contains("from 1 to " + this.editions.current().number());
			}
			assertThat(refused.getResponse().getHeader("Cache-Control")).contains("private");
		}
	}

	@Test
	void pageSaysWhichEditionItShowsAndItsLinksKeepIt() {
		String page = text(get("/plans?lang=en&edition=1"));
		assertThat(page).contains("Edition 1 of ", "See it as it is now", "href=\"/changes?since=1\"",
				"href=\"/plans/henan-2022?edition=1\"", "name=\"edition\" value=\"1\"");
		assertThat(page).doesNotContain("href=\"/plans/henan-2022\"");
		assertThat(text(get("/plans?lang=en"))).contains("edition=" + this.editions.current().number() + "\"")
			.doesNotContain("lt-edition", "href=\"/plans/henan-2022?edition");
		assertThat(text(get("/plans?lang=en&edition="))).doesNotContain("lt-edition");
	}

	@Test
	void onlyWhatIsTheSameForAllAndNamesItsEditionMayBeKeptBetween() {
		String kept = "public, max-age=3600";
		String mine = "private, no-cache";
		for (int time = 0; time < 2; time++) {
			assertThat(cacheControl("/api/v1/plans?edition=1")).isEqualTo(kept);
			assertThat(cacheControl("/plans/henan-2022.csv?edition=1")).isEqualTo(kept);
			assertThat(cacheControl("/plans/henan-2022/targets/rd-intensity-2022/chart.svg?edition=1")).isEqualTo(kept);
			assertThat(cacheControl("/api/v1/plans")).isEqualTo(mine);
			assertThat(cacheControl("/api/v1/plans?edition=")).isEqualTo(mine);
			assertThat(cacheControl("/api/v1/plans?asOf=2024-01-01")).isEqualTo(mine);
			assertThat(cacheControl("/plans?edition=1")).as("names its reader").isEqualTo(mine);
			assertThat(this.mvc.get()
				.uri("/api/v1/plans?edition=1")
				.with(TestPeople.as("analyst"))
				.exchange()
				.getResponse()
				.getHeader("Cache-Control")).isEqualTo(mine);
		}
		assertThat(get("/api/v1/plans?edition=1").getResponse().getHeader("Lantu-Edition")).isEqualTo("1");
	}

	private String cacheControl(String address) {
		return get(address).getResponse().getHeader("Cache-Control");
	}

	/** Whoever adds a column or a table of published facts adds them to the past. */
	@Test
	void pastHasEveryColumnOfThePublishedFacts() {
		assertThat(columns("past", "came_with")).isEqualTo(columns("public", "came_with"));
		assertThat(new TreeSet<>(this.jdbc.sql("""
				select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
				where t.tgname like 'note\\_%' and c.relname not in
					(select table_name from information_schema.views where table_schema = 'past')""")
			.query(String.class)
			.list())).as("names and words, which an edition does not repeat")
			.containsExactly("area", "basis", "deployment", "derived_rule", "example", "figure_basis", "key_indicator",
					"pillar", "series_break", "target_kind", "worked_example");
	}

	private List<String> columns(String schema, String marked) {
		return this.jdbc.sql("""
				select c.table_name || '.' || c.column_name from information_schema.columns c
				where c.table_schema = :schema and exists (select from information_schema.columns m
					where m.table_schema = 'public' and m.table_name = c.table_name and m.column_name = :marked)
				order by 1""").param("schema", schema).param("marked", marked).query(String.class).list();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).header("Accept-Language", "en").exchange();
	}

	private static String of(String address, String parameters) {
		return address + (address.contains("?") ? "&" : "?") + parameters;
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
