package org.lantu.progress.judging;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Interval;
import org.lantu.progress.Kept;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GrowthTests {

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					# comparison | target | figures                   | kept         | reason              | growth    | bound
					MORE_THAN    | 17     | 2021: 1018.8, 2022: 1143.3 | MISSED       | FAILED             | 12.220259 | EXACT
					AT_LEAST     | 12     | 2021: 1018.8, 2022: 1143.3 | MET          | SATISFIED          | 12.220259 | EXACT
					AT_LEAST     | 10     | 2021: 100, 2022: 110      | UNDETERMINED | ROUNDING_STRADDLES  | 10        | EXACT
					AT_LEAST     | 10     | 2021: 100.00, 2022: 110.02 | MET         | SATISFIED           | 10.02     | EXACT
					AT_LEAST     | 10     | 2021: 100.00, 2022: ~110  | UNDETERMINED | BOUND_STRADDLES     | 10        | APPROXIMATE
					AT_LEAST     | 10     | 2021: 100, 2022: >120     | MET          | SATISFIED           | 20        | MORE_THAN
					AT_LEAST     | 30     | 2021: 100, 2022: >=120    | UNDETERMINED | BOUND_STRADDLES     | 20        | AT_LEAST
					AT_LEAST     | 30     | 2021: >100, 2022: 120     | MISSED       | FAILED              | 20        | LESS_THAN
					AT_LEAST     | 10     | 2021: >100, 2022: 120     | UNDETERMINED | BOUND_STRADDLES     | 20        | LESS_THAN
					AT_MOST      | 10     | 2021: >=100, 2022: <=105  | MET          | SATISFIED           | 5         | AT_MOST
					AT_LEAST     | 10     | 2021: >100, 2022: >120    | UNDETERMINED | BOUND_STRADDLES     | 20        | APPROXIMATE
					AT_LEAST     | -5     | 2021: 100.0, 2022: 96.0   | MET          | SATISFIED           | -4        | EXACT
					AT_LEAST     | 0      | 2021: 100.0, 2022: -20.0  | MISSED       | FAILED              | -120      | EXACT
					""",
			delimiter = '|')
	void comparesTheChangeOverTheYearBefore(Comparison comparison, String target, String figures, Kept kept,
			Reason reason, double growth, Bound bound) {
		Assessment assessment = Given.level(comparison, target, 2022).kind(TargetKind.GROWTH).with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.actual().value()).isEqualTo(growth, within(1e-6));
		assertThat(assessment.actual().bound()).isEqualTo(bound);
		assertThat(assessment.actual().published()).isNull();
		assertThat(assessment.gap().value()).isEqualTo(growth - Double.parseDouble(target), within(1e-6));
		assertThat(assessment.base()).isNotNull();
		assertThat(assessment.inputs()).isEqualTo(Given.figures(figures));
	}

	@Test
	void takesEachFigureWithItsRounding() {
		Interval growth = Given.level(Comparison.AT_LEAST, "10", 2022)
			.kind(TargetKind.GROWTH)
			.with("2021: 100, 2022: 110.0")
			.actual()
			.interval();
		assertThat(growth.low()).isEqualTo(100 * (109.95 / 100.5 - 1), within(1e-9));
		assertThat(growth.high()).isEqualTo(100 * (110.05 / 99.5 - 1), within(1e-9));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2022: 5                | NO_BASE
			2020: 5, 2022: 5       | NO_BASE
			2021: 5?, 2022: 5      | NO_BASE
			2021: 0, 2022: 5       | BASE_NOT_POSITIVE
			2021: -3, 2022: 5      | BASE_NOT_POSITIVE
			2021: <=3, 2022: 5     | BASE_NOT_POSITIVE
			2021: >0, 2022: 5      | BASE_NOT_POSITIVE
			2021: 0.4, 2022: 5     | SATISFIED
			""", delimiter = '|')
	void needsAPositiveBase(String figures, Reason reason) {
		Assessment assessment = Given.level(Comparison.AT_LEAST, "10", 2022).kind(TargetKind.GROWTH).with(figures);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.kept()).isEqualTo((reason == Reason.SATISFIED) ? Kept.MET : Kept.UNDETERMINED);
	}

	@Test
	void statedBaselineStandsInForTheYearBeforeOnly() {
		Given promise = Given.level(Comparison.AT_LEAST, "10", 2022).kind(TargetKind.GROWTH);
		Assessment standIn = promise.baseline(2021, "100").with("2022: 120");
		assertThat(standIn.kept()).isEqualTo(Kept.MET);
		assertThat(standIn.base()).isEqualTo(new Baseline(2021, new BigDecimal("100")));
		assertThat(standIn.inputs()).isEqualTo(Given.figures("2022: 120"));
		assertThat(promise.baseline(2021, "100").with("2021: 200, 2022: 120").kept()).isEqualTo(Kept.MISSED);
		assertThat(promise.baseline(2020, "100").with("2022: 120").reason()).isEqualTo(Reason.NO_BASE);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# target | figures                     | kept         | reason             | growth
			7        | 2020: 1000.0, 2025: 1403.0  | MET          | SATISFIED          | 7.006839
			7        | 2020: 1000.0, 2025: 1402.0  | MISSED       | FAILED             | 6.991580
			7        | 2020: 1000, 2025: 1402      | UNDETERMINED | ROUNDING_STRADDLES | 6.991580
			7        | 2020: 1000, 2025: >1600     | MET          | SATISFIED          | 9.856054
			7        | 2020: 1000.0, 2025: 0.0     | MISSED       | FAILED             | -100
			7        | 2020: 1000.0, 2025: -5.0    | MISSED       | FAILED             | -100
			""", delimiter = '|')
	void averageGrowthIsCompound(String target, String figures, Kept kept, Reason reason, double growth) {
		Assessment assessment = Given.level(Comparison.AT_LEAST, target, 2025)
			.kind(TargetKind.AVERAGE_GROWTH)
			.with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.actual().value()).isEqualTo(growth, within(1e-6));
		assertThat(assessment.base().year()).isEqualTo(2020);
	}

	@Test
	void averageGrowthBeginsInTheStatedYear() {
		Given promise = Given.level(Comparison.AT_LEAST, "7", 2025).kind(TargetKind.AVERAGE_GROWTH);
		String figures = "2019: 100.0, 2020: 130.0, 2025: 140.0";
		assertThat(promise.baseline(2019, null).with(figures).kept()).isEqualTo(Kept.MISSED);
		assertThat(promise.baseline(2019, "90").with(figures).base())
			.isEqualTo(new Baseline(2019, new BigDecimal("100.0")));
		assertThat(promise.baseline(2018, "90.0").with(figures).base())
			.isEqualTo(new Baseline(2018, new BigDecimal("90.0")));
		assertThat(promise.baseline(2018, null).with(figures).reason()).isEqualTo(Reason.NO_BASE);
		assertThat(promise.baseline(2025, "90.0").with(figures).reason()).isEqualTo(Reason.NO_BASE);
	}

	@Test
	void baseIsShownEvenWhileTheFigureIsAwaited() {
		Given promise = Given.level(Comparison.AT_LEAST, "7", 2025);
		String figures = "2020: 100.0, 2024: 130.0";
		assertThat(promise.kind(TargetKind.GROWTH).with(figures).base().year()).isEqualTo(2024);
		assertThat(promise.kind(TargetKind.AVERAGE_GROWTH).with(figures).base().year()).isEqualTo(2020);
		assertThat(promise.kind(TargetKind.GROWTH).with("2023: 4").base()).isNull();
		assertThat(promise.with(figures).base()).isNull();
	}

}
