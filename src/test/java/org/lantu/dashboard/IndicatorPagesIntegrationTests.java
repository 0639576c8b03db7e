package org.lantu.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.reference.Catalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of indicators, the comparison and the search, with the real data.
 */
@PortalTest
class IndicatorPagesIntegrationTests extends PortalPages {

	private static final int LARGEST = 120 * 1024;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Catalogue catalogue;

	@Test
	void lastOfTheRanksOnFileIsNotCalledTheLast() {
		assertThat(words(page("/indicators/innovation-rank?lang=zh&year=2024")))
			.contains("25 个省份的位次已收录：北京居首", "在全国 31 个省份中的位次")
			.doesNotContain("居末");
		assertThat(words(page("/indicators/rd-intensity?lang=zh&year=2023"))).contains("居末");
	}

	@Test
	void everyIndicatorHasAPageOfModestSizeAndTenStatementsAtMost() {
		List<String> codes = List.copyOf(this.catalogue.indicators().keySet());
		assertThat(codes).hasSize(49);
		for (String code : codes) {
			for (String language : List.of("zh", "en")) {
				String address = "/indicators/" + code + "?asOf=2026-11-01&lang=" + language;
				List<MvcTestResult> answers = new ArrayList<>();
				int count = this.statements.during(() -> answers.add(get(address)));
				assertThat(answers.get(0)).as(address).hasStatusOk();
				assertThat(count).as("statements of " + address).isLessThanOrEqualTo(10);
				assertThat(answers.get(0).getResponse().getContentAsByteArray().length).as("bytes of " + address)
					.isLessThanOrEqualTo(LARGEST);
				assertThat(body(answers.get(0))).as(address).doesNotContain("??", "null", "NaN");
			}
		}
	}

	@Test
	void listShowsEveryIndicatorAndTheGaps() {
		String page = page("/indicators?lang=en");
		assertThat(words(page)).contains("49 indicators, 2,852 figures; 8 without a figure on file", "31 in 2023")
			.containsPattern("R&D personnel per 10,000 employed *– not on file");
		this.catalogue.indicators()
			.keySet()
			.forEach((code) -> assertThat(page).contains("href=\"/indicators/" + code + "\""));
	}

	@Test
	void rankingOfAYearNamesTheNationAndTheMixedVintages() {
		assertThat(words(page("/indicators/rd-intensity?lang=en"))).contains(
				"2023: figures of 31 provinces are on file. Beijing comes first (6.73%), Tibet last (0.30%); China 2.58%.",
				"the figures of Hainan, Shaanxi, China have been revised");
		assertThat(words(page("/indicators/rd-intensity?lang=zh")))
			.contains("2023 年 31 个省份的数据已收录：北京居首（6.73%），西藏居末（0.30%）；全国 2.58%。", "海南、陕西、全国的数经过修订");
		assertThat(words(page("/indicators/rd-intensity?lang=en&asOf=2025-01-01"))).contains("China 2.65%")
			.doesNotContain("have been revised");
	}

	@Test
	void rankingSaysWhatIsTiedUnclearBoundExpectedAndMissing() {
		assertThat(words(page("/indicators/rd-intensity?lang=en&year=2021")))
			.contains("Equal published values share a rank");
		assertThat(words(page("/indicators/high-tech-enterprises?lang=en&year=2022"))).contains(
				"figures of 9 provinces are on file, fewer than 25, so the values are listed and none is ranked",
				"as stated: Shanghai >22,000, Henan >10,000.", "Expected only, not ranked: Hubei 20,100.",
				"2022: figures of 22 provinces are not on file here");
	}

	@Test
	void yearWithoutFiguresNamesTheYearsThatHaveSome() {
		assertThat(words(page("/indicators/rd-coverage-industrial?lang=en&year=2030")))
			.contains("2030: no figure of a province that can be ranked is on file. Years with figures: 2021, 2022.");
		assertThat(words(page("/indicators/tech-transfer-institutions?lang=en")))
			.contains("No figure of any year is on file here.");
	}

	@Test
	void chosenRegionsAreDrawnAndKept() {
		for (String query : List.of("regions=410000&regions=540000", "regions=410000,540000")) {
			String page = page("/indicators/rd-intensity?lang=en&" + query);
			assertThat(page)
				.contains("R&amp;D intensity: China, Henan, Tibet</title>", "value=\"540000\" checked=\"checked\"")
				.doesNotContain("value=\"110000\" checked");
		}
	}

	@Test
	void comparisonSetsRegionsAndTheNationSideBySide() {
		String address = "/compare?indicator=rd-intensity&regions=410000,420000&lang=en";
		List<String> pages = new ArrayList<>();
		assertThat(this.statements.during(() -> pages.add(page(address)))).isLessThanOrEqualTo(10);
		assertThat(words(pages.get(0))).contains("R&D intensity: China, Henan, Hubei")
			.containsPattern("2023 // *2.58r 2.05 *17 of 31 *2.52 *10 of 31")
			.contains("Link to this view with the data of 2026-11-22");
		assertThat(pages.get(0)).contains("regions=410000%2C420000&amp;asOf=2026-11-22\"");
		assertThat(words(page("/compare?lang=en"))).contains("Nothing to compare yet");
	}

