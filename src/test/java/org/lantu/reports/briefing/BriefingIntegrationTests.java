package org.lantu.reports.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.reports.briefing.word.WordParts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Briefings of real plans, regions and accounts, as pages and as files of Word. */
@PortalTest
class BriefingIntegrationTests {

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementCounter statements;

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private String page(String address) {
		MvcTestResult result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private WordParts word(String address) {
		MvcTestResult result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return WordParts.of(result.getResponse().getContentAsByteArray());
	}

	private static String text(String page) {
		return page.replaceAll("(?s)<sup>.*?</sup>", "")
			.replaceAll("(?s)<[^>]*>", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&amp;", "&")
			.replaceAll("\\s+", "");
	}

	@ParameterizedTest
	@CsvSource({ "/plans/henan-2022, plans", "/regions/410000, regions", "/accounts/2021-2025, accounts" })
	void pageBelongsToTheSectionOfWhatItIsOf(String of, String section) {
		assertThat(page(of + "/briefing")).containsPattern("href=\"/" + section + "\"[^>]*aria-current=\"page\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans/henan-2022", "/plans/china-14fyp", "/regions/410000", "/accounts/2021-2025" })
	void fileAndPageSayTheSameInBothLanguages(String of) {
		for (String language : List.of("?lang=en", "?lang=zh&languages=both&since=1")) {
			List<String> pages = new ArrayList<>();
			int count = this.statements.during(() -> pages.add(page(of + "/briefing" + language)));
			assertThat(count).as("statements of " + of).isLessThanOrEqualTo(20);
			String page = text(pages.get(0));
			WordParts word = word(of + "/briefing.docx" + language);
			assertThat(word.paragraphs().stream().map((paragraph) -> paragraph.replaceAll("\\s+", "")).toList())
				.as(of + language)
				.allSatisfy((paragraph) -> assertThat(page).contains(paragraph));
			assertThat(page).doesNotContain("??", "briefing.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "henan-2022", "china-14fyp", "henan-14fyp" })
	void everyNumberOfAPlansBriefingIsOneOfTheApi(String plan) {
		String api = page("/api/v1/plans/" + plan + "/scorecard?lang=zh");
		String known = api.replaceAll("\\\\u[0-9a-f]{4}", " ");
		List<BigDecimal> numbers = NUMBER.matcher(known)
			.results()
			.map(MatchResult::group)
			.map((number) -> new BigDecimal(number.replace(",", "")))
			.toList();
		int targets = known.split("\"kind\":", -1).length - 1;
		List<String> strange = word("/plans/" + plan + "/briefing.docx?lang=zh").paragraphs()
			.stream()
			.filter((paragraph) -> !paragraph.startsWith("来源"))
			.map((paragraph) -> paragraph
				.replaceAll("\\d{4}-\\d\\d-\\d\\d|^\\d\\. |80%|R&D|[表图] \\d+|\\d{4} ?[年–]|\\d{4}$", " "))
			.flatMap((paragraph) -> NUMBER.matcher(paragraph).results())
			.map(MatchResult::group)
			.filter((number) -> !among(number, numbers) && !number.matches("\\d{4}")
					&& (number.length() > 2 || Integer.parseInt(number) > targets))
			.toList();
		assertThat(strange).isEmpty();
	}

	/** A number is told as exactly as its decimals say, a probability in per cent. */
	private static boolean among(String told, List<BigDecimal> numbers) {
		BigDecimal number = new BigDecimal(told.replace(",", ""));
		return numbers.stream().anyMatch((known) -> near(known, number) || near(known.movePointRight(2), number));
	}

	private static boolean near(BigDecimal known, BigDecimal told) {
		return known.setScale(told.scale(), RoundingMode.HALF_UP).compareTo(told) == 0
				|| known.setScale(told.scale(), RoundingMode.DOWN).compareTo(told) == 0;
	}

	@Test
	void leadIsMadeOfTheNumbers() {
		assertThat(text(page("/plans/henan-2022/briefing?lang=zh"))).contains("共有5项量化目标：1项未达成，4项达成。",
				"未达成的是研究与试验发展(R&D)经费（2022年比上年增长12.2%", "总结评估", "原因：（请填写）");
	}

	@Test
	void changesAreSinceAnEditionOrSinceADay() {
		String plan = "/plans/henan-2022/briefing?lang=zh&since=";
		assertThat(text(page(plan + "1"))).contains("自第1版以来的变化");
		assertThat(text(page(plan + "2026-01-01"))).contains("自2026-01-01以来的变化");
	}

	@ParameterizedTest
	@CsvSource({ "/plans/henan-2022/briefing?asOf=2022-06-01&lang=en, Annual monitoring",
			"/accounts/2021-2025/briefing?asOf=2023-06-01&lang=en, Mid-term evaluation",
			"/accounts/2021-2025/briefing?lang=en, Final evaluation",
			"/plans/henan-2022/briefing?chapter=midterm&lang=en, Mid-term evaluation" })
	void chapterIsThatOfTheDayOrTheChosenOne(String address, String title) {
		assertThat(page(address)).contains(title);
	}

	/** Of what is not on file the portal says so, and nothing else. */
	@ParameterizedTest
	@ValueSource(strings = { "/regions/110000/briefing?asOf=2015-01-01&lang=zh",
			"/regions/540000/briefing?asOf=2010-01-01&lang=zh" })
	void whatIsNotOnFileIsSaid(String address) {
		assertThat(text(page(address))).contains("本站尚未收录").doesNotContain("目标判定");
	}

	@Test
	void whatIsWrongIsRefused() {
		assertThat(get("/plans/nothing/briefing")).hasStatus(404);
		assertThat(get("/plans/nothing/briefing.docx")).hasStatus(404);
		assertThat(get("/regions/1/briefing")).hasStatus(404);
		assertThat(get("/accounts/1900-1901/briefing")).hasStatus(404);
		assertThat(get("/plans/henan-2022/briefing?chapter=never")).hasStatus(400);
		assertThat(get("/plans/henan-2022/briefing?since=soon")).hasStatus(400);
		assertThat(get("/plans/henan-2022/briefing?since=2199-01-01")).hasStatus(400);
	}

	@Test
	void pagesLeadToTheirBriefings() {
		for (String page : List.of("/plans/henan-2022", "/regions/410000", "/accounts/2021-2025")) {
			assertThat(page(page)).contains("href=\"" + page + "/briefing\"");
		}
		assertThat(page("/plans/henan-2022/briefing").lines().collect(Collectors.joining()))
			.contains("href=\"/plans/henan-2022/briefing.docx\"");
	}

}
