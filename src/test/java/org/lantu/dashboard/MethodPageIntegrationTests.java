package org.lantu.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.scoreboard.backtest.BackTests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The method page with the back-test of the real data, and what target pages say of it.
 */
@PortalTest
class MethodPageIntegrationTests extends PortalPages {

	private static final String GUANGXI = "/plans/guangxi-14fyp/targets/rd-intensity-2025";

	@Autowired
	private StatementCounter statements;

	@Autowired
	private BackTests backTests;

	@BeforeEach
	void waitsForTheBackTest() throws Exception {
		this.backTests.renew().get(1, TimeUnit.MINUTES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void pageIsSmallAndEveryLineOfTheContentsLeadsSomewhere(String language) {
		String page = page("/method?lang=" + language);
		assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(120 * 1024);
		List<String> anchors = Pattern.compile("<a href=\"#([a-z-]+)\"")
			.matcher(page)
			.results()
			.map((found) -> found.group(1))
			.filter((anchor) -> !anchor.equals("main"))
			.toList();
		assertThat(anchors).hasSize(13);
		assertThat(anchors).allSatisfy((anchor) -> assertThat(page).contains("id=\"" + anchor + "\""));
	}

	@Test
	void pageTakesAtMostEightStatementsWhileTheBackTestIsThere() {
		assertThat(this.statements.during(() -> page("/method"))).isLessThanOrEqualTo(8);
	}

	@Test
	void nineCasesAreJudgedOnThePage() {
		String page = page("/method?lang=en");
		assertThat(Pattern.compile("id=\"case-[A-I]\"").matcher(page).results()).hasSize(9);
		assertThat(spaced(page)).containsSubsequence("A On the line", "ahead by 0.00", "likely", "probability >99%",
				"B Down to zero", "ahead by 0.33", "likely", "D Met, and slipping", "ahead by 1.00", "slipping",
				"E Once met, now below", "behind by 1.00", "reached before, not now", "F To be held", "behind by 2.00",
				"reached before, not now", "H Stalled", "possible", "probability 35%", "I Two figures only",
				"too few figures");
		assertThat(spaced(page("/method?lang=zh"))).containsSubsequence("H 停住了", "有可能达到", "概率 35%", "I 只有两个数",
				"数据太少，不作推断");
	}

	@Test
	void examplesFollowTheDayThatIsChosen() {
		assertThat(spaced(page("/method?lang=en"))).contains("1.96% against at least 1.96%: met since the revision");
		assertThat(spaced(page("/method?lang=en&asOf=2024-01-01")))
			.contains("1.86% against at least 1.96%: missed by 0.10 percentage points.");
	}

	@Test
	void backTestIsPublishedWithItsDayItsCountsAndItsWarnings() {
		assertThat(spaced(page("/method?lang=en")))
			.contains("computed on 2026-11-22", "136 / 172", "15 / 18",
					"Gross domestic product: two years ahead its interval held only 52% (79 of 151).")
			.doesNotContain("R&D intensity: two years ahead");
		assertThat(spaced(page("/method?lang=zh"))).contains("2026-11-22 按本站全部已公布的数据计算", "136 / 172",
				"地区生产总值：2 年后的区间只装住了 52%（151 次中 79 次）。");
	}

	@Test
	void fileHasEveryCount() {
		MvcTestResult file = get("/method/back-test.csv?lang=en");
		assertThat(file).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
		assertThat(body(file).lines()).contains(
				"2026-11-22,As revised,rd-intensity,1,172,136,79.1,140,0.883,0,0,1,0,7,1",
				"2026-11-22,As first published,rd-intensity,1,170,128,75.3,141,0.785,0,0,0,0,8,0");
		assertThat(body(file)).startsWith("\uFEFFMade on,Vintage,Indicator code,Years ahead,Cases,Held,Held (%),");
	}

	@Test
	void targetPageSaysHowManySuchOutlooksCameTrueAndLinksTheMethod() {
		assertThat(spaced(page(GUANGXI + "?lang=en")))
			.contains("For this indicator, 15 of 18 such outlooks came true (back-test of 2026-11-22).");
		assertThat(spaced(page(GUANGXI + "?lang=zh"))).contains("该指标以往 18 次这样的展望，应验 15 次（2026-11-22 回测）。");
		assertThat(page(GUANGXI)).contains("href=\"/method#questions\"", "href=\"/method\"");
		assertThat(page(GUANGXI + "?asOf=2026-01-01")).contains("href=\"/method?asOf=2026-01-01#questions\"");
	}

	@Test
	void targetPageWarnsWhereTheIntervalHeldTooLittle() {
		String address = "/plans/shanghai-14fyp/targets/tech-contract-to-gdp-2025";
		assertThat(spaced(page(address + "?lang=en"))).contains("For this indicator the outlook is not reliable: "
				+ "two years ahead, its 80% interval held only 25% of the true values (1 of 4).");
		assertThat(spaced(page(address + "?lang=zh"))).contains("该指标的展望不可靠：2 年后的 80% 区间只装住了 25% 的真值（4 次中 1 次）。");
		assertThat(spaced(page(GUANGXI + "?lang=en"))).doesNotContain("not reliable");
	}

}