	@Test
	void severalIndicatorsAreComparedAtOnceAndOneKeepsItsAddress() {
		String both = page("/compare?indicator=rd-intensity,gdp&regions=410000,420000&lang=en");
		assertThat(both).contains("id=\"fig1-h\"", "id=\"fig2-h\"", "id=\"t2\"",
				"href=\"/compare?indicator=rd-intensity%2Cgdp&amp;regions=410000%2C420000\"");
		assertThat(page("/compare?indicator=rd-intensity&indicator=&regions=410000&lang=en"))
			.contains("href=\"/compare?indicator=rd-intensity&amp;regions=410000\"")
			.doesNotContain("id=\"fig2-h\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"indicator=rd-intensity&regions=110000,120000,130000,140000,150000,210000,220000|At most 6 regions stand side by side; you chose 7. Not drawn: Jilin.",
			"indicator=rd-intensity&regions=410000,41000|There is no region with the name or code \"41000\"",
			"indicator=rd-intensty&regions=410000|There is no indicator with the code \"rd-intensty\". You may have meant: R&D intensity" })
	void faultyComparisonSaysWhatIsWrongAndKeepsTheRest(String query, String problem) {
		MvcTestResult answer = get("/compare?lang=en&" + query);
		assertThat(answer).hasStatus(400);
		assertThat(words(body(answer))).contains(problem);
		assertThat(body(answer)).contains("name=\"regions\" value=\"110000\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/indicators/rd-intensity.csv", "/compare.csv?indicator=rd-intensity&regions=410000" })
	void fileHoldsTheFiguresOfThePage(String address) {
		MvcTestResult answer = get(address + (address.contains("?") ? "&" : "?") + "lang=en");
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(body(answer)).contains(
				"region code,region,indicator,year,value (% of GDP),unit,bound,status,revised,published,source\r\n",
				"410000,Henan,R&D intensity,2022,1.96,% of GDP,,A,r,2024-10-12,hn-rd-2023\r\n",
				"100000,China,R&D intensity,2023,2.58,% of GDP,,A,r,2025-09-29,netbig-comm-2024\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "hn, 河南省 湖南省 海南省", "yfjf, 研究与试验发展(R&amp;D)经费", "研发经费, 研究与试验发展(R&amp;D)经费", "研发投入强度, R&amp;D经费投入强度",
			"chongqing, 重庆市", "high-tech, 高新技术企业数", "河南 十四五, 河南省“十四五”创新发展", "henann, 河南省", "高企, 高新技术企业数",
			"专精特新, 专精特新中小企业数", "專精特新, 专精特新中小企业数", "研发投入, R&amp;D经费投入强度", "豫, 河南省", "未达成, 未达成", "未完成, 未达成",
			"十四五规划 河南, 河南省“十四五”创新发展", "GDP, 地区生产总值" })
	void searchFindsByNamePinyinAndNearSpelling(String asked, String names) {
		String page = page("/search?lang=zh&q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
		for (String name : names.split(" ")) {
			assertThat(page).contains(">" + name + "</a>");
		}
	}

	@ParameterizedTest
	@CsvSource({ "410000, /regions/410000", "RD-Intensity, /indicators/rd-intensity", "henan-2022, /plans/henan-2022" })
	void searchForACodeGoesStraightThere(String code, String address) {
		assertThat(get("/search?q=" + code)).hasStatus(302).hasRedirectedUrl(address);
		assertThat(get("/search?q=" + code + "&asOf=2024-01-01")).hasRedirectedUrl(address + "?asOf=2024-01-01");
	}

	@Test
	void searchForARegionAndAnIndicatorFindsTheTargets() {
		for (String asked : List.of("河南 强度", "henan rd", "河南研发投入强度", "河南省研發投入強度", "豫 研发强度", "yn yfjf")) {
			assertThat(
					page("/search?lang=zh&q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8).replace("+", "%20")))
				.as(asked)
				.contains(asked.startsWith("yn") ? "/plans/yunnan-14fyp/targets/rd-expenditure-2025"
						: "/plans/henan-2022/targets/rd-intensity-2022");
		}
	}

	@Test
	void searchForARegionWithSomethingElseLeadsToBothTogether() {
		assertThat(page("/search?q=河南研发投入强度")).contains("href=\"/indicators/rd-intensity?regions=410000\"");
		assertThat(page("/search?q=豫 未达成")).contains("href=\"/targets?verdict=MISSED&amp;region=410000\"");
	}

	@Test
	void searchShowsWhatWasTypedAsText() {
		assertThat(page("/search?q=%3Cscript%3E")).doesNotContain("<script");
		assertThat(get("/search?q=" + "a".repeat(101))).hasStatus(400);
		assertThat(words(page("/search?lang=en"))).contains("Type a name, pinyin initials or a code");
	}

	/** A revised value is marked by an r. */
	private static String words(String page) {
		return spaced(page).replaceAll(" r ", "r ");
	}

}
