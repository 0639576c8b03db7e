package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.progress.Assessment;
import org.lantu.progress.Kept;
import org.lantu.progress.Path;
import org.lantu.progress.Quantity;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What must be true of the real data. Every expectation was worked out by hand from the
 * published figures, none by running the portal.
 */
@PortalTest
class ScoreboardIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private StatementCounter statements;

	/** The statements of the domain's section 3. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
	// @formatter:off
			"henan-2022, rd-intensity-2022, -, MET, 1.96",
			"henan-2022, rd-intensity-2022, 2024-01-01, MISSED, 1.86",
			"henan-2022, rd-expenditure-2022-growth, -, MISSED, 12.22",
			"henan-2022, high-tech-enterprises-2022, -, MET, 10000",
			"henan-2022, tech-smes-2022, -, MET, 22000",
			"henan-2022, rd-coverage-industrial-2022, -, MET, 52",
			"henan-13fyp, rd-intensity-2020, -, MISSED, 1.64",
			"henan-2025, high-tech-enterprises-2025, -, MISSED, 12600",
			"henan-2025, tech-smes-2025, -, MET, 30000",
			"henan-2025, tech-contract-turnover-registered-2025, -, MET, 2518",
			"henan-2024, rd-intensity-2024, -, MISSED, 2.01",
			"shaanxi-14fyp, high-tech-enterprises-2025, -, AWAITED, -",
			"guangxi-14fyp, rd-intensity-2025, -, AWAITED, -" })
			// @formatter:on
	void namedTargetIsJudgedAsTheDomainSays(String plan, String target, @Nullable LocalDate asOf, Verdict verdict,
			@Nullable Double value) {
		expect(plan, target, asOf, verdict, value);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
	// @formatter:off
			// a bound above 4,000 proves neither 4,200 nor the contrary
			"guangxi-2021-2023, high-tech-enterprises-2023, -, UNDETERMINED, 4000",
			"guangxi-2021-2023, rd-intensity-2023, -, MISSED, 0.84",
			// by the register total: over 1,000 in 2021, 2022 and 2023 are not on file
			"guangxi-2021-2023, tech-contract-turnover-2023-cumulative, -, AWAITED, -",
			"guangxi-2021-2023, tech-contract-turnover-2023-cumulative, 2022-08-01, NO_DATA, -",
			"guangxi-2021-2023, rd-coverage-industrial-2023, -, AWAITED, -",
			"guangxi-2021-2023, rd-coverage-industrial-2023, 2022-08-01, NO_DATA, -",
			"hubei-2021, rd-expenditure-2021, -, MET, 1160.2",
			"hubei-2021, rd-expenditure-2021, 2022-08-30, AWAITED, -",
			// 14,560 over about 10,400, at the least over 10,450
			"hubei-2021, high-tech-enterprises-2021-growth, -, MET, 40.0",
			// the register total of the province is not on file
			"hubei-2021, tech-contract-turnover-2021-growth, -, NO_DATA, -",
			"hainan-2021-2023, rd-intensity-2023, -, MISSED, 1.18",
			"hainan-2021-2023, rd-intensity-2023, 2024-12-01, MISSED, 1.19",
			"hainan-2021-2023, rd-intensity-2023, 2024-10-01, AWAITED, -",
			// the cube root of 89.8 over 36.6
			"hainan-2021-2023, rd-expenditure-2023-average-growth, -, MET, 34.876",
			"hainan-2021-2023, high-tech-enterprises-2023, -, AWAITED, -",
			"hainan-2021-2023, national-innovation-platforms-2023, -, NO_DATA, -",
			// the cube root of 604.1 over 430.7
			"jiangxi-2021-2023, rd-expenditure-2023-average-growth, -, MISSED, 11.938",
			"jiangxi-2021-2023, basic-research-share-2023, -, MET, 5.31",
			"jiangxi-2021-2023, basic-research-share-2023, 2024-06-01, AWAITED, -",
			"jiangxi-2021-2023, invention-patents-per-10k-2023, -, AWAITED, -",
			"jiangxi-2024, rd-intensity-2024, -, AWAITED, -",
			"jiangxi-2024, high-tech-enterprises-2024, -, AWAITED, -",
			"jiangxi-13fyp, invention-patents-per-10k-2020, -, MET, 3.68",
			"china-13fyp, rd-intensity-2020, -, MISSED, 2.41",
			"china-13fyp, rd-intensity-2020, 2021-12-01, MISSED, 2.40",
			"china-13fyp, rd-intensity-2020, 2021-09-21, AWAITED, -",
			"china-13fyp, invention-patents-per-10k-2020, -, MET, 15.8",
			"china-13fyp, tech-contract-turnover-2020, -, MET, 28251.51",
			"china-13fyp, st-progress-contribution-2020, -, AWAITED, -",
			"china-13fyp, industrial-rd-to-revenue-2020, -, NO_DATA, -",
			"china-mlp-2020, rd-intensity-2020, -, MISSED, 2.41",
			// the fifth root of over 39,200 over 24,393.1
			"china-14fyp, rd-expenditure-2025-average-growth, -, MET, 9.952",
			"china-14fyp, rd-expenditure-2025-average-growth, 2026-03-04, AWAITED, -",
			"china-14fyp, basic-research-share-2025, -, MISSED, 7.08",
			"china-14fyp, digital-core-share-2025, -, MET, 10.5",
			// about 16 is at least 15.5
			"china-14fyp, high-value-patents-per-10k-2025, -, MET, 16",
			"china-14fyp, high-value-patents-per-10k-2025, 2026-01-22, AWAITED, -",
			"zhejiang-2025, rd-intensity-2025, -, AWAITED, -",
			// an expectation of 4.5 does not decide
			"shanghai-14fyp, rd-intensity-2025, -, AWAITED, -",
			"shanghai-14fyp, high-value-patents-per-10k-2025, -, MET, 65",
			"shanghai-14fyp, foreign-rd-centres-2025, -, MET, 636",
			// a rank of 17 where at most 15 was asked for
			"henan-13fyp, innovation-rank-2020, -, MISSED, 17",
			// a flow was promised, and of that nothing is on file
			"henan-14fyp, innovation-leading-enterprises-2025, -, NO_DATA, -",
			"henan-14fyp, tech-transfer-institutions-2025-cumulative, -, NO_DATA, -",
			// about 67 is at least 66.5
			"jiangsu-2018-2022, st-progress-contribution-2022, -, MET, 67",
			"yunnan-13fyp, high-tech-enterprises-2020, -, MET, 1679",
			"neimenggu-13fyp, rd-intensity-2020, -, MISSED, 0.93",
			"neimenggu-13fyp, tech-contract-turnover-2020, -, NO_DATA, -",
			"neimenggu-13fyp, innovation-rank-2020, -, NO_DATA, -",
			// what is only expected decides nothing
			"shanghai-2025, rd-intensity-2025, -, AWAITED, -",
			// about 63, and 65 were stated
			"shanghai-2025, high-value-patents-per-10k-2025, -, MET, 65" })
			// @formatter:on
	void otherTargetIsJudgedAsWorkedOutByHand(String plan, String target, @Nullable LocalDate asOf, Verdict verdict,
			@Nullable Double value) {
		expect(plan, target, asOf, verdict, value);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
	// @formatter:off
			"henan-2022, rd-intensity-2022, -, 100.0, 0",
			"henan-2022, rd-intensity-2022, 2024-01-01, 94.898, -0.10",
			"henan-2022, rd-expenditure-2022-growth, -, 71.884, -4.780",
			"henan-2022, high-tech-enterprises-2022, -, 100, 0",
			"henan-13fyp, innovation-rank-2020, -, 88.235, 2",
			"henan-2025, high-tech-enterprises-2025, -, 90, -1400",
			"hainan-2021-2023, rd-intensity-2023, -, 98.333, -0.02",
			"neimenggu-13fyp, rd-intensity-2020, -, 42.273, -1.27",
			"shanghai-14fyp, high-value-patents-per-10k-2025, -, 216.667, 35" })
			// @formatter:on
	void attainmentAndGapAreTakenFromTheStatedValue(String plan, String target, @Nullable LocalDate asOf,
			double attainment, double gap) {
		Assessment assessment = judged(plan, target, asOf).assessment();
		assertThat(assessment.attainment()).isNotNull()
			.extracting(Quantity::value, org.assertj.core.api.InstanceOfAssertFactories.DOUBLE)
			.isCloseTo(attainment, within(0.002));
		assertThat(assessment.gap()).isNotNull()
			.extracting(Quantity::value, org.assertj.core.api.InstanceOfAssertFactories.DOUBLE)
			.isCloseTo(gap, within(0.002));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
	// @formatter:off
			// 24,393.1 × 1.07⁴ = 31,974.38 against 36,326.8
			"china-14fyp, rd-expenditure-2025-average-growth, 2026-03-04, AHEAD, 2024, 4352.42",
			// 6.3 + 4/5 × 5.7 = 10.86 against about 14
			"china-14fyp, high-value-patents-per-10k-2025, 2026-01-01, AHEAD, 2024, 3.14",
			// 6.16 + 4/5 × 1.84 = 7.632 against 6.88, before that 6.91
			"china-14fyp, basic-research-share-2025, 2026-03-04, BEHIND, 2024, -0.752",
			"china-14fyp, basic-research-share-2025, 2025-03-01, BEHIND, 2024, -0.722",
			"china-14fyp, digital-core-share-2025, 2026-03-04, AHEAD, 2023, 0.78",
			"china-14fyp, strategic-emerging-share-2025, -, NO_PATH, -, -",
			"china-13fyp, tech-contract-turnover-2020, 2021-06-01, AHEAD, 2019, 4431.23",
			"china-13fyp, st-progress-contribution-2020, -, AHEAD, 2019, 0.44",
			"guangxi-14fyp, rd-intensity-2025, -, BEHIND, 2023, -0.432",
			"guangxi-14fyp, rd-expenditure-2025-average-growth, -, BEHIND, 2023, -86.40",
			"guizhou-14fyp, rd-expenditure-2025-average-growth, -, BEHIND, 2023, -15.777",
			"guangdong-14fyp, rd-expenditure-2025-average-growth, -, AHEAD, 2024, 4.678",
			"guangdong-14fyp, rd-expenditure-2025-average-growth, 2025-06-01, AHEAD, 2024, 5.078",
			"guangdong-14fyp, rd-intensity-2025, -, AHEAD, 2024, 0.172",
			"hebei-14fyp, rd-expenditure-2025-average-growth, -, AHEAD, 2023, 67.714",
			"hubei-14fyp, high-tech-enterprises-2025, -, AHEAD, 2024, 11920",
			"yunnan-14fyp, rd-expenditure-2025, -, BEHIND, 2023, -66.7",
			"chongqing-14fyp, rd-intensity-2025, -, AHEAD, 2023, 0.076",
			"neimenggu-2023-2025, rd-expenditure-2025-average-growth, -, BEHIND, 2023, -6.54",
			"neimenggu-2023-2025, rd-expenditure-2025, -, BEHIND, 2023, -36.567",
			"hainan-2025, rd-intensity-2025, -, BEHIND, 2024, -0.032",
			"hainan-2025, rd-intensity-2025, 2025-01-01, BEHIND, 2023, -0.034",
			// the latest figure is the baseline itself
			"zhejiang-2025, rd-intensity-2025, -, NO_PATH, -, -",
			"jiangxi-2024, rd-intensity-2024, -, NO_PATH, -, -",
			"henan-2025, rd-expenditure-2025-growth, -, NO_PATH, -, -" })
			// @formatter:on
	void awaitedTargetStandsWhereThePathSays(String plan, String target, @Nullable LocalDate asOf, Path.State state,
			@Nullable Integer year, @Nullable Double distance) {
		JudgedTarget judged = judged(plan, target, asOf);
		assertThat(judged.assessment().kept()).isEqualTo(Kept.AWAITED);
		assertThat(judged.kept())
			.isEqualTo((judged.target().year() < judged.moment().asOf().getYear()) ? Verdict.AWAITED : Verdict.NOT_DUE);
		Path path = judged.assessment().path();
		assertThat(path).isNotNull();
		assertThat(path.state()).isEqualTo(state);
		if (distance != null) {
			assertThat(path.year()).isEqualTo(year);
			assertThat(path.distance()).isCloseTo(distance, within(0.006));
		}
	}

	@Test
	void henansIntensityTurnedByTheRevisionOfOctober2024() {
		JudgedTarget judged = judged("henan-2022", "rd-intensity-2022", null);
		assertThat(judged.history()).extracting((turn) -> turn.since() + " " + turn.verdict())
			.containsSubsequence("2023-09-18 MISSED", "2024-10-12 MET")
			.endsWith("2024-10-12 MET");
		assertThat(judged.turnedFrom()).map(VerdictPeriod::since).contains(LocalDate.of(2023, 9, 18));
		assertThat(judged.due()).map((due) -> due.value()).contains(new BigDecimal("1.96"));
	}

	/**
	 * The intensity of 2023 was published on the fourth census, that of 2024 on the
	 * fifth.
	 */
	@Test
	void vintagesTellOnWhatTheyRest() {
		assertThat(judged("henan-2024", "rd-intensity-2024", null).series().counting(Moment.asOf(TODAY)))
			.filteredOn((figure) -> figure.year() >= 2023)
			.extracting((figure) -> figure.year() + " " + figure.value() + " " + figure.footing().basis())
			.containsExactly("2023 2.05 census-4", "2024 2.01 census-5");
	}

	@Test
	void everyTargetWithoutAnyFigureSaysSo() {
		List<JudgedTarget> targets = this.scoreboard.board(Moment.asOf(TODAY)).targets();
		assertThat(targets).hasSize(151)
			.allSatisfy((judged) -> assertThat(judged.kept() == Verdict.NO_DATA).as(judged.target().code())
				.isEqualTo(judged.series().vintages().isEmpty()));
	}

	@Test
	void noTargetIsJudgedByWhatWasNotPublishedYet() {
		Moment before = Moment.asOf(LocalDate.of(2019, 1, 1));
		assertThat(this.scoreboard.board(before).targets())
			.allSatisfy((judged) -> assertThat(judged.series().counting(before))
				.allSatisfy((revision) -> assertThat(revision.knownOn()).isBeforeOrEqualTo(before.asOf())))
			.noneMatch((judged) -> judged.kept() == Verdict.MET || judged.kept() == Verdict.MISSED);
	}

	@Test
	void boardTakesSixStatementsHoweverManyTargetsAndOneForPeers() {
		Moment today = Moment.asOf(TODAY);
		assertThat(this.statements.during(() -> this.scoreboard.board(today))).isLessThanOrEqualTo(7);
		assertThat(this.statements.during(() -> this.scoreboard.ofPlan("henan-2022", today))).isLessThanOrEqualTo(6);
	}

	private void expect(String plan, String target, @Nullable LocalDate asOf, Verdict verdict, @Nullable Double value) {
		JudgedTarget judged = judged(plan, target, asOf);
		assertThat(judged.kept()).isEqualTo(verdict);
		Quantity actual = judged.assessment().actual();
		if (value == null) {
			assertThat(actual).isNull();
		}
		else {
			assertThat(actual).isNotNull();
			assertThat(actual.value()).isCloseTo(value, within(0.003));
		}
	}

	private JudgedTarget judged(String plan, String target, @Nullable LocalDate asOf) {
		return this.scoreboard.ofPlan(plan, Moment.asOf((asOf != null) ? asOf : TODAY))
			.target(plan, target)
			.orElseThrow();
	}

}
