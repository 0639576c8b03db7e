package org.lantu.dashboard;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of a target lets its reader try, compare and take along, with the real
 * data. The numbers were worked out apart from the portal.
 */
@PortalTest
class TargetPageIntegrationTests extends PortalPages {

	private static final String INTENSITY = "/plans/henan-2022/targets/rd-intensity-2022";

	private static final String SICHUAN = "/plans/sichuan-rd-2025-2030/targets/rd-intensity-2030";

	private static final String GUANGXI = "/plans/guangxi-14fyp/targets/rd-expenditure-2025-average-growth";

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@ValueSource(strings = { "2.4", "2.40", "+2.4", "2.4%", " ２．４％ ", "2.4 %" })
	void supposedFigureIsReadAsWrittenAndMovesEveryAnswer(String typed) {
		assertThat(spaced(page(SICHUAN, "en", typed))).contains("What if 2024 were", "Now Not yet due possible (41%)",
				"+0.08 percentage points 2.70 (80%: 2.09 to 3.31)", "Then Not yet due possible (47%)",
				"+0.07 percentage points 2.78 (80%: 2.23 to 3.33)", "2024: 2.4", "asks for 2.32%");
		assertThat(spaced(page(SICHUAN, "zh", typed))).contains("假如 2024 年为", "有可能达到（47%）", "2.78（80% 区间 2.23–3.33）");
	}

