package org.lantu.scoreboard.wording;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalTest;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sentence under a verdict, word for word, for each reason that the seeded data have.
 */
@PortalTest
class ExplanationsIntegrationTests {

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private Explanations explanations;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"henan-2022|tech-smes-2022|2026-11-22|2022: about 22,000 enterprises against at least 16,000 enterprises: met.",
			"henan-2022|high-tech-enterprises-2022|2026-11-22|2022: more than 10,000 enterprises against more than 10,000 enterprises: met.",
			"henan-2022|rd-intensity-2022|2024-01-01|2022: 1.86% against at least 1.96%: missed by 0.10 percentage points.",
			"henan-2022|rd-intensity-2022|2026-11-22|2022: 1.96% against at least 1.96%: met since the revision of 2024-10-12. Before that (published 2023-09-18) it was 1.86%: missed by 0.10 percentage points. The figure of 2022, 1.96%, is derived: 2.05 − 0.09.",
			"henan-2022|rd-expenditure-2022-growth|2026-11-22|2022: growth of 12.2% over the year before (CNY 101.88 → 114.33 billion) against at least 17%: missed by 4.8 percentage points. On the same base it took at least CNY 119.20 billion; it fell short by CNY 4.87 billion.",
			"henan-13fyp|innovation-rank-2020|2026-11-22|2020: rank 17 against rank 15 or better: missed by 2 places.",
			"guangxi-2021-2023|tech-contract-turnover-2023-cumulative|2026-11-22|Target: more than CNY 200 billion in total, 2021–2023. Verdict: awaited. 2023 has been over for 1,057 days, and its figure is not on file here yet. 2021: more than CNY 100.000 billion in total, where an even share of the years asks for CNY 66.667 billion: ahead by CNY 33.333 billion. Outlook: too few figures to tell.",
			"guangxi-2021-2023|high-tech-enterprises-2023|2026-11-22|2023: more than 4,000 enterprises against at least 4,200 enterprises: open. What was published says only more than 4,000 enterprises, which proves neither met nor missed.",
			"guangxi-14fyp|rd-intensity-2025|2026-11-22|Target: at least 1.6% in 2025. Verdict: at risk. 2025 has been over for 326 days, and its figure is not on file here yet. 2023: 0.84%, where the path from baseline to target asks for 1.27%: behind by 0.43 percentage points. It takes +0.38 percentage points a year; the last years gave +0.02: unlikely (probability <1%). The pace needed is more than in any year on file here.",
			"guangxi-14fyp|rd-intensity-2025|2025-06-01|Target: at least 1.6% in 2025. Verdict: at risk. 2025 ends on 2025-12-31. 2023: 0.84%, where the path from baseline to target asks for 1.27%: behind by 0.43 percentage points. It takes +0.38 percentage points a year; the last years gave +0.02: unlikely (probability <1%). The pace needed is more than in any year on file here.",
			"guizhou-14fyp|innovation-rank-2025|2026-11-22|Target: rank 20 or better in 2025 (strive for). Verdict: at risk. 2025 has been over for 326 days, and its figure is not on file here yet. 2024: rank 24, where the path from baseline to target asks for rank 21: behind by 3 places. It takes 4 places up a year; the last years gave 0 places: unlikely (probability 6%). The pace needed is more than in any year on file here.",
			"hainan-2025|rd-intensity-2025|2026-11-22|Target: at least 1.6% in 2025. Verdict: at risk. 2025 has been over for 326 days, and its figure is not on file here yet. 2024: 1.38%, where the path from baseline to target asks for 1.41%: behind by 0.03 percentage points. It takes +0.22 percentage points a year; the last years gave +0.24: unlikely (probability 8%). Earlier years count too, and so do the regions at its level: they went less well.",
			"shanxi-2026|high-tech-enterprises-certified-2026-cumulative|2026-11-22|Target: at least 1,400 enterprises within 2026. Verdict: not yet due. 2026 ends on 2026-12-31. The latest figure on file (2024) is about 1,620 enterprises. It takes 1,400 enterprises a year; the last years gave 1,483 enterprises: likely (probability 89%).",
			"neimenggu-13fyp|innovation-rank-2020|2026-11-22|Target: rank 20 or better in 2020. Verdict: not on file. It was announced 3,248 days ago (2017); no figure of this indicator is on file here." })
			// @formatter:on
	void sentenceInEnglish(String plan, String target, LocalDate asOf, String sentence) {
		assertThat(explained(plan, target, asOf, Locale.ENGLISH)).isEqualTo(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"henan-2022|tech-smes-2022|2026-11-22|2022 年约 22,000 家，目标不低于 16,000 家：达成。",
			"henan-2022|rd-intensity-2022|2024-01-01|2022 年 1.86%，目标不低于 1.96%：未达成，差 0.10 个百分点。",
			"henan-2022|rd-intensity-2022|2026-11-22|2022 年 1.96%，目标不低于 1.96%：自 2024-10-12 修订起达成。此前（2023-09-18 公布）为 1.86%，当时未达成，差 0.10 个百分点。2022 年的 1.96% 为推算数：2.05 − 0.09。",
			"henan-2022|rd-expenditure-2022-growth|2026-11-22|2022 年比上年增长 12.2%（1,018.8 → 1,143.3 亿元），目标不低于 17%：未达成，差 4.8 个百分点。按同一基数，须不低于 1,192.0 亿元，实际少 48.7 亿元。",
			"guangxi-2021-2023|high-tech-enterprises-2023|2026-11-22|2023 年超过 4,000 家，目标不低于 4,200 家：待定。公布的数只界定了超过 4,000 家，既不能证明达成，也不能证明未达成。",
			"guangxi-14fyp|rd-intensity-2025|2026-11-22|目标 2025 年不低于 1.6%：有风险。2025 年已结束 326 天，该年数据本站尚未收录。2023 年 0.84%，按基期到目标的路径应为 1.27%：落后 0.43 个百分点。要达标每年需 +0.38 个百分点，近年每年 +0.02：难以达到（概率 <1%）。所需的年变动幅度超过本站已收录的任何一年。",
			"guangxi-14fyp|rd-intensity-2025|2025-06-01|目标 2025 年不低于 1.6%：有风险。2025 年到 2025-12-31 才结束。2023 年 0.84%，按基期到目标的路径应为 1.27%：落后 0.43 个百分点。要达标每年需 +0.38 个百分点，近年每年 +0.02：难以达到（概率 <1%）。所需的年变动幅度超过本站已收录的任何一年。" })
			// @formatter:on
	void sentenceInChinese(String plan, String target, LocalDate asOf, String sentence) {
		assertThat(explained(plan, target, asOf, Locale.SIMPLIFIED_CHINESE)).isEqualTo(sentence);
	}

	private String explained(String plan, String target, LocalDate asOf, Locale locale) {
		JudgedTarget judged = this.scoreboard.ofPlan(plan, Moment.asOf(asOf)).target(plan, target).orElseThrow();
		return this.explanations.explain(judged, locale).text();
	}

}
