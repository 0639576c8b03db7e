package org.lantu.progress.judging;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Comparison;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The table of {@code docs/domain.md} section 2.5, in {@code edge-cases.csv}: the cases
 * that break others, as the method page shows them. Due 2030, natural scale; the first
 * figure is the baseline.
 */
class EdgeCaseTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "edge-cases.csv", delimiter = '|')
	void isJudgedAsTheTableSays(String name, String series, String target, Kept kept, String path, Outlook outlook,
			Double probability) {
		String[] first = Arrays.stream(series.split(",")[0].split(":")).map(String::strip).toArray(String[]::new);
		String[] aim = target.split(" ");
		Given given = Given.level(Comparison.valueOf(aim[0]), aim[1], 2030)
			.baseline(Integer.parseInt(first[0]), first[1]);
		WorkedCase shown = WorkedCase.valueOf(name.substring(0, 1));
		assertThat(shown.promise()).isEqualTo(given.promise());
		assertThat(shown.figures()).isEqualTo(Given.figures(series));
		Assessment assessment = shown.assess();
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
