package org.lantu.scoreboard.wording;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How numbers are written.
 */
class AmountsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0", "1.40|1.40", "1234.5|1,234.5", "-0.10|−0.10", "12600|12,600",
			"1.26E+4|12,600", "1000000.00|1,000,000.00", "-1234567|−1,234,567", "0.000|0.000" })
	void publishedNumberKeepsItsDecimals(BigDecimal value, String written) {
		assertThat(Amounts.number(value)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12.2203|1|12.2", "-0.04|1|0.0", "2.675|2|2.68", "-4.78|1|−4.8",
			"1251.5|0|1,252", "1e9|0|1,000,000,000" })
	void computedNumberIsRounded(double value, int decimals, String written) {
		assertThat(Amounts.number(value, decimals)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0.1|2|+0.10", "-0.1|2|−0.10", "0|2|0.00", "0.001|2|0.00", "-0.001|2|0.00", "1400|0|+1,400" })
	void differenceBearsItsSignExceptAtZero(double value, int decimals, String written) {
		assertThat(Amounts.signed(value, decimals)).isEqualTo(written);
	}

	/** What is "more than" a number is not shown as more than a larger one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "9.952|MORE_THAN|1|9.9|+9.9", "99.97|AT_LEAST|1|99.9|+99.9", "9.952|EXACT|1|10.0|+10.0",
					"9.952|APPROXIMATE|1|10.0|+10.0", "4.01|LESS_THAN|1|4.1|+4.1", "-4.01|MORE_THAN|1|−4.1|−4.1",
					"0.04|AT_LEAST|1|0.0|0.0", "-0.04|AT_MOST|1|0.0|0.0", "2.9999999999999996|MORE_THAN|0|3|+3",
					"-0.00000000000000005|MORE_THAN|2|0.00|0.00" })
	void boundIsRoundedToTheSideOnWhichItHolds(double value, Bound bound, int decimals, String number, String signed) {
		Quantity quantity = new Quantity(value, null, bound, Interval.point(value));
		assertThat(Amounts.number(quantity, decimals)).isEqualTo(number);
		assertThat(Amounts.signed(quantity, decimals)).isEqualTo(signed);
	}

	@Test
	void asManyDecimalsAsTellTwoNumbersApart() {
		assertThat(Amounts.telling(17.04, 17, 1)).isEqualTo(2);
		assertThat(Amounts.telling(12.2, 17, 1)).isEqualTo(1);
		assertThat(Amounts.telling(17, 17, 1)).isEqualTo(1);
		assertThat(Amounts.telling(17.000001, 17, 1)).isEqualTo(1);
	}

}
