package org.lantu.progress.judging;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The kind INCREASE: the difference of the years, its edges, open bounds and missing
 * years.
 */
class IncreaseTests {

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					# comparison | target | figures                      | kept         | reason          | increase | bound
					AT_LEAST     | 0.76   | 2020: 1.64, 2025: 2.41       | MET          | SATISFIED       | 0.77     | EXACT
					AT_LEAST     | 0.76   | 2020: 1.64, 2025: 2.40       | MET          | SATISFIED       | 0.76     | EXACT
					MORE_THAN    | 0.76   | 2020: 1.64, 2025: 2.40       | MISSED       | FAILED          | 0.76     | EXACT
					AT_LEAST     | 0.76   | 2020: 1.64, 2025: 2.39       | MISSED       | FAILED          | 0.75     | EXACT
					AT_MOST      | 0.76   | 2020: 1.64, 2025: 2.40       | MET          | SATISFIED       | 0.76     | EXACT
					LESS_THAN    | 0.76   | 2020: 1.64, 2025: 2.40       | MISSED       | FAILED          | 0.76     | EXACT
					AT_MOST      | -0.5   | 2020: 2.4, 2025: 1.9         | MET          | SATISFIED       | -0.5     | EXACT
					AT_LEAST     | 5000   | 2020: 6000, 2025: >11000     | MET          | SATISFIED       | 5000     | MORE_THAN
					MORE_THAN    | 5000   | 2020: 6000, 2025: >11000     | MET          | SATISFIED       | 5000     | MORE_THAN
					AT_LEAST     | 5000   | 2020: 6000, 2025: <11000     | MISSED       | FAILED          | 5000     | LESS_THAN
					AT_LEAST     | 5000   | 2020: >6000, 2025: 11000     | MISSED       | FAILED          | 5000     | LESS_THAN
					AT_LEAST     | 5000   | 2020: <=6000, 2025: 11000    | MET          | SATISFIED       | 5000     | AT_LEAST
					AT_LEAST     | 5000   | 2020: >6000, 2025: >11500    | UNDETERMINED | BOUND_STRADDLES | 5500     | APPROXIMATE
					AT_LEAST     | 5000   | 2020: ~6000, 2025: 11000     | UNDETERMINED | BOUND_STRADDLES | 5000     | APPROXIMATE
					AT_LEAST     | 5000   | 2020: ~6000, 2025: 11500     | MET          | SATISFIED       | 5500     | APPROXIMATE
					AT_LEAST     | 5000   | 2020: ~6000, 2025: ~9500     | MISSED       | FAILED          | 3500     | APPROXIMATE
					AT_LEAST     | 2      | 2020: -1, 2025: 1            | MET          | SATISFIED       | 2        | EXACT
					""",
			delimiter = '|')
	void isTheDifferenceOfThePublishedValues(Comparison comparison, String target, String figures, Kept kept,
			Reason reason, double increase, Bound bound) {
		Assessment assessment = increase(comparison, target).with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.actual().value()).isEqualTo(increase);
		assertThat(assessment.actual().bound()).isEqualTo(bound);
		assertThat(assessment.inputs()).hasSize(2);
		assertThat(assessment.base().year()).isEqualTo(2020);
		assertThat(assessment.path()).isNull();
	}

	@Test
	void keepsTheDecimalsOfADifferenceOfExactFigures() {
		Assessment assessment = increase(Comparison.AT_LEAST, "0.70").with("2020: 1.70, 2025: 2.40");
		assertThat(assessment.actual().published()).isEqualTo(new BigDecimal("0.70"));
		assertThat(assessment.gap().value()).isZero();
		assertThat(assessment.attainment().value()).isEqualTo(100);
	}

	@Test
	void hasNoAttainmentWhereNothingWasGained() {
		Assessment assessment = increase(Comparison.AT_LEAST, "0.7").with("2020: 1.7, 2025: 1.6");
		assertThat(assessment.attainment()).isNull();
		assertThat(assessment.gap().value()).isEqualTo(-0.8, within(1e-12));
	}

	@Test
	void isOpenWithoutABase() {
		Assessment assessment = increase(Comparison.AT_LEAST, "0.76").with("2021: 1.73, 2025: 2.40");
		assertThat(assessment.kept()).isEqualTo(Kept.UNDETERMINED);
		assertThat(assessment.reason()).isEqualTo(Reason.NO_BASE);
		assertThat(assessment.actual()).isNull();
	}

	@Test
	void takesTheStatedBaselineForABaseYearWithoutAFigure() {
		Assessment assessment = increase(Comparison.AT_LEAST, "0.76").baseline(2020, "1.64").with("2025: 2.40");
		assertThat(assessment.kept()).isEqualTo(Kept.MET);
		assertThat(assessment.inputs()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# comparison | target | figures                          | state   | expected | distance
			AT_LEAST     | 1.0    | 2020: 2.0, 2022: 2.4             | AHEAD   | 0.4      | 0
			AT_LEAST     | 1.0    | 2020: 2.0, 2022: 2.3             | BEHIND  | 0.4      | -0.1
			AT_LEAST     | 1.0    | 2020: 2.0, 2024: 2.9             | AHEAD   | 0.8      | 0.1
			AT_LEAST     | 1000   | 2020: 2000, 2022: >2300          | OPEN    | 400      | -100
			AT_LEAST     | 1000   | 2020: 2000, 2022: >2400          | AHEAD   | 400      | 0
			AT_LEAST     | -1.0   | 2020: 2.0, 2022: 1.5             | AHEAD   | -1       | 0.5
			AT_MOST      | 1.0    | 2020: 2.0, 2022: 2.5             | AHEAD   | 1        | -0.5
			AT_MOST      | -1.0   | 2020: 2.0, 2022: 1.5             | AHEAD   | -0.4     | -0.1
			""", delimiter = '|')
	void isOnTheLineFromNothingToTheTarget(Comparison comparison, String target, String figures, Path.State state,
			double expected, double distance) {
		Path path = increase(comparison, target).with(figures).path();
		assertThat(path.state()).isEqualTo(state);
		assertThat(path.expected()).isEqualTo(expected, within(1e-9));
		assertThat(path.distance()).isEqualTo(distance, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "'2021: 2.1'", "'2020: 2.0'" })
	void hasNoPathWithoutABaseOrInItsYear(String figures) {
		assertThat(increase(Comparison.AT_LEAST, "1.0").with(figures).path().state()).isEqualTo(Path.State.NO_PATH);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# comparison | target | level | figures
			AT_LEAST     | 1.0    | 3.0   | 2018: 1.7, 2019: 1.8, 2020: 2.0, 2021: 2.3, 2022: 2.4, 2023: 2.7
			AT_LEAST     | 0.5    | 2.5   | 2018: 1.7, 2019: 1.8, 2020: 2.0, 2021: 2.3, 2022: 2.4, 2023: 2.7
			AT_LEAST     | 0.8    | 2.8   | 2018: 1.7, 2019: 1.8, 2020: 2.0, 2021: 2.3, 2022: 2.9, 2023: 2.7
			AT_MOST      | 0.5    | 2.5   | 2018: 1.7, 2019: 1.8, 2020: 2.0, 2021: 2.3, 2022: 2.4, 2023: 2.7
			AT_LEAST     | 1.0    | 3.0   | 2020: 2.0, 2023: 2.7
			""", delimiter = '|')
	void hasTheOutlookOfTheLevelToWhichItLeads(Comparison comparison, String target, String level, String figures) {
		Assessment assessment = increase(comparison, target).with(figures);
		Assessment same = Given.level(comparison, level, 2025).from(2021).baseline(2020, "2.0").with(figures);
		assertThat(assessment.outlook()).isEqualTo(same.outlook());
		assertThat(assessment.probability()).isEqualTo(same.probability());
		assertThat(assessment.projection()).isEqualTo(same.projection());
		assertThat(assessment.pace()).isEqualTo(same.pace());
	}

	@Test
	void hasNoOutlookWithoutABase() {
		Assessment assessment = increase(Comparison.AT_LEAST, "1.0").with("2021: 2.3, 2022: 2.4, 2023: 2.7");
		assertThat(assessment.kept()).isEqualTo(Kept.AWAITED);
		assertThat(assessment.outlook()).isNull();
	}

	@Test
	void lostGroundThatItHeldAtTheBaseline() {
		Assessment assessment = increase(Comparison.AT_MOST, "0.2")
			.with("2018: 2.0, 2019: 2.0, 2020: 2.0, 2021: 2.1, 2022: 2.3");
		assertThat(assessment.outlook()).isEqualTo(Outlook.LOST_GROUND);
	}

	private static Given increase(Comparison comparison, String target) {
		return Given.level(comparison, target, 2025).kind(TargetKind.INCREASE).from(2021);
	}

}
