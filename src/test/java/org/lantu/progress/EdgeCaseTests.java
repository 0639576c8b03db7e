package org.lantu.progress;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The table of {@code domain.md} section 2.5: the cases that break others. Due 2030,
 * natural scale; the first figure is the baseline.
 */
class EdgeCaseTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(
			textBlock = """
					# case            | series                                                                    | target       | kept?   | path               | outlook        | p
					A on the line     | 2020: 2.5, 2021: 2.6, 2022: 2.7, 2023: 2.8, 2024: 2.9, 2025: 3.0          | AT_LEAST 3.5 | AWAITED | AHEAD by 0.00      | LIKELY         | 1
					B down to zero    | 2015: 5, 2017: 4.3, 2019: 3.5, 2020: 3.1, 2021: 2.8, 2022: 2.4, 2023: 2.0 | AT_MOST 0    | AWAITED | AHEAD by -0.33     | LIKELY         | 0.99
					C from zero       | 2020: 0, 2021: 10, 2022: 20, 2023: 30, 2024: 40, 2025: 50                 | AT_LEAST 100 | AWAITED | AHEAD by 0         | LIKELY         | 1
					D met, slipping   | 2020: 105, 2021: 104, 2022: 103, 2023: 102.5, 2024: 102, 2025: 101        | AT_LEAST 100 | AWAITED | AHEAD by 1         | SLIPPING       |
					E was met         | 2020: 105, 2021: 104, 2022: 102, 2023: 101, 2024: 100, 2025: 99           | AT_LEAST 100 | AWAITED | BEHIND by -1       | LOST_GROUND    |
					F hold            | 2020: 100, 2021: 100, 2022: 99, 2023: 99, 2024: 98, 2025: 98              | AT_LEAST 100 | AWAITED | BEHIND by -2       | LOST_GROUND    |
					G through zero    | 2020: -4, 2021: -3.4, 2022: -2.8, 2023: -2.2, 2024: -1.6, 2025: -1        | AT_LEAST 2   | AWAITED | AHEAD by 0         | LIKELY         | 1
					H stalled         | 2020: 10, 2021: 13, 2022: 15, 2023: 15, 2024: 15, 2025: 15                | AT_LEAST 20  | AWAITED | AHEAD by 0         | POSSIBLE       | 0.35
					I two points      | 2020: 2.5, 2024: 2.9                                                      | AT_LEAST 3.5 | AWAITED | AHEAD by 0.00      | TOO_FEW_POINTS |
					""",
			delimiter = '|')
	void isJudgedAsTheTableSays(String name, String series, String target, Kept kept, String path, Outlook outlook,
			Double probability) {
		String[] first = Arrays.stream(series.split(",")[0].split(":")).map(String::strip).toArray(String[]::new);
		String[] aim = target.split(" ");
		Assessment assessment = Given.level(Comparison.valueOf(aim[0]), aim[1], 2030)
			.baseline(Integer.parseInt(first[0]), first[1])
			.with(series);
		String[] place = path.split(" by ");
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.path().state()).hasToString(place[0]);
		assertThat(assessment.path().distance()).isEqualTo(Double.parseDouble(place[1]), within(0.005));
		assertThat(assessment.outlook()).isEqualTo(outlook);
		if (probability != null) {
			assertThat(assessment.probability()).isEqualTo(probability, within(0.005));
		}
	}

}
