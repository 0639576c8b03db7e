package org.lantu.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The accounts of periods: every province, whether or not it has a plan on file. */
@PortalTest
class PeriodIntegrationTests extends PortalPages {

	private static final String ACCOUNT = "/accounts/2021-2025";

	private static final Pattern ROW = Pattern
		.compile("(?s)<th class=\"ac-r\" scope=\"row\" role=\"rowheader\">(.*?)</tr>");

	private static final Pattern NUMBER = Pattern.compile("<td role=\"cell\" class=\"ac-n[^>]*>([^<]*)</td>");

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@ValueSource(strings = { ACCOUNT, ACCOUNT + "?sort=missed", ACCOUNT + "?show=no-plan", ACCOUNT + "?asOf=2023-06-01",
			ACCOUNT + "?asOf=2015-01-01", "/accounts/2026-2030", "/accounts/2016-2020", "/accounts/2022-2022",
			"/accounts/2006-2030" })
	void accountIsWholeInBothLanguagesAndTakesAtMostSixStatements(String address) {
		for (String language : List.of("zh", "en")) {
			String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
			List<String> pages = new ArrayList<>();
			int count = this.statements.during(() -> pages.add(page(asked)));
			assertThat(count).as("statements of " + asked).isLessThanOrEqualTo(6);
			assertThat(PagesIntegrationTests.FAULT.matcher(pages.get(0)).results()).as(asked).isEmpty();
			assertThat(pages.get(0).getBytes(StandardCharsets.UTF_8).length).as(asked).isLessThan(120 * 1024);
		}
	}

	@Test
	void everyProvinceAndTheNationHasARow() {
		assertThat(rows(page(ACCOUNT + "?lang=en"))).hasSize(31 + 1 + 1).first().asString().contains("/regions/100000");
	}

	/** Hand-counted: three missed of seventeen, of which one is in danger. */
	@Test
	void rowCountsTheVerdictsThatFallDueAndShowsWhatDecided() {
		String henan = row(page(ACCOUNT + "?lang=en"), "410000");
		assertThat(numbers(henan)).startsWith("3", "1");
		assertThat(text(henan)).contains("High-tech enterprises", "about 12,600", "target more than 14,000",
				"growth of 12.2%", "2.01%");
	}

	@Test
	void provinceWithoutAPlanSaysThatNoneIsOnFileAndCountsNothing() {
		String tibet = row(page(ACCOUNT + "?lang=en"), "540000");
		assertThat(text(tibet)).contains("no plan on file");
		assertThat(numbers(tibet)).containsOnly("–");
		assertThat(text(row(page(ACCOUNT + "?lang=zh"), "540000"))).contains("本站尚未收录计划");
		assertThat(text(row(page(ACCOUNT + "?lang=en"), "620000"))).contains("no plan on file",
				"plans of 2016–2020 are");
		assertThat(text(row(page(ACCOUNT + "?lang=en"), "110000")))
			.contains("1 plan on file, without a quantified target due in 2021–2025");
	}

	@Test
	void subTotalsAddUpToTheTotal() {
		String page = page(ACCOUNT + "?lang=en");
		int areas = Pattern
			.compile("(?s)<th class=\"ac-r\" scope=\"rowgroup\".*?<td class=\"ac-d\" role=\"cell\">(\\d+) target")
			.matcher(page)
			.results()
			.mapToInt((found) -> Integer.parseInt(found.group(1)))
			.sum();
		int nation = Pattern.compile("lt-tally|aria-label").matcher(row(page, "100000")).results().toList().size() - 1;
		assertThat(spaced(page)).contains("Total " + (areas + nation) + " targets");
	}

	@Test
	void linksSortAndFilterInTheAddress() {
		String sorted = page(ACCOUNT + "?lang=en&sort=missed");
		assertThat(rows(sorted).get(1)).contains("/regions/410000");
		assertThat(sorted).doesNotContain("rowgroup\" role=\"rowheader");
		String filtered = page(ACCOUNT + "?lang=en&show=MISSED");
		assertThat(rows(filtered)).hasSizeBetween(3, 10).noneMatch((row) -> row.contains("/regions/540000"));
		assertThat(page(ACCOUNT + "?lang=en&show=no-plan"))
			.contains("href=\"" + ACCOUNT + "?sort=met&amp;show=no-plan\"");
		assertThat(get(ACCOUNT + "?sort=size")).hasStatus(400);
	}

	@Test
	void openingBalanceSetsTheNeededPaceBesideTheBestEver() {
		String page = text(page("/accounts/2026-2030?lang=en"));
		assertThat(page).contains("Opening balance 2026–2030", "Best year ever", "more than ever");
		assertThat(text(page(ACCOUNT + "?lang=en"))).contains("Final account 2021–2025")
			.doesNotContain("Best year ever");
		assertThat(text(page(ACCOUNT + "?lang=en&asOf=2023-06-01"))).contains("Interim account 2021–2025");
	}

	@Test
	void fileHasEveryProvinceAndEveryTarget() {
		MvcTestResult result = get(ACCOUNT + ".csv?lang=en");
		assertThat(result).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"lantu-account-2021-2025.csv\"");
		List<String> lines = Arrays.stream(body(result).split("\r\n")).skip(1).toList();
		assertThat(lines.stream().map((line) -> line.substring(0, 6)).distinct()).hasSize(32);
		assertThat(lines).anyMatch((line) -> line.startsWith("540000,Tibet,,no plan of this period on file,"));
	}

	@Test
	void unknownPeriodOffersThoseThatPlansCover() {
		for (String address : List.of("/accounts/2035-2040", "/accounts/2025-2021", "/accounts/now")) {
			MvcTestResult result = get(address + "?lang=en");
			assertThat(result).as(address).hasStatus(404);
			assertThat(body(result)).contains("href=\"" + ACCOUNT + "\"", "a plan of these years must be on file");
		}
	}

	@Test
	void accountsLeadToThePeriodThatEndedLastAndTheCountryToThePresentOneToo() {
		assertThat(get("/accounts")).hasStatus(302).hasRedirectedUrl(ACCOUNT);
		assertThat(get("/accounts?asOf=2024-01-01")).hasRedirectedUrl("/accounts/2016-2020?asOf=2024-01-01");
		assertThat(page("/?lang=en")).contains("href=\"" + ACCOUNT + "\"", "href=\"/accounts/2026-2030\"");
	}

	private static List<String> rows(String page) {
		return ROW.matcher(page).results().map((found) -> found.group(1)).toList();
	}

	private static String row(String page, String region) {
		return rows(page).stream().filter((row) -> row.contains("/regions/" + region + "\"")).findFirst().orElseThrow();
	}

	private static List<String> numbers(String row) {
		return NUMBER.matcher(row).results().map((found) -> found.group(1).strip()).toList();
	}

}
