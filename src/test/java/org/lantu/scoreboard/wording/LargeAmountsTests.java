package org.lantu.scoreboard.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link LargeAmounts}.
 */
class LargeAmountsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "33,357.1|CNY 3.33571 trillion", "48.7|CNY 4.87 billion", "2,000|CNY 200 billion",
					"9,999.99|CNY 999.999 billion", "10,000|CNY 1 trillion", "33,000|CNY 3.3 trillion",
					"0.88|CNY 88 million", "9.9|CNY 990 million", "0.0|CNY 0 million", "≈1,018.8|≈CNY 101.88 billion",
					"+38|+CNY 3.8 billion", "1,018.8 → 1,143.3|CNY 101.88 → 114.33 billion",
					"940.58 + 226.99 + 8.93|CNY 94.058 + 22.699 + 0.893 billion" })
	void writesHundredsOfMillionsAsPeopleDoWithEveryPublishedDecimal(String numbers, String written) {
		assertThat(LargeAmounts.written(numbers, "CNY 100 million")).contains(written);
	}

	@Test
	void leavesOtherUnitsAlone() {
		assertThat(LargeAmounts.written("12", "per 10,000 people")).isEmpty();
		assertThat(LargeAmounts.written("12", "亿元")).isEmpty();
	}

}
