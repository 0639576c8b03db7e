package org.lantu.progress.judging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Interval;
import org.lantu.progress.Kept;
import org.lantu.progress.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LevelTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# comparison | target | figure  | kept         | reason          | attainment | gap
			AT_LEAST     | 1.96   | 1.96    | MET          | SATISFIED       | 100        | 0
			AT_LEAST     | 1.96   | 1.86    | MISSED       | FAILED          | 94.897959  | -0.10
			AT_LEAST     | 1.96   | 1.959   | MISSED       | FAILED          | 99.948980  | -0.001
			MORE_THAN    | 10000  | 10000   | MISSED       | FAILED          | 100        | 0
			MORE_THAN    | 10000  | >10000  | MET          | SATISFIED       | 100        | 0
			MORE_THAN    | 10000  | >=10000 | UNDETERMINED | BOUND_STRADDLES | 100        | 0
			AT_LEAST     | 10000  | >=9000  | UNDETERMINED | BOUND_STRADDLES | 90         | -1000
			AT_LEAST     | 10000  | <9000   | MISSED       | FAILED          | 90         | -1000
			AT_LEAST     | 10000  | <=10000 | UNDETERMINED | BOUND_STRADDLES | 100        | 0
			AT_LEAST     | 10000  | <10000  | MISSED       | FAILED          | 100        | 0
			AT_LEAST     | 12600  | ~12600  | UNDETERMINED | BOUND_STRADDLES | 100        | 0
			AT_LEAST     | 12650  | ~12600  | UNDETERMINED | BOUND_STRADDLES | 99.604743  | -50
			AT_LEAST     | 12651  | ~12600  | MISSED       | FAILED          | 99.596870  | -51
			AT_LEAST     | 12550  | ~12600  | MET          | SATISFIED       | 100.398406 | 50
			AT_MOST      | 15     | 14      | MET          | SATISFIED       | 107.142857 | -1
			AT_MOST      | 15     | 15      | MET          | SATISFIED       | 100        | 0
			LESS_THAN    | 15     | 15      | MISSED       | FAILED          | 100        | 0
			AT_MOST      | 15     | <=3     | MET          | SATISFIED       | 500        | -12
			AT_MOST      | 2      | <=3     | UNDETERMINED | BOUND_STRADDLES | 66.666667  | 1
			AT_MOST      | 0      | 0       | MET          | SATISFIED       |            | 0
			AT_LEAST     | 0      | -1      | MISSED       | FAILED          |            | -1
			AT_LEAST     | -5     | -4      | MET          | SATISFIED       |            | 1
			AT_MOST      | -5     | -4      | MISSED       | FAILED          |            | 1
			AT_LEAST     | 5      | 0       | MISSED       | FAILED          |            | -5
			""", delimiter = '|')
	void judgesThePublishedFigure(Comparison comparison, String target, String figure, Kept kept, Reason reason,
			Double attainment, double gap) {
		Assessment assessment = Given.level(comparison, target, 2022).with("2022: " + figure);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.gap().value()).isEqualTo(gap, within(1e-12));
		if (attainment == null) {
			assertThat(assessment.attainment()).isNull();
		}
		else {
			assertThat(assessment.attainment().value()).isEqualTo(attainment, within(1e-6));
		}
		assertThat(assessment.path()).isNull();
		assertThat(assessment.base()).isNull();
		assertThat(assessment.inputs()).isEqualTo(Given.figures("2022: " + figure));
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, 100, 98, MET", "AT_LEAST, 100, 97.9, MISSED", "AT_MOST, 100, 102, MET",
			"LESS_THAN, 100, 102, MISSED", "MORE_THAN, 100, 98, MISSED", "AT_LEAST, -100, -102, MET" })
	void aboutIsLenientByTwoPerCent(Comparison comparison, String target, String figure, Kept kept) {
		Assessment assessment = Given.level(comparison, target, 2022).asAbout().with("2022: " + figure);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.gap().value()).as("gap to the stated value")
			.isEqualTo(Double.parseDouble(figure) - Double.parseDouble(target), within(1e-12));
	}

	@Test
	void openBoundMarksAttainmentAndGap() {
		Assessment up = Given.level(Comparison.MORE_THAN, "10000", 2022).with("2022: >10000");
		assertThat(up.actual().bound()).isEqualTo(Bound.MORE_THAN);
		assertThat(up.actual().published()).hasToString("10000");
		assertThat(up.attainment().bound()).isEqualTo(Bound.MORE_THAN);
		assertThat(up.attainment().interval()).isEqualTo(Interval.above(100, true));
		assertThat(up.gap().bound()).isEqualTo(Bound.MORE_THAN);
		assertThat(up.gap().interval()).isEqualTo(Interval.above(0, true));
	}

	@Test
	void attainmentMirrorsTheBoundWhereLessIsBetter() {
		Assessment down = Given.level(Comparison.AT_MOST, "15", 2022).with("2022: <=3");
		assertThat(down.attainment().bound()).isEqualTo(Bound.AT_LEAST);
		assertThat(down.attainment().interval()).isEqualTo(Interval.above(500, false));
		assertThat(down.gap().bound()).isEqualTo(Bound.AT_MOST);
		Assessment wide = Given.level(Comparison.AT_MOST, "15", 2022).with("2022: >20");
		assertThat(wide.attainment().bound()).isEqualTo(Bound.LESS_THAN);
		assertThat(wide.attainment().interval()).isEqualTo(new Interval(0, true, 75, true));
	}

	@Test
	void withoutAnyFigureThereIsNoData() {
		Assessment assessment = Given.level(Comparison.AT_LEAST, "1", 2025).with("");
		assertThat(assessment.kept()).isEqualTo(Kept.NO_DATA);
		assertThat(assessment.reason()).isEqualTo(Reason.NO_FIGURE);
		assertThat(assessment.path().state()).isEqualTo(Path.State.NO_PATH);
		assertThat(assessment.path().year()).isNull();
		assertThat(assessment.actual()).isNull();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2024: 3            | NO_FIGURE_OF_YEAR
			2026: 3            | NO_FIGURE_OF_YEAR
			2024: 3?           | NO_FIGURE_OF_YEAR
			2025: 3?           | ONLY_EXPECTED
			2024: 3, 2025: >3? | ONLY_EXPECTED
			""", delimiter = '|')
	void awaitsTheFigureOfTheYearDue(String figures, Reason reason) {
		Assessment assessment = Given.level(Comparison.AT_LEAST, "1", 2025).with(figures);
		assertThat(assessment.kept()).isEqualTo(Kept.AWAITED);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.actual()).isNull();
		assertThat(assessment.attainment()).isNull();
		assertThat(assessment.gap()).isNull();
		assertThat(assessment.path()).isNotNull();
	}

}
