package org.lantu.platform;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of how numbers are written.
 */
class NumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0|0", "0.00|0.00", "7|7", "123|123", "1234|1,234", "123456.70|123,456.70", "1234567|1,234,567",
					"-0.5|−0.5", "-1234.5|−1,234.5", "1E+3|1,000", "-12E+2|−1,200", "0.0000001|0.0000001" })
	void keepTheirDecimals(BigDecimal value, String written) {
		assertThat(Numbers.format(value)).isEqualTo(written);
	}

}
