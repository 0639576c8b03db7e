package org.lantu.progress.judging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Comparison;
import org.lantu.progress.Path;
import org.lantu.progress.Path.State;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PathTests {

	private static void assertPath(Path path, State state, Integer year, Double expected, Double distance) {
		assertThat(path.state()).isEqualTo(state);
		assertThat(path.year()).isEqualTo(year);
		if (expected == null) {
			assertThat(path.expected()).isNull();
		}
		else {
			assertThat(path.expected()).isEqualTo(expected, within(1e-9));
		}
		if (distance == null) {
			assertThat(path.distance()).isNull();
		}
		else {
			assertThat(path.distance()).isEqualTo(distance, within(1e-9));
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# comparison | baseline | figures            | state   | year | expected | distance
			AT_LEAST     | 2020: 10 | 2022: 14           | AHEAD   | 2022 | 14       | 0
			MORE_THAN    | 2020: 10 | 2022: 14           | AHEAD   | 2022 | 14       | 0
			AT_LEAST     | 2020: 10 | 2022: 13.9         | BEHIND  | 2022 | 14       | -0.1
			AT_LEAST     | 2020: 10 | 2022: 14, 2023: 15 | BEHIND  | 2023 | 16       | -1
			AT_LEAST     | 2020: 10 | 2022: 14, 2024: 9? | AHEAD   | 2022 | 14       | 0
			AT_LEAST     | 2020: 10 | 2022: 14, 2027: 9  | AHEAD   | 2022 | 14       | 0
			AT_LEAST     | 2020: 10 | 2022: ~14          | OPEN    | 2022 | 14       | 0
			AT_LEAST     | 2020: 10 | 2022: >14          | AHEAD   | 2022 | 14       | 0
			AT_LEAST     | 2020: 10 | 2022: >13          | OPEN    | 2022 | 14       | -1
			AT_LEAST     | 2020: 10 | 2022: <14          | BEHIND  | 2022 | 14       | 0
			AT_LEAST     | 2020: 10 | 2020: 99           | NO_PATH | 2020 |          |
			AT_LEAST     | 2020: 10 | 2019: 99           | NO_PATH | 2019 |          |
			AT_LEAST     | 2023: 10 | 2022: 99           | NO_PATH | 2022 |          |
			AT_LEAST     | 2023: 10 | 2024: 15           | AHEAD   | 2024 | 15       | 0
			AT_LEAST     | 2020: 25 | 2022: 21           | AHEAD   | 2022 | 20       | 1
			AT_LEAST     | 2020: 20 | 2022: 19           | BEHIND  | 2022 | 20       | -1
			AT_MOST      | 2020: 30 | 2022: 26           | AHEAD   | 2022 | 26       | 0
			AT_MOST      | 2020: 30 | 2022: 25           | AHEAD   | 2022 | 26       | -1
			AT_MOST      | 2020: 30 | 2022: 27           | BEHIND  | 2022 | 26       | 1
			AT_MOST      | 2020: 10 | 2022: 21           | BEHIND  | 2022 | 20       | 1
			AT_LEAST     |          | 2022: 14           | NO_PATH | 2022 |          |
			AT_LEAST     |          | 2020: 10, 2022: 15 | AHEAD   | 2022 | 14       | 1
			AT_LEAST     |          | 2020: 9?, 2022: 15 | NO_PATH | 2022 |          |
			AT_LEAST     | 2020: 10 | 2020: 15, 2022: 15 | AHEAD   | 2022 | 14       | 1
			AT_LEAST     |          | 2020: >10, 2022: 15 | OPEN   | 2022 | 14       | 1
			AT_LEAST     |          | 2020: >10, 2022: 13 | BEHIND | 2022 | 14       | -1
			AT_LEAST     |          | 2020: ~10, 2022: 18 | AHEAD  | 2022 | 14       | 4
			""", delimiter = '|')
	void levelFollowsTheStraightLineFromItsBaseline(Comparison comparison, String baseline, String figures, State state,
			Integer year, Double expected, Double distance) {
		Given promise = Given.level(comparison, "20", 2025);
		if (baseline != null) {
			promise = promise.baseline(Integer.parseInt(baseline.substring(0, 4)), baseline.substring(6));
		}
		Path path = promise.with(figures).path();
		assertPath(path, state, year, expected, distance);
		assertThat(path.interpolated()).isEqualTo(state != State.NO_PATH);
	}

	@Test
	void milestoneOfTheYearDecidesBeforeAnyLine() {
		Given promise = Given.level(Comparison.AT_LEAST, "20", 2025).milestone(2022, "18");
		Path path = promise.baseline(2020, "10").with("2022: 15").path();
		assertPath(path, State.BEHIND, 2022, 18.0, -3.0);
		assertThat(path.interpolated()).isFalse();
		assertPath(promise.with("2022: 15").path(), State.BEHIND, 2022, 18.0, -3.0);
		assertPath(promise.with("2023: 15").path(), State.NO_PATH, 2023, null, null);
	}

	@ParameterizedTest
	@CsvSource({ "2021, 14", "2022, 18", "2023, 18.5", "2024, 19" })
	void pathRunsThroughTheMilestones(int year, double expected) {
		Path path = Given.level(Comparison.AT_LEAST, "20", 2026)
			.baseline(2020, "10")
			.milestone(2024, "19")
			.milestone(2022, "18")
			.milestone(2030, "99")
			.milestone(2020, "99")
			.with(year + ": 1")
			.path();
		assertPath(path, State.BEHIND, year, expected, 1 - expected);
	}

	@Test
	void aboutIsLenientOnATargetThatIsHeld() {
		Given promise = Given.level(Comparison.AT_LEAST, "100", 2025).asAbout().baseline(2020, "99");
		assertPath(promise.with("2022: 98").path(), State.AHEAD, 2022, 100.0, -2.0);
		assertPath(promise.with("2022: 97").path(), State.BEHIND, 2022, 100.0, -3.0);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2020: 100, 2022: 121.1 | AHEAD   | 2022 | 121 | 0.1
			2020: 100, 2022: 121   | AHEAD   | 2022 | 121 | 0
			2020: 100, 2022: 120   | BEHIND  | 2022 | 121 | -1
			2020: >100, 2022: 122  | OPEN    | 2022 | 121 | 1
			2022: 120              | NO_PATH | 2022 |     |
			2020: 100              | NO_PATH | 2020 |     |
			2020: -5, 2022: 120    | NO_PATH | 2022 |     |
			2020: 0, 2022: 120     | NO_PATH | 2022 |     |
			""", delimiter = '|')
	void averageGrowthFollowsTheCompoundCurve(String figures, State state, Integer year, Double expected,
			Double distance) {
		Given promise = Given.level(Comparison.AT_LEAST, "10", 2025).kind(TargetKind.AVERAGE_GROWTH);
		assertPath(promise.with(figures).path(), state, year, expected, distance);
	}

	@Test
	void curveBeyondAllNumbersIsNoPath() {
		Path path = Given.level(Comparison.AT_LEAST, "1e30", 2090)
			.kind(TargetKind.AVERAGE_GROWTH)
			.with("2020: 5, 2089: 7")
			.path();
		assertThat(path.state()).isEqualTo(State.NO_PATH);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			false | 2021: 10, 2022: 10           | AHEAD   | 2022 | 20 | 0
			false | 2021: 10, 2022: 9            | BEHIND  | 2022 | 20 | -1
			false | 2020: 99, 2021: 12           | AHEAD   | 2021 | 10 | 2
			false | 2020: 99                     | NO_PATH | 2020 |    |
			false | 2022: 90                     | OPEN    | 2022 | 20 |
			true  | 2022: 49                     | AHEAD   | 2022 | 20 | 29
			true  | 2022: 19                     | OPEN    | 2022 | 20 |
			false | 2021: >10, 2022: 9           | OPEN    | 2022 | 20 | -1
			false | 2021: >10, 2022: 10          | AHEAD   | 2022 | 20 | 0
			""", delimiter = '|')
	void sumIsComparedWithItsShareOfTheTarget(boolean nonNegative, String figures, State state, Integer year,
			Double expected, Double distance) {
		Given promise = Given.level(Comparison.AT_LEAST, "50", 2025).kind(TargetKind.CUMULATIVE);
		assertPath((nonNegative ? promise.neverNegative() : promise).with(figures).path(), state, year, expected,
				distance);
	}

	@Test
	void growthHasNoPath() {
		Path path = Given.level(Comparison.AT_LEAST, "10", 2025)
			.kind(TargetKind.GROWTH)
			.baseline(2020, "5")
			.with("2022: 6")
			.path();
		assertPath(path, State.NO_PATH, 2022, null, null);
	}

}
