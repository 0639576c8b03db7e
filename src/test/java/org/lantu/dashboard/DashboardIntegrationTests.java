package org.lantu.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of the country, the list of targets and the pages of regions, with the real
 * data.
 */
@PortalTest
class DashboardIntegrationTests extends PortalPages {

	/** 120 KB. */
	private static final int HEAVIEST = 120 * 1024;

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@ValueSource(strings = { "/?", "/?indicator=targets-met", "/?indicator=gdp&year=2020", "/targets?",
			"/targets?group=region&sort=attainment&sheet=2", "/regions?", "/regions/410000?", "/regions/100000?" })
	void pageIsLightAndTakesFewStatements(String address) {
		for (String language : List.of("zh", "en")) {
			List<String> pages = new ArrayList<>();
			int count = this.statements.during(() -> pages.add(page(address + "&lang=" + language)));
			assertThat(count).as(address).isLessThanOrEqualTo(10);
			assertThat(pages.get(0).getBytes(StandardCharsets.UTF_8).length).as(address).isLessThan(HEAVIEST);
		}
	}

	@Test
	void verdictsOfTheYearLinkToTheListsOfExactlyThoseTargets() {
		String overview = page("/?lang=en&year=2022");
		for (String verdict : List.of("MISSED", "MET")) {
			String list = "/targets?year=2022&amp;verdict=" + verdict;
			assertThat(overview).contains("href=\"" + list + "\"");
			String number = overview.replaceFirst("(?s).*" + Pattern.quote(list) + "\"><span class=\"st-n\">", "")
				.replaceFirst("(?s)<.*", "");
			assertThat(rows(page(list.replace("&amp;", "&")))).hasSize(Integer.parseInt(number));
		}
		assertThat(rows(page("/targets?year=2022&verdict=MISSED")))
			.containsExactly("/plans/henan-2022/targets/rd-expenditure-2022-growth");
	}

	@Test
	void verdictThatNoTargetHasIsNoLink() {
		assertThat(page("/?year=2022")).doesNotContain("year=2022&amp;verdict=DANGER");
	}

	@Test
	void listIsFilteredGroupedAndKeepsTheDay() {
		String page = page("/targets?lang=en&region=410000&verdict=MISSED&group=year&asOf=2024-01-01");
		assertThat(rows(page)).startsWith("/plans/henan-2022/targets/rd-expenditure-2022-growth",
				"/plans/henan-2022/targets/rd-intensity-2022");
		assertThat(text(page)).contains("Due in 2022", "Due in 2020", "Henan · R&D intensity",
				"Henan science and technology work plan 2022");
		assertThat(page).contains("<input type=\"hidden\" name=\"asOf\" value=\"2024-01-01\"/>",
				"<option value=\"410000\" selected=\"selected\">");
	}

	@Test
	void longListComesInSheetsThatShowEveryTargetOnce() {
		List<String> all = new ArrayList<>();
		for (int sheet = 1; sheet <= 6; sheet++) {
			all.addAll(rows(page("/targets?sheet=" + sheet)));
		}
		assertThat(all).hasSize(151).doesNotHaveDuplicates();
		assertThat(text(page("/targets?lang=en&sheet=5"))).contains("121 to 150 of 151");
		assertThat(rows(page("/targets?sheet=99"))).hasSize(1);
	}

