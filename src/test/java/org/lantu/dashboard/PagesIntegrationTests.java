package org.lantu.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page with the real data, in both languages.
 */
@PortalTest
public class PagesIntegrationTests extends PortalPages {

	private static final String INTENSITY = "/plans/henan-2022/targets/rd-intensity-2022";

	/** What only a fault puts on a page; a script is a file or a block of data. */
	public static final Pattern FAULT = Pattern.compile("\\?\\?|\\bnull\\b|\\bNaN\\b|Infinity|(?<!\\])\\{\\d|\\sstyle=|"
			+ "<script(?! (?:(?:defer )?src=\"/js/|type=\"application/json\"))|<style|\\son[a-z]+=|javascript:");

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Scoreboard scoreboard;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?year=2022", "/?asOf=2024-01-01", "/?asOf=2024-10-20&indicator=targets-met",
			"/?indicator=innovation-rank", "/targets", "/targets?group=indicator&sheet=3", "/targets?year=2050",
			"/regions", "/regions/410000", "/regions/100000", "/regions/540000", "/regions/410100", "/plans",
			"/plans/henan-2022", "/plans/henan-2022?asOf=2021-01-01", "/plans/neimenggu-13fyp",
			"/plans/china-integration-2016-2025", "/plans/china-cewc-2022", INTENSITY,
			"/plans/henan-2022/targets/rd-expenditure-2022-growth",
			"/plans/hainan-2021-2023/targets/rd-expenditure-2023-average-growth",
			"/plans/guangxi-2021-2023/targets/tech-contract-turnover-2023-cumulative",
			"/plans/neimenggu-13fyp/targets/innovation-rank-2020", "/sources", "/sources/seed-002",
			"/sources/techme-rdactivity", "/method", "/method?asOf=2024-01-01", "/indicators",
			"/indicators/rd-intensity", "/indicators/high-tech-enterprises?year=2022", "/indicators/innovation-rank",
			"/indicators/tech-transfer-institutions", "/indicators/gdp?asOf=2015-01-01", "/compare",
			"/compare?indicator=rd-intensity&regions=410000,420000", "/search", "/search?q=hn", "/search?q=zzzz",
			"/figures/410000/rd-intensity/2022", "/figures/410000/rd-intensity/2022?asOf=2024-01-01",
			"/figures/540000/gdp/2026" })
	void pageIsWholeInBothLanguagesAndTakesAtMostSixStatements(String address) {
		for (String language : List.of("zh", "en")) {
			String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
			List<String> pages = new ArrayList<>();
			int count = this.statements.during(() -> pages.add(page(asked)));
			// what pages have in common is read by the first of them
			assertThat(count).as("statements of " + asked).isLessThanOrEqualTo(language.equals("zh") ? 10 : 6);
			assertThat(faults(pages.get(0))).as(asked).isEmpty();
		}
	}

	@Test
	void everyPlanAndEveryTargetIsWholeInBothLanguages() {
		Board board = this.scoreboard.board(Moment.asOf(LocalDate.of(2026, 11, 22)));
		List<String> addresses = new ArrayList<>();
		board.plans().forEach((plan) -> addresses.add("/plans/" + plan.code()));
		board.targets()
			.forEach(
					(judged) -> addresses.add("/plans/" + judged.plan().code() + "/targets/" + judged.target().code()));
		assertThat(addresses).hasSize(62 + 151);
		SoftAssertions softly = new SoftAssertions();
		for (String address : addresses) {
			for (String language : List.of("zh", "en")) {
				String asked = address + "?lang=" + language;
				softly.assertThat(faults(page(asked))).as(asked).isEmpty();
			}
		}
		softly.assertAll();
	}

	@Test
	void everyRegionIsWholeInBothLanguages() {
		Board board = this.scoreboard.board(Moment.asOf(LocalDate.of(2026, 11, 22)));
		assertThat(board.regions()).hasSize(50);
		SoftAssertions softly = new SoftAssertions();
		for (String region : board.regions().keySet()) {
			for (String language : List.of("zh", "en")) {
				String asked = "/regions/" + region + "?lang=" + language;
				softly.assertThat(faults(page(asked))).as(asked).isEmpty();
			}
		}
		softly.assertAll();
	}

	@Test
	void scorecardOfHenanSaysWhichOfTheFiveTargetsWereKept() {
		assertThat(text(page("/plans/henan-2022?lang=en"))).contains("5 quantified targets: 1 missed, 4 met.");
		assertThat(text(page("/plans/henan-2022?lang=zh"))).contains("5 项量化目标：1 项未达成，4 项达成。");
		assertThat(text(page("/plans/henan-2022?lang=en&asOf=2024-01-01")))
			.contains("5 quantified targets: 2 missed, 3 met.");
	}

	@Test
	void intensityIsMetTodayAndTheTargetPageTellsBothVerdictsWithDatesAndSources() {
		String english = page(INTENSITY + "?lang=en");
		assertThat(text(english)).contains(
				"2022: 1.96% against at least 1.96%: met since the revision of 2024-10-12. "
						+ "Before that (published 2023-09-18) it was 1.86%: missed by 0.10 percentage points.",
				"Missed · 1.86", "since 2023-09-18, 390 days", "Met · 1.96", "since 2024-10-12, 771 days");
		assertThat(english).contains("href=\"/sources/", "href=\"" + INTENSITY + "?asOf=2023-09-18\"")
			.contains("<blockquote")
			.containsPattern("<td class=\"c-d\">2023-09-18</td>")
			.containsPattern("<td class=\"c-d\">2024-10-12</td>");
		assertThat(text(page(INTENSITY + "?lang=zh")))
			.contains("2022 年 1.96%，目标不低于 1.96%：自 2024-10-12 修订起达成。此前（2023-09-18 公布）为 1.86%，当时未达成，差 0.10 个百分点。");
	}

	@Test
	void intensityIsMissedAsOfTheFirstOfJanuary2024() {
		String page = page(INTENSITY + "?lang=en&asOf=2024-01-01");
		assertThat(text(page)).contains("2022: 1.86% against at least 1.96%: missed by 0.10 percentage points.")
			.doesNotContain("2024-10-12", "since the revision");
		assertThat(text(page(INTENSITY + "?lang=zh&asOf=2024-01-01")))
			.contains("2022 年 1.86%，目标不低于 1.96%：未达成，差 0.10 个百分点。");
	}

	@Test
	void planBeforeItsPublicationSaysSo() {
		assertThat(text(page("/plans/henan-2022?lang=en&asOf=2021-01-01")))
			.contains("The document of this plan is dated 2022-02-11, after that day (2021-01-01).");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/plans/henan-2023|/plans/henan-2022|henan-2023",
					"/plans/henna-2022|/plans/henan-2022|henna-2022",
					"/plans/henan-2022/targets/rd-intensity|" + INTENSITY + "|rd-intensity",
					"/regions/410001|/regions/410000|410001", "/regions/henan|/regions/410000|henan",
					"/sources/seed-200|/sources/seed-002|seed-200",
					"/indicators/rd-intensty|/indicators/rd-intensity|rd-intensty" })
	void unknownThingIsA404PageThatOffersWhatIsNear(String address, String near, String asked) {
		for (String language : List.of("zh", "en")) {
			MvcTestResult result = get(address + "?lang=" + language);
			assertThat(result).as(address).hasStatus(404);
			String page = body(result);
			assertThat(faults(page)).isEmpty();
			assertThat(page).contains("href=\"" + near + "\"", asked)
				.contains(language.equals("zh") ? "您要找的也许是" : "You may have meant");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/plans/henan-2022?asOf=tomorrow|tomorrow|asOf=", "/plans?asOf=2024-02-30|2024-02-30|asOf=",
					"/?year=abc|abc|year=2022", "/plans/henan-2022?year=0|0|year=2022",
					INTENSITY + "?year=abc|abc|year=2022", "/sources?lang=xx|xx|lang=en",
					"/regions/410000?asOf=%F0%9F%92%A5|💥|asOf=", "/indicators/rd-intensity?year=abc|abc|year=2022" })
	void badParameterIsA400PageThatSaysWhatIsExpected(String address, String shown, String expected) {
		for (String language : List.of("zh", "en")) {
			MvcTestResult result = get(address + (address.contains("lang=") ? "" : "&lang=" + language));
			assertThat(result).as(address).hasStatus(400);
			assertThat(faults(body(result))).isEmpty();
			assertThat(body(result)).contains(shown, expected);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "asOf", "year", "lang" })
	void overlongParameterIsA400Page(String parameter) {
		MvcTestResult result = get("/plans/henan-2022?" + parameter + "=" + "9".repeat(5000));
		assertThat(result).hasStatus(400);
		assertThat(text(body(result))).doesNotContain("9".repeat(100));
	}

	@Test
	void filterShowsTheVerdictAskedForAndKeepsTheOtherParameters() {
		String page = page("/plans/henan-2022?lang=en&asOf=2024-01-01&year=2022&verdict=MISSED&sort=plan");
		assertThat(rows(page)).containsExactly("rd-expenditure-2022-growth", "rd-intensity-2022");
		String form = page.replaceFirst("(?s).*<form class=\"lt-choose", "").replaceFirst("(?s)</form>.*", "");
		assertThat(form).contains("name=\"verdict\" value=\"missed\" checked=\"checked\"",
				"<option value=\"plan\" selected=\"selected\">",
				"<input type=\"hidden\" name=\"asOf\" value=\"2024-01-01\"/>",
				"<input type=\"hidden\" name=\"year\" value=\"2022\"/>");
		assertThat(page).contains("<input type=\"hidden\" name=\"verdict\" value=\"MISSED\"/>",
				"<input type=\"hidden\" name=\"sort\" value=\"plan\"/>",
				"href=\"?asOf=2024-01-01&amp;year=2022&amp;verdict=MISSED&amp;sort=plan&amp;lang=zh\"",
				"href=\"" + INTENSITY + "?asOf=2024-01-01\"");
	}

	private static List<String> rows(String page) {
		return Pattern.compile("class=\"c-i\"><a class=\"lt-t\" href=\"[^\"]*/targets/([a-z0-9-]+)")
			.matcher(page)
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	private static List<String> faults(String page) {
		return FAULT.matcher(page)
			.results()
			.map((found) -> page.substring(Math.max(0, found.start() - 60), Math.min(page.length(), found.end() + 60)))
			.toList();
	}

}
