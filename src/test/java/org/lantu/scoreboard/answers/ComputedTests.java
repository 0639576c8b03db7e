package org.lantu.scoreboard.answers;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.scoreboard.wording.Amounts;

import static org.assertj.core.api.Assertions.assertThat;

/** Computed quantities are rounded before they are shown or answered. */
class ComputedTests {

	@ParameterizedTest
	@CsvSource({ "0.30000000000000004, 0.3", "12.220160000000002, 12.22016", "10.000000000000009, 10", "100, 100",
			"0, 0", "-0.1, -0.1", "1e20, 100000000000000000000", "1.5e-15, 0.0000000000000015" })
	void noiseOfArithmeticIsNotAnswered(double value, String answered) {
		assertThat(Computed.rounded(value).toPlainString()).isEqualTo(answered);
	}

	@ParameterizedTest
	@CsvSource({ "8.881784197001252E-15, 5, 0", "0.1, 5, 0.1", "-2e-10, 0.5, 0", "-2e-9, 0.5, -0.000000002",
			"3, -3, 3" })
	void differenceOfEqualNumbersIsNothing(double difference, double of, BigDecimal answered) {
		assertThat(Computed.difference(difference, of)).isEqualByComparingTo(answered);
	}

	@Test
	void numbersThatNobodyTellsApartAreShownWithoutFurtherDecimals() {
		assertThat(Amounts.telling(10.000000000000009, 10, 1)).isEqualTo(1);
		assertThat(Amounts.telling(10.00003, 10, 1)).isEqualTo(1);
		assertThat(Amounts.telling(10.04, 10, 1)).isEqualTo(2);
		assertThat(Amounts.telling(10.4, 10, 1)).isEqualTo(1);
	}

}
