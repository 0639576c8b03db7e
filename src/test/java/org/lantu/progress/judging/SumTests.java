package org.lantu.progress.judging;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Kept;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;

class SumTests {

	private static Given sum(Comparison comparison, String target) {
		return Given.level(comparison, target, 2023).kind(TargetKind.CUMULATIVE).from(2021);
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					# comparison | target | figures                                | kept         | reason             | sum   | bound
					AT_LEAST     | 58     | 2020: 99, 2021: 10, 2022: 20, 2023: 30 | MET          | SATISFIED          | 60    | EXACT
					AT_LEAST     | 60     | 2021: 10, 2022: 20, 2023: 30           | UNDETERMINED | ROUNDING_STRADDLES | 60    | EXACT
					AT_LEAST     | 61.6   | 2021: 10, 2022: 20, 2023: 30           | MISSED       | FAILED             | 60    | EXACT
					AT_LEAST     | 60     | 2021: 10.0, 2022: 20.1, 2023: 30.1     | MET          | SATISFIED          | 60.2  | EXACT
					AT_LEAST     | 62     | 2021: ~10, 2022: 20, 2023: 30          | UNDETERMINED | BOUND_STRADDLES    | 60    | APPROXIMATE
					MORE_THAN    | 59     | 2021: >10, 2022: 20, 2023: 30          | MET          | SATISFIED          | 60    | MORE_THAN
					AT_LEAST     | 70     | 2021: >=10, 2022: 20, 2023: 30         | UNDETERMINED | BOUND_STRADDLES    | 60    | AT_LEAST
					AT_LEAST     | 70     | 2021: <10, 2022: 20, 2023: 30          | MISSED       | FAILED             | 60    | LESS_THAN
					AT_LEAST     | 70     | 2021: <=10, 2022: >=20, 2023: 30       | UNDETERMINED | BOUND_STRADDLES    | 60    | APPROXIMATE
					AT_LEAST     | 5      | 2021: -10.0, 2022: 20.0, 2023: 0.0     | MET          | SATISFIED          | 10    | EXACT
					""",
			delimiter = '|')
	void addsTheYearsOfThePlan(Comparison comparison, String target, String figures, Kept kept, Reason reason,
			double sum, Bound bound) {
		Assessment assessment = sum(comparison, target).with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.actual().value()).isEqualTo(sum);
		assertThat(assessment.actual().bound()).isEqualTo(bound);
		assertThat(assessment.inputs()).hasSize(3);
		assertThat(assessment.missingYears()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# comparison | target | figures            | kept         | reason        | missing
			AT_LEAST     | 25     | 2021: 10, 2023: 30 | MET          | SATISFIED     | 2022
			AT_LEAST     | 50     | 2021: 10, 2023: 30 | UNDETERMINED | YEARS_MISSING | 2022
			AT_LEAST     | 50     | 2023: 30           | UNDETERMINED | YEARS_MISSING | 2021;2022
			AT_MOST      | 30     | 2021: 10, 2023: 30 | MISSED       | FAILED        | 2022
			AT_MOST      | 50     | 2021: 10, 2023: 30 | UNDETERMINED | YEARS_MISSING | 2022
			AT_LEAST     | 25     | 2021: 10, 2022: 9?, 2023: 30 | MET | SATISFIED    | 2022
			""", delimiter = '|')
	void knownSumCanDecideWhereNoYearCanBeNegative(Comparison comparison, String target, String figures, Kept kept,
			Reason reason, String missing) {
		Assessment assessment = sum(comparison, target).neverNegative().with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.missingYears()).map(String::valueOf).containsExactly(missing.split(";"));
		assertThat(assessment.actual().bound()).isEqualTo(Bound.AT_LEAST);
	}

	@Test
	void missingYearLeavesASumOpenThatMayFall() {
		Assessment assessment = sum(Comparison.AT_LEAST, "25").with("2021: 10, 2023: 300");
		assertThat(assessment.kept()).isEqualTo(Kept.UNDETERMINED);
		assertThat(assessment.reason()).isEqualTo(Reason.YEARS_MISSING);
		assertThat(assessment.missingYears()).containsExactly(2022);
		assertThat(assessment.actual()).isNull();
		assertThat(assessment.inputs()).hasSize(2);
	}

	/** Section 2.1: at once, also before the year due, and then without an outlook. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			# comparison | target | figures                  | kept    | missing
			AT_LEAST     | 25     | 2022: 300                | MET     | 2021
			AT_LEAST     | 25.0   | 2021: 10.0, 2022: 15.1   | MET     |
			AT_LEAST     | 25     | 2021: 10, 2022: 15       | AWAITED |
			MORE_THAN    | 25     | 2021: 10.0, 2022: 15.2   | MET     |
			MORE_THAN    | 25     | 2021: >10, 2022: >=15    | MET     |
			MORE_THAN    | 25     | 2021: >=10, 2022: >=15   | AWAITED |
			AT_MOST      | 25     | 2021: 10.0, 2022: 15.2   | MISSED  |
			AT_MOST      | 25     | 2021: 10, 2022: 15       | AWAITED |
			AT_MOST      | 25     | 2022: >25                | MISSED  | 2021
			AT_MOST      | 25     | 2022: >=25               | AWAITED | 2021
			AT_MOST      | 25     | 2022: <=99               | AWAITED | 2021
			LESS_THAN    | 25     | 2022: >=25               | MISSED  | 2021
			AT_MOST      | 25     | 2020: 99, 2021: 1        | AWAITED |
			AT_MOST      | 25     | 2021: 1, 2022: 99?       | AWAITED |
			AT_LEAST     | 25     | 2021: 20.0, 2023: 9?     | AWAITED |
			AT_MOST      | 25     | 2021: ~30                | AWAITED |
			AT_MOST      | 25     | 2021: ~40                | MISSED  |
			""", delimiter = '|')
	void knownSumDecidesBeforeTheYearDueWhereNoYearCanBeNegative(Comparison comparison, String target, String figures,
			Kept kept, String missing) {
		Assessment assessment = sum(comparison, target).neverNegative().with(figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.missingYears()).map(String::valueOf)
			.containsExactlyElementsOf((missing != null) ? List.of(missing.split(";")) : List.of());
		boolean decided = kept != Kept.AWAITED;
		assertThat(assessment.path() == null).isEqualTo(decided);
		assertThat(assessment.actual() != null).isEqualTo(decided);
		if (decided) {
			assertThat(assessment.outlook()).isNull();
			assertThat(assessment.reason()).isEqualTo((kept == Kept.MET) ? Reason.SATISFIED : Reason.FAILED);
			assertThat(assessment.actual().bound()).isIn(Bound.AT_LEAST, Bound.MORE_THAN, Bound.APPROXIMATE);
		}
		assertThat(sum(comparison, target).with(figures).kept()).isEqualTo(Kept.AWAITED);
	}

	@Test
	void awaitsTheYearDueWhereOnlyAnExpectationIsThere() {
		assertThat(sum(Comparison.AT_LEAST, "25").with("2022: 3, 2023: 9?").reason()).isEqualTo(Reason.ONLY_EXPECTED);
	}

	@Test
	void upperBoundReachesNoFurtherThanZeroWhereNoYearCanBeNegative() {
		String figures = "2021: <=10, 2022: 20.0, 2023: 30.0";
		assertThat(sum(Comparison.AT_LEAST, "49").neverNegative().with(figures).kept()).isEqualTo(Kept.MET);
		assertThat(sum(Comparison.AT_LEAST, "49").with(figures).kept()).isEqualTo(Kept.UNDETERMINED);
	}

	@Test
	void roundingReachesNoFurtherThanZeroWhereNoYearCanBeNegative() {
		String figures = "2021: 0, 2022: 20.0, 2023: 30.0";
		assertThat(sum(Comparison.AT_LEAST, "49.9").neverNegative().with(figures).kept()).isEqualTo(Kept.MET);
		assertThat(sum(Comparison.AT_LEAST, "49.9").with(figures).kept()).isEqualTo(Kept.UNDETERMINED);
	}

	/** Each year as sum, bound and the years that are missing. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2021: 10.5, 2022: 20, 2023: 30 | 2021 10.5 EXACT [] 2022 30.5 EXACT [] 2023 60.5 EXACT []",
			"2021: >=10, 2022: 20 | 2021 10 AT_LEAST [] 2022 30 AT_LEAST []",
			"2020: 9, 2021: 10, 2023: 30, 2024: 7 | 2021 10 EXACT [] 2022 10 AT_LEAST [2022] 2023 40 AT_LEAST [2022]",
			"2023: 30 | 2021 0 AT_LEAST [2021] 2022 0 AT_LEAST [2021, 2022] 2023 30 AT_LEAST [2021, 2022]",
			"2021: 10, 2022: 9? | 2021 10 EXACT []", "2020: 1 | ''" })
	void tellsWhatHasAddedUpByEachYear(String figures, String expected) {
		assertThat(running(sum(Comparison.AT_LEAST, "60").neverNegative(), figures)).isEqualTo(expected);
	}

	@Test
	void ofWhatMayBeNegativeTheSumOnFileBoundsNothing() {
		assertThat(running(sum(Comparison.AT_LEAST, "60"), "2021: 10, 2023: 5")).endsWith("2023 15 APPROXIMATE [2022]");
		assertThat(new Level().running(Given.level(Comparison.AT_LEAST, "6", 2023).promise(), List.of())).isEmpty();
	}

	private static String running(Given given, String figures) {
		return Kinds.of(TargetKind.CUMULATIVE)
			.running(given.promise(), Given.figures(figures))
			.stream()
			.map((sum) -> sum.year() + " " + sum.value() + " " + sum.bound() + " " + sum.missing())
			.collect(Collectors.joining(" "));
	}

}