	@Test
	void supposedFigureOfTheYearDueDecides() {
		String address = INTENSITY + "?asOf=2023-01-01";
		assertThat(spaced(page(address, "en", "1.95"))).contains("What if 2022 were 1.95%", "Then Missed – – –",
				"2022: 1.95% against at least 1.96%: missed by 0.01 percentage points");
		assertThat(spaced(page(address, "zh", "1.96"))).contains("假如 2022 年为 1.96%", "若如此 达成 – – –");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "abc|is not a usable number", "NaN|is not a usable number", "1e5|is not a usable number",
					"1,2|is not a usable number", "-1|outside what is plausible", "15.1|outside what is plausible",
					"２０|outside what is plausible", "<script>alert(1)</script>|is not a usable number",
					"2.4 亿元|is not a usable number" })
	void unusableFigureIsRefusedInPlaceAndKept(String typed, String reason) {
		String page = page(SICHUAN, "en", typed);
		assertThat(spaced(page)).contains(reason).doesNotContain("Then Awaited");
		assertThat(page).contains("aria-invalid=\"true\"",
				"value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;"));
		assertThat(spaced(page(SICHUAN, "zh", typed))).contains("没有试算");
	}

	@Test
	void overlongFigureIsA400Page() {
		MvcTestResult result = get(SICHUAN + "?next=" + "9".repeat(5000));
		assertThat(result).hasStatus(400);
		assertThat(spaced(body(result))).contains("next=").doesNotContain("9".repeat(100));
	}

	@Test
	void perCentSignIsNoUnitOfAnAmountAndTheFormSaysWhatToType() {
		String page = spaced(page(GUANGXI, "en", "22%"));
		assertThat(page).contains("\"22%\" is not a usable number",
				"Type the value of the indicator in that year (CNY 100 million), not the average growth.");
		assertThat(spaced(page(GUANGXI, "en", "12,345.6"))).contains("What if 2024 were CNY 1.23456 trillion");
	}

	@Test
	void decidedTargetOffersNothingToSuppose() {
		assertThat(page(INTENSITY, "en", "9")).doesNotContain("name=\"next\" type", "What if");
		assertThat(page(INTENSITY + "?year=2021", "en", "1.9")).contains("What if 2022 were 1.9%",
				"<input type=\"hidden\" name=\"year\" value=\"2021\"/>");
	}

	@Test
	void openSdgIsShownAsTheirsWithItsRates() {
		assertThat(spaced(page(INTENSITY, "en", ""))).contains("target achieved", "Observed a year, 2021–2022 +12.00%",
				"Required a year, 2021–2022 +12.00%", "Observed against required 1.00",
				"The progress measure of Open SDG 2.4, for comparison only");
		assertThat(spaced(page(INTENSITY + "?asOf=2024-01-01", "en", ""))).contains("limited progress", "+6.29%",
				"Observed against required 0.52");
		assertThat(spaced(page(SICHUAN, "zh", ""))).contains("算不出", "起算年以来只有一年的数");
		assertThat(spaced(page(GUANGXI, "zh", ""))).contains("它只测“当年水平”一类的目标；此目标是“年均增长”。");
	}

	@Test
	void tableHoldsWhatTheChartShowsAndSaysItAloud() {
		String page = page(SICHUAN, "en", "");
		assertThat(spaced(page)).contains("2023 2.26 published 2024", "2024 – not on file 2.32 2.17 2.48",
				"2030 – not on file 2.80 2.70 2.09 3.31");
		assertThat(page).contains("From 1.66% in 2015 to 2.26% in 2023. Target: at least 2.8% in 2030.",
				"with an 80% interval of 2.09% to 3.31%");
		assertThat(page).doesNotContain(">Verdict</th><th scope=\"col\">Source");
	}

	@Test
	void csvHoldsTheSameFiguresForASpreadsheet() {
		MvcTestResult result = get(SICHUAN + "/chart.csv?lang=en");
		assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(result.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"sichuan-rd-2025-2030-rd-intensity-2030-2026-11-22.csv\"");
		List<String> lines = body(result).lines().toList();
		assertThat(lines).hasSize(1 + 16);
		assertThat(lines.get(0)).isEqualTo(
				"\uFEFFYear,Actual,Bound,Status,Not comparable,Published,Path,Target,Projection,Lower end,Upper end,Unit,Source");
		assertThat(lines.get(8)).startsWith("2022,2.14,,published,,2023-09-18,,,,,,% of GDP,");
		assertThat(lines.get(10)).isEqualTo("2024,,,not on file,,,,,2.32,2.17,2.48,% of GDP,");
		assertThat(lines.get(16)).isEqualTo("2030,,,not on file,,,,2.80,2.70,2.09,3.31,% of GDP,");
		assertThat(body(get(SICHUAN + "/chart.csv?lang=zh&asOf=2023-10-01"))).startsWith("\uFEFF年份,实际,界限,状态")
			.doesNotContain("2024-10-02");
	}

	@Test
	void drawingStandsAloneWithoutStyleSheets() throws Exception {
		MvcTestResult result = get(SICHUAN + "/chart.svg?lang=zh&next=2.4");
		assertThat(result).hasStatusOk();
		String svg = body(result);
		DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
		assertThat(svg).contains("假如 2024 年为 2.4", "按 2026-11-22 已公布的数据", "fill=\"#1a2636\"")
			.doesNotContain("class=", "style", "var(");
	}

	@Test
	void filesAndFormTakeFewStatements() {
		for (String address : List.of(SICHUAN + "?next=2.4", SICHUAN + "/chart.csv", SICHUAN + "/chart.svg?next=2.4")) {
			List<MvcTestResult> results = new ArrayList<>();
			assertThat(this.statements.during(() -> results.add(get(address)))).as(address).isLessThanOrEqualTo(8);
			assertThat(results.get(0)).hasStatusOk();
		}
	}

	@Test
	void linkToTheViewNamesEverythingThatTheViewRestsOn() {
		assertThat(page(SICHUAN + "?year=2022", "en", "２.４")).contains(
				"href=\"" + SICHUAN + "?asOf=2026-11-22&amp;year=2022&amp;next=2.4&amp;lang=en\"",
				"href=\"" + SICHUAN + "/chart.svg?asOf=2026-11-22&amp;year=2022&amp;next=2.4&amp;lang=en\"");
	}

	@Test
	void filesOfAnUnknownTargetAreA404() {
		assertThat(get("/plans/henan-2022/targets/none/chart.csv")).hasStatus(404);
		assertThat(get("/plans/none/targets/none/chart.svg")).hasStatus(404);
	}

	private String page(String address, String language, String next) {
		MvcTestResult result = get(UriComponentsBuilder.fromUriString(address)
			.queryParam("lang", language)
			.queryParam("next", "{next}")
			.encode()
			.buildAndExpand(next)
			.toUriString());
		assertThat(result).as(address).hasStatusOk();
		String page = body(result);
		assertThat(PagesIntegrationTests.FAULT.matcher(page.replace("NaN", "")).results().toList()).isEmpty();
		return page;
	}

}