	@Test
	void listWithoutAMatchSaysSo() {
		assertThat(text(page("/targets?lang=en&year=2050"))).contains("No target meets these conditions");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/targets?verdict=zzz|MISSED", "/targets?sort=zzz|probability", "/targets?group=zzz|indicator",
					"/targets?region=zzz|410000", "/targets?sheet=0|sheet=2", "/targets?sheet=-1|sheet=2",
					"/?indicator=zzz|targets-met" })
	void badChoiceIsRefusedWithWhatIsExpected(String address, String expected) {
		for (String language : List.of("zh", "en")) {
			MvcTestResult result = get(address + "&lang=" + language);
			assertThat(result).as(address).hasStatus(400);
			assertThat(body(result)).contains(expected);
		}
	}

	/** Henan's figures of 12 October 2024 raised 2022 from 1.86 to 1.96 per cent. */
	@Test
	void publicationThatTurnedAVerdictSaysFromWhatToWhat() {
		String page = page("/?lang=en&asOf=2024-10-20");
		assertThat(text(page)).contains("Henan · R&D intensity 2022 Missed → becomes Met");
		assertThat(text(page("/?lang=zh&asOf=2024-10-20"))).contains("河南 · R&D经费投入强度 2022 未达成 → 变为 达成");
		assertThat(text(page("/?lang=en&asOf=2024-10-11"))).doesNotContain("Missed → becomes Met");
	}

	@Test
	void publicationOfWhichOnlyTheYearIsKnownSaysSo() {
		assertThat(text(page("/?lang=en&asOf=2026-01-10"))).contains("2025only the year is known",
				"2026-01only the month is known");
	}

	@Test
	void mapShowsTheChosenIndicatorWithItsClassesAndWhoHasNoFigure() {
		String gdp = page("/?lang=en&year=2025&indicator=gdp");
		assertThat(gdp).contains("<option value=\"gdp\" selected=\"selected\">", "class=\"tile t-none\"");
		assertThat(text(gdp)).contains("Gross domestic product, 2024", "not on file: ");
		String intensity = page("/?lang=en");
		assertThat(text(intensity)).contains("R&D intensity, 2023", "below 1.15", "2.69 and more",
				"nation 2023: 2.58%");
		assertThat(intensity).doesNotContain("class=\"tile t-none\"");
	}

	/**
	 * Due by 2022 and decided: of Henan's targets the five of 2022, four met, and two of
	 * 2020, both missed.
	 */
	@Test
	void mapOfTargetsMetSaysHowManyOfHowMany() {
		String page = page("/?lang=en&year=2022&indicator=targets-met");
		assertThat(page).contains("aria-label=\"Henan 4/7 · Henan 4 met of 7 decided\"", "class=\"tile ts3\"",
				"aria-label=\"Tibet – · Tibet no target decided\"", "class=\"tile t-none\"");
		assertThat(text(page)).contains("Share of targets met, due by 2022", "Henan4 of 7");
	}

	@Test
	void tilesOnAPhoneHaveShortNames() {
		assertThat(page("/?lang=en"))
			.containsPattern("aria-label=\"NM 0.93 · Inner Mongolia 0.93%\"[^>]*>.{0,200}>NM<");
	}

	@Test
	void dangersAreTheEightLeastProbableAndTheRestIsALink() {
		String page = page("/?lang=en");
		String table = page.replaceFirst("(?s).*lt-danger-sec", "").replaceFirst("(?s)</section>.*", "");
		assertThat(rows(table)).hasSize(8);
		assertThat(table).contains("href=\"/targets?year=2025&amp;verdict=DANGER&amp;sort=probability\"");
		assertThat(rows(page("/targets?year=2025&verdict=DANGER&sort=probability")))
			.startsWith(rows(table).toArray(String[]::new));
	}

	/** Of 31 provinces, 2023: 16 above 2.05 per cent; ten above 1,211.7. */
	@Test
	void cardsOfAProvinceSayRankAndNationalValue() {
		String henan = text(page("/regions/410000?lang=en"));
		assertThat(henan).contains("2.05% in 2023: rank 17 of 31 provincesnation in 2024: 2.69%",
				"CNY 121.17 billion in 2023: rank 11 of 31 provinces",
				"nation in 2024: CNY 3.63268 trillion (this region 3.5%)",
				"rank 15 of 31 provinces in 2023nation in 2023: CNY 6.147566 trillion (this region 2.2%)",
				"no rank in 2025: fewer than 25 provinces on file", "gap −0.09 in 2024");
		assertThat(text(page("/regions/410000?lang=zh"))).contains("2023 年为 2.05%，全国第 17 位，共 31 个省份", "2024 年全国 2.69%");
	}

	@Test
	void whatWasAnnouncedOnlyLaterIsNotShownOnAnEarlierDay() {
		for (String address : List.of("/", "/targets", "/regions/410000")) {
			assertThat(page(address + "?asOf=2012-01-01&lang=en")).as(address).doesNotContain("henan-2022");
			assertThat(page(address + "?asOf=2023-01-01&year=2022&lang=en")).as(address).contains("henan-2022");
		}
	}

	@Test
	void nationHasNoRank() {
		assertThat(page("/regions/100000?lang=en")).doesNotContain("k-rank");
	}

	@Test
	void regionListsAllItsTargetsAndWhatIsMissing() {
		String henan = page("/regions/410000?lang=en");
		String lists = henan.replaceFirst("(?s).*?lt-badlist", "").replaceFirst("(?s)id=\"t3\".*", "");
		assertThat(rows(lists)).hasSize(25).doesNotHaveDuplicates();
		assertThat(text(henan)).contains("the figure of the year due2025-12-31326", "a figure of any year",
				"the analysts for Henan enter them");
	}

	@Test
	void regionWithoutAPlanSaysSoAndStillShowsItsFigures() {
		String tibet = text(page("/regions/540000?lang=en"));
		assertThat(tibet).contains("No plan of Tibet is on file here yet", "rank 31 of 31 provinces in 2023",
				"not on file");
	}

	private static List<String> rows(String page) {
		return Pattern.compile("class=\"lt-t\" href=\"(/plans/[^\"?]*/targets/[a-z0-9-]+)")
			.matcher(page)
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

}
