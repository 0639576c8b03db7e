package org.lantu.progress.projection;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StudentTests {

	@ParameterizedTest
	@CsvSource({ "1, 3.0776835371752544", "1.5, 2.1963984175655376", "2, 1.8856180831641272", "3.3, 1.598366958560087",
			"7.7, 1.4017109346113592", "30, 1.3104150253913955" })
	void tenthOfStudentsDistributionLiesAbove(double freedom, double quantile) {
		assertThat(Student.upperTenth(freedom)).isEqualTo(quantile, within(1e-10));
	}

}
