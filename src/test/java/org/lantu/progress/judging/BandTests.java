package org.lantu.progress.judging;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * The comparison BETWEEN: inside, on each edge, outside, open bounds and missing years.
 */
class BandTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# figures         | kept         | reason             | gap
			2025: 2.3         | MET          | SATISFIED          | 0
			2025: 2.0         | MET          | SATISFIED          | 0
			2025: 2.5         | MET          | SATISFIED          | 0
			2025: 1.9         | MISSED       | FAILED             | -0.1
			2025: 2.7         | MISSED       | FAILED             | 0.2
			2025: >2.5        | MISSED       | FAILED             | 0
			2025: >=2.5       | UNDETERMINED | BOUND_STRADDLES    | 0
			2025: <2.0        | MISSED       | FAILED             | 0
			2025: <=2.0       | UNDETERMINED | BOUND_STRADDLES    | 0
			2025: >2.2        | UNDETERMINED | BOUND_STRADDLES    | 0
			2025: >=2.6       | MISSED       | FAILED             | 0.1
			2025: ~2.3        | MET          | SATISFIED          | 0
			2025: ~2.5        | UNDETERMINED | BOUND_STRADDLES    | 0
			""", delimiter = '|')
	void isSatisfiedWithinBothEdges(String figures, Kept kept, Reason reason, double gap) {
		Assessment assessment = band("2.0", "2.5").with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.gap().value()).isEqualTo(gap, within(1e-9));
		assertThat(assessment.attainment()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2025: 1.96, MET", "2025: 1.95, MISSED", "2025: 2.55, MET", "2025: 2.56, MISSED" })
	void aboutMovesBothEdgesOutward(String figures, Kept kept) {
		assertThat(band("2.0", "2.5").asAbout().with(figures).kept()).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# figures                | state   | expected | distance
			2020: 1.0, 2022: 1.4     | AHEAD   | 1.4      | 0
			2020: 1.0, 2022: 1.3     | BEHIND  | 1.4      | -0.1
			2020: 1.0, 2022: 2.1     | AHEAD   | 1.4      | 0.7
			2020: 1.0, 2022: 2.8     | BEHIND  | 2.5      | 0.3
			2020: 3.5, 2022: 3.1     | AHEAD   | 3.1      | 0
			2020: 3.5, 2022: 3.2     | BEHIND  | 3.1      | 0.1
			2020: 3.5, 2022: 1.9     | BEHIND  | 2.0      | -0.1
			2020: 2.2, 2022: 2.4     | AHEAD   | 2.5      | -0.1
			2020: 2.2, 2022: 2.6     | BEHIND  | 2.5      | 0.1
			2020: 2.2, 2022: 1.9     | BEHIND  | 2.0      | -0.1
			2020: 1.0, 2022: >1.3    | OPEN    | 1.4      | -0.1
			""", delimiter = '|')
	void pathLeadsToTheNearerEdgeAndIsHeldInside(String figures, Path.State state, double expected, double distance) {
		Path path = band("2.0", "2.5").with(figures).path();
		assertThat(path.state()).isEqualTo(state);
		assertThat(path.expected()).isEqualTo(expected, within(1e-9));
		assertThat(path.distance()).isEqualTo(distance, within(1e-9));
	}

	@Test
	void hasNoPathWithoutABaseline() {
		assertThat(band("2.0", "2.5").with("2022: 2.1").path().state()).isEqualTo(Path.State.NO_PATH);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# figures                                                    | outlook
			2018: 2.2, 2019: 2.3, 2020: 2.2, 2021: 2.3, 2022: 2.2        | SECURED
			2018: 1.8, 2019: 2.0, 2020: 2.1, 2021: 2.3, 2022: 2.4        | SLIPPING
			2018: 2.9, 2019: 2.7, 2020: 2.5, 2021: 2.3, 2022: 2.1        | SLIPPING
			2019: 1.9, 2020: 2.0, 2021: 2.1, 2022: 2.2                   | SECURED
			2019: 2.6, 2020: 2.5, 2021: 2.4, 2022: 2.3                   | SECURED
			2018: 2.2, 2019: 2.3, 2020: 2.4, 2021: 2.5, 2022: 2.6        | LOST_GROUND
			2018: 1.4, 2019: 1.5, 2020: 1.6, 2021: 1.7, 2022: 1.9        | LIKELY
			2018: 1.0, 2019: 1.0, 2020: 1.1, 2021: 1.1, 2022: 1.1        | UNLIKELY
			2021: 1.8, 2022: 1.9                                         | TOO_FEW_POINTS
			""", delimiter = '|')
	void outlookAsksForBothEdges(String figures, Outlook outlook) {
		Assessment assessment = band("2.0", "2.5").with(figures);
		assertThat(assessment.outlook()).isEqualTo(outlook);
	}

	@Test
	void probabilityIsThatOfTheUpperEdgeLessThatOfTheLower() {
		String figures = "2018: 1.40, 2019: 1.55, 2020: 1.60, 2021: 1.75, 2022: 1.86";
		double inside = band("2.0", "2.5").with(figures).probability();
		double above = Given.level(Comparison.AT_LEAST, "2.0", 2025).with(figures).probability();
		double beyond = Given.level(Comparison.MORE_THAN, "2.5", 2025).with(figures).probability();
		assertThat(inside).isEqualTo(above - beyond, within(1e-9)).isBetween(0.0, 1.0);
	}

	@Test
	void hasAProbabilityOnTheLogarithmicScaleWhereTheLowerEdgeHasNoLogarithm() {
		String figures = "2018: 1000, 2019: 1150, 2020: 1200, 2021: 1390, 2022: 1500";
		double inside = band("0", "2000").logarithmic().with(figures).probability();
		double below = Given.level(Comparison.AT_MOST, "2000", 2025).logarithmic().with(figures).probability();
		assertThat(inside).isEqualTo(below, within(1e-9)).isBetween(0.0, 1.0);
	}

	@Test
	void gapOfAPublishedNumberIsExact() {
		assertThat(band("1.80", "2.00").with("2025: 2.05").gap().value()).isEqualTo(0.05);
	}

	@Test
	void neededPaceLeadsToTheEdgeThatIsStillAhead() {
		assertThat(band("2.0", "2.5").with("2020: 1.0, 2022: 1.4").pace().needed()).isEqualTo(0.2, within(1e-9));
		assertThat(band("2.0", "2.5").with("2020: 3.5, 2022: 3.1").pace().needed()).isEqualTo(-0.2, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# kind         | lower | upper | figures                                   | kept         | reason
			GROWTH         | 5     | 7     | 2024: 1000.0, 2025: 1060.0                | MET          | SATISFIED
			GROWTH         | 5     | 7     | 2024: 1000.0, 2025: 1080.0                | MISSED       | FAILED
			GROWTH         | 5     | 7     | 2025: 1080.0                              | UNDETERMINED | NO_BASE
			AVERAGE_GROWTH | 5     | 7     | 2020: 1000.0, 2025: 1338.0                | MET          | SATISFIED
			CUMULATIVE     | 30    | 40    | 2021: 6.0, 2022: 7.0, 2023: 7.0, 2024: 7.0, 2025: 8.0 | MET | SATISFIED
			CUMULATIVE     | 30    | 40    | 2021: 6.0, 2022: 7.0, 2025: 8.0           | UNDETERMINED | YEARS_MISSING
			CUMULATIVE     | 30    | 40    | 2021: 26.0, 2022: 17.0, 2025: 8.0         | MISSED       | FAILED
			INCREASE       | 0.3   | 0.5   | 2020: 1.6, 2025: 2.0                      | MET          | SATISFIED
			INCREASE       | 0.3   | 0.5   | 2020: 1.6, 2025: 2.2                      | MISSED       | FAILED
			""", delimiter = '|')
	void holdsForEveryKind(TargetKind kind, String lower, String upper, String figures, Kept kept, Reason reason) {
		Assessment assessment = band(lower, upper).kind(kind).neverNegative().with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
	}

	@Test
	void bandAndOnlyABandHasAnUpperValueAboveItsLowerOne() {
		BigDecimal two = new BigDecimal("2");
		assertThatIllegalArgumentException().isThrownBy(() -> new Demand(Comparison.BETWEEN, two, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new Demand(Comparison.BETWEEN, two, two, false));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Demand(Comparison.AT_LEAST, two, BigDecimal.TEN, false));
	}

	private static Given band(String lower, String upper) {
		return Given.level(Comparison.BETWEEN, lower + ".." + upper, 2025);
	}

}
