package org.lantu.progress.judging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Comparison;
import org.lantu.progress.Pace;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PaceTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# comparison | target | figures                                     | needed | recent | best | unprecedented
			AT_LEAST     | 1.6    | 2020: 0.78, 2021: 0.81, 2022: 0.83, 2023: 0.84 | 0.38 | 0.02  | 0.03 | true
			AT_LEAST     | 0.88   | 2020: 0.78, 2021: 0.81, 2022: 0.83, 2023: 0.84 | 0.02 | 0.02  | 0.03 | false
			AT_LEAST     | 0.90   | 2020: 0.78, 2021: 0.81, 2022: 0.83, 2023: 0.84 | 0.03 | 0.02  | 0.03 | false
			AT_MOST      | 10     | 2020: 20, 2021: 19, 2022: 16, 2023: 16      | -3     | -1.3333333333 | -3 | false
			AT_MOST      | 8      | 2020: 20, 2021: 19, 2022: 16, 2023: 16      | -4     | -1.3333333333 | -3 | true
			AT_LEAST     | 10     | 2020: 20, 2021: 19, 2022: 16, 2023: 16      | -3     | -1.3333333333 | 0  | false
			AT_LEAST     | 10     | 2023: 8                                     | 1      |        |      | false
			AT_LEAST     | 10     | 2022: >7, 2023: >8                          | 1      |        |      | false
			AT_LEAST     | 10     | 2012: 1, 2018: 4, 2022: 6, 2024: >8         | 2      | 0.5    | 0.5  | true
			AT_LEAST     | 10     | 2018: 4, 2020: 4, 2022: 6                   | 1.3333333333 | 1 | 1 | true
			""", delimiter = '|')
	void comparesWhatIsNeededWithWhatWas(Comparison comparison, String target, String figures, Double needed,
			Double recent, Double best, boolean unprecedented) {
		Pace pace = Given.level(comparison, target, 2025).with(figures).pace();
		assertNumber(pace.needed(), needed);
		assertNumber(pace.recent(), recent);
		assertNumber(pace.best(), best);
		assertThat(pace.neededPercent()).isNull();
		assertThat(pace.recentPercent()).isNull();
		assertThat(pace.unprecedented()).isEqualTo(unprecedented);
	}

	@Test
	void amountsHaveTheirPaceInPerCentToo() {
		Pace pace = Given.level(Comparison.AT_LEAST, "144", 2025)
			.logarithmic()
			.with("2020: 50, 2021: 80, 2022: 90, 2023: 100")
			.pace();
		assertNumber(pace.needed(), 22.0);
		assertNumber(pace.neededPercent(), 20.0);
		assertNumber(pace.recentPercent(), 100 * (Math.cbrt(2) - 1));
		assertNumber(pace.bestPercent(), 60.0);
		assertThat(pace.unprecedented()).isFalse();
	}

	@Test
	void averageGrowthNeedsThePaceToItsImpliedLevel() {
		Pace pace = Given.level(Comparison.AT_LEAST, "10", 2022)
			.kind(TargetKind.AVERAGE_GROWTH)
			.logarithmic()
			.with("2020: 100, 2021: 105")
			.pace();
		assertNumber(pace.needed(), 16.0);
		assertNumber(pace.neededPercent(), 100 * (121.0 / 105 - 1));
		assertThat(pace.unprecedented()).isTrue();
	}

	@Test
	void averageGrowthNeedsItsOwnPerCentUntilTheBaselineYearHasAFigure() {
		Given promise = Given.level(Comparison.AT_LEAST, "10", 2025).kind(TargetKind.AVERAGE_GROWTH).logarithmic();
		Pace pace = promise.with("2017: 100, 2018: 110, 2019: 132").pace();
		assertThat(pace.needed()).isNull();
		assertNumber(pace.neededPercent(), 10.0);
		assertNumber(pace.bestPercent(), 20.0);
		assertThat(pace.unprecedented()).isFalse();
		Pace later = promise.with("2018: 110, 2019: 132, 2021: 140").pace();
		assertThat(later.needed()).isNull();
		assertThat(later.neededPercent()).isNull();
		assertNumber(later.bestPercent(), 20.0);
	}

	@Test
	void growthNeedsItsOwnPerCent() {
		Given promise = Given.level(Comparison.AT_LEAST, "12", 2025).kind(TargetKind.GROWTH);
		Pace pace = promise.with("2022: 80, 2023: 100, 2024: 110").pace();
		assertNumber(pace.neededPercent(), 12.0);
		assertNumber(pace.needed(), 13.2);
		assertNumber(pace.bestPercent(), 25.0);
		assertNumber(pace.recent(), 15.0);
		assertThat(pace.unprecedented()).isFalse();
		assertThat(promise.with("2022: 80, 2023: 85").pace().needed()).isNull();
		assertThat(promise.with("2022: 80, 2023: 85").pace().unprecedented()).isTrue();
	}

	@Test
	void paceOfASumIsTheAmountOfAYear() {
		Given promise = Given.level(Comparison.AT_LEAST, "100", 2025).kind(TargetKind.CUMULATIVE);
		Pace pace = promise.with("2019: 30, 2020: 12, 2021: 10, 2022: 20").pace();
		assertNumber(pace.needed(), 70.0 / 3);
		assertNumber(pace.recent(), 14.0);
		assertNumber(pace.best(), 30.0);
		assertThat(pace.unprecedented()).isFalse();
		assertNumber(promise.with("2020: 12").pace().needed(), 20.0);
		assertThat(promise.with("2020: 12").pace().unprecedented()).isTrue();
		assertThat(promise.with("2020: 12, 2022: 5").pace().needed()).isNull();
	}

	@Test
	void thereIsNoPaceOnceTheYearDueHasAFigure() {
		assertThat(Given.level(Comparison.AT_LEAST, "1", 2025).with("2024: 3, 2025: 4").pace()).isNull();
	}

	private static void assertNumber(Double actual, Double expected) {
		if (expected == null) {
			assertThat(actual).isNull();
		}
		else {
			assertThat(actual).isEqualTo(expected, within(1e-9));
		}
	}

}
