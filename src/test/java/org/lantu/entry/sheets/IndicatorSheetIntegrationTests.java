package org.lantu.entry.sheets;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The years of an indicator in one sheet: which there are, and that they are saved,
 * questioned, carried over and submitted as the rows of a year are.
 */
@EntryTest
class IndicatorSheetIntegrationTests {

	private static final String SHEET = "/entry/regions/410000/indicators/gazelle-enterprises";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementCounter statements;

	private PortalVisitor analyst;

	@BeforeEach
	void login() {
		this.analyst = new PortalVisitor(this.port).login("analyst");
	}

	private HttpResponse<String> send(String sheet, String act, String... fields) {
		String[] all = new String[fields.length + 4];
		System.arraycopy(fields, 0, all, 4, fields.length);
		all[0] = "act";
		all[1] = act;
		all[2] = "form";
		all[3] = found(this.analyst.get(sheet).body(), "name=\"form\" value=\"([^\"]+)\"");
		return this.analyst.submit(sheet, sheet, all);
	}

	private static String found(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		return matcher.find() ? matcher.group(1) : "";
	}

	private List<String> onItsWay(String indicator) {
		return this.jdbc.sql("""
				select f.year || ' ' || r.value || ' ' || r.state from figure f
				join figure_revision r on r.figure = f.id where f.region = '410000' and f.indicator = :indicator
				and f.year > 2000 and r.state not in ('PUBLISHED', 'CORRECTED') order by f.year""")
			.param("indicator", indicator)
			.query(String.class)
			.list();
	}

	@Test
	void hasARowForEachYearOfThePlansAndOnFileUpToThisOne() {
		String page = this.analyst.get("/entry/regions/410000/indicators/rd-intensity").body();
		assertThat(page)
			.contains("data-code=\"2026\"", "data-code=\"2025\"", "data-code=\"2015\"", "name=\"value.2026\"",
					"href=\"/figures/410000/rd-intensity/2022\"", "name=\"correct\" value=\"2022\"")
			.doesNotContain("data-code=\"2027\"", "g-group");
		assertThat(page.length()).isLessThan(130_000);
		assertThat(this.analyst.get("/entry?region=410000&year=2025").body())
			.contains("/entry/regions/410000/indicators/");
		assertThat(this.analyst.get("/entry/figures?region=410000&year=2025").body())
			.contains("href=\"/entry/regions/410000/indicators/rd-intensity\"");
		assertThat(PortalVisitor.target(this.analyst.get("/entry/figures?region=410000&indicator=rd-intensity")))
			.isEqualTo("/entry/regions/410000/indicators/rd-intensity");
	}

	@Test
	void savesSubmitsAndTakesBackSeveralYears() {
		assertThat(
				PortalVisitor.target(send(SHEET, "save", "value.2021", "31", "value.2022", "约45", "value.2023", "52")))
			.isEqualTo(SHEET + "?saved=3");
		assertThat(onItsWay("gazelle-enterprises")).containsExactly("2021 31 DRAFT", "2022 45 DRAFT", "2023 52 DRAFT");
		String page = this.analyst.get(SHEET).body();
		HttpResponse<String> refused = send(SHEET, "submit", "value.2021", "31", "seen.2021",
				found(page, "name=\"seen.2021\" value=\"([^\"]+)\""), "value.2022", "见附件");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"#r2022-value\"", "href=\"#r2021-source\"");
		HttpResponse<String> submitted = send(SHEET, "submit", "value.2021", "31", "seen.2021",
				found(page, "name=\"seen.2021\" value=\"([^\"]+)\""), "source.2021", "hn-st-conf-2026", "quote.2021",
				"瞪羚企业31家", "reason.2021", "首次统计");
		assertThat(PortalVisitor.target(submitted)).isEqualTo(SHEET + "?submitted=1");
		String waiting = this.analyst.get(SHEET).body();
		assertThat(waiting).contains("gst-submitted").doesNotContain("name=\"value.2021\"");
		assertThat(send(SHEET, "", "take-back", found(waiting, "name=\"take-back\" value=\"([^\"]+)\"")).statusCode())
			.isEqualTo(302);
		assertThat(onItsWay("gazelle-enterprises")).contains("2021 31 DRAFT");
	}

	/** Of a year before, in the same sheet or not. */
	@Test
	void carriesOverFromTheYearBeforeAndOpensWhatIsPublished() {
		String sheet = "/entry/regions/410000/indicators/rd-intensity";
		List<String> before = onItsWay("rd-intensity");
		HttpResponse<String> carried = send(sheet, "carry", "value.2026", "2.2", "value.2024", "2.1");
		assertThat(carried.body()).containsPattern("name=\"source.2024\"[^>]* value=\"[^\"]+");
		assertThat(this.analyst.submit(sheet, sheet, "correct", "2022", "form", "x").body())
			.containsPattern("name=\"value.2022\" value=\"1.96\"");
		assertThat(this.analyst.submit(sheet, sheet, "correct", "1850", "form", "x").statusCode()).isEqualTo(200);
		assertThat(onItsWay("rd-intensity")).isEqualTo(before);
	}

	@Test
	void asksTheDatabaseTheSameForAnyNumberOfYears() {
		assertThat(during(SHEET)).isLessThanOrEqualTo(20);
		assertThat(during("/entry/regions/410000/indicators/rd-intensity")).isLessThanOrEqualTo(20);
	}

	private int during(String address) {
		return this.statements
			.during(() -> assertThat(this.mvc.get().uri(address).with(TestPeople.as("analyst"))).hasStatusOk());
	}

	@Test
	void anothersRegionAndWhatIsNotMeasuredAreNotFound() {
		assertThat(this.analyst.get("/entry/regions/420000/indicators/rd-intensity").statusCode()).isEqualTo(404);
		assertThat(this.analyst.get("/entry/regions/410000/indicators/nothing").statusCode()).isEqualTo(404);
		assertThat(this.analyst.get("/entry/figures?region=410000&indicator=nothing").statusCode()).isEqualTo(404);
	}

	@Test
	void yearsNameTheLinesOfAPastedBlock() {
		String page = this.analyst
			.submit(SHEET, SHEET + "/paste", "block", "年份\t瞪羚企业数\t地区生产总值\n2019年\t7\t1\n2020\t8\t2\n1880\t9\t3", "at",
					"2026", "column", "value", "order", "2026", "value.2019", "", "value.2020", "")
			.body();
		assertThat(page)
			.containsPattern("data-code=\"2019\" data-fate=\"placed\"(?s:.*?)data-field=\"value\" value=\"7\"")
			.containsPattern("data-code=\"2020\" data-fate=\"placed\"")
			.contains("Columns of other indicators: 地区生产总值");
	}

}
