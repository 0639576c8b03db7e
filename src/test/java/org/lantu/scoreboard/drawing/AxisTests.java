package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ticks of an axis and the years under it.
 */
class AxisTests {

	@ParameterizedTest
	@CsvSource({ "1.11, 2.12, 7, 1.0, 2.2, 0.2", "1.11, 2.12, 9, 1.0, 2.2, 0.2", "0, 15.9, 9, 0, 16, 2",
			"0, 120000, 7, 0, 120000, 20000", "-1200000, 2500000, 7, -2000000, 3000000, 1000000",
			"55, 76, 4, 50, 80, 10" })
	void takesTheSmallestRoundStepThatGivesFewTicks(double low, double high, int most, BigDecimal first,
			BigDecimal last, BigDecimal step) {
		List<BigDecimal> ticks = Axis.over(low, high, most).ticks();
		assertThat(ticks.get(0)).isEqualByComparingTo(first);
		assertThat(ticks.get(ticks.size() - 1)).isEqualByComparingTo(last);
		assertThat(ticks.get(1).subtract(ticks.get(0))).isEqualByComparingTo(step);
		assertThat(ticks).hasSizeLessThanOrEqualTo(most);
	}

	@Test
	void countsHaveNoTicksBetween() {
		assertThat(Axis.over(5, 5, 9, 0).ticks()).extracting(BigDecimal::intValueExact).containsExactly(4, 5, 6);
		assertThat(Axis.over(17, 20, 9, 0).decimals()).isZero();
		assertThat(Axis.over(17, 20, 9, 1).decimals()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "2015, 2024, 2022, true", "2015, 2024, 2022, false", "1949, 2030, 2027, false",
			"2020, 2021, 2020, true", "2022, 2022, 2022, false", "1995, 2025, 2020, true" })
	void yearDueIsAlwaysNamedAndYearsKeepApart(int first, int last, int due, boolean wide) {
		ChartFrame frame = ChartFrame.around(List.of(1.0, 2.0), List.of(first, last, due), BigDecimal::toPlainString,
				wide);
		List<Integer> years = List.copyOf(frame.years(due));
		assertThat(years).contains(due);
		for (int i = 1; i < years.size(); i++) {
			assertThat(frame.x().at(years.get(i)) - frame.x().at(years.get(i - 1))).isGreaterThanOrEqualTo(40);
		}
	}

	@Test
	void longTicksGetRoom() {
		ChartFrame frame = ChartFrame.around(List.of(1e9, 2e9), List.of(2020, 2021),
				(tick) -> String.format("%,d", tick.longValue()), false);
		assertThat(frame.left()).isGreaterThan(75);
	}

}
