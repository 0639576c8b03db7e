package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Comparison;
import org.lantu.progress.Kept;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Outlook;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What two bases or a break leave of a comparison ({@code docs/domain.md} section 2,
 * "Across two bases", and section 2.3).
 */
class ComparabilityTests {

	private static Assessment assess(Given given, List<Observation> figures, Integer... breaks) {
		Promise plain = given.promise();
		return Judge.assess(
				new Promise(plain.kind(), plain.demand(), plain.year(), plain.firstYear(), plain.baselineYear(),
						plain.baseline(), plain.milestones(),
						new Measurand(plain.scale(), false, null, null, new TreeSet<>(Arrays.asList(breaks)))),
				figures);
	}

	/** A letter for each figure, − where no basis is said. */
	private static List<Observation> on(String bases, String figures) {
		List<Observation> plain = Given.figures(figures);
		return IntStream.range(0, plain.size()).mapToObj((i) -> {
			Observation one = plain.get(i);
			String basis = (bases.charAt(i) != '-') ? bases.substring(i, i + 1) : null;
			return new Observation(one.year(), one.value(), one.bound(), one.expected(), basis);
		}).toList();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# kind         | bases | breaks | kept         | reason
			GROWTH         | xxx   |        | MET          | SATISFIED
			GROWTH         | xxy   |        | UNDETERMINED | ACROSS_BASES
			GROWTH         | xyy   |        | MET          | SATISFIED
			GROWTH         | xx-   |        | MET          | SATISFIED
			GROWTH         | ---   | 2023   | UNDETERMINED | ACROSS_BREAK
			GROWTH         | ---   | 2022   | MET          | SATISFIED
			GROWTH         | ---   | 2024   | MET          | SATISFIED
			GROWTH         | xxy   | 2023   | UNDETERMINED | ACROSS_BREAK
			AVERAGE_GROWTH | xyx   |        | MET          | SATISFIED
			AVERAGE_GROWTH | xxy   |        | UNDETERMINED | ACROSS_BASES
			AVERAGE_GROWTH | ---   | 2022   | UNDETERMINED | ACROSS_BREAK
			AVERAGE_GROWTH | ---   | 2021   | MET          | SATISFIED
			INCREASE       | xyy   |        | UNDETERMINED | ACROSS_BASES
			INCREASE       | ---   | 2023   | UNDETERMINED | ACROSS_BREAK
			INCREASE       | xyx   |        | MET          | SATISFIED
			LEVEL          | xxy   | 2023   | MET          | SATISFIED
			CUMULATIVE     | xyx   | 2022   | MET          | SATISFIED
			""", delimiter = '|')
	void growthIsOpenAcrossBasesAndBreaksAndALevelIsJudgedAsPublished(TargetKind kind, String bases, Integer broken,
			Kept kept, Reason reason) {
		Given given = Given.level(Comparison.AT_LEAST, "5", 2023).kind(kind).from(2022).baseline(2021, null);
		List<Observation> figures = on(bases, "2021: 100, 2022: 110, 2023: 121");
		Assessment assessment = (broken != null) ? assess(given, figures, broken) : assess(given, figures);
		assertThat(assessment.kept()).isEqualTo(kept);
		assertThat(assessment.reason()).isEqualTo(reason);
		assertThat(assessment.actual() == null).isEqualTo(kept == Kept.UNDETERMINED);
	}

	@Test
	void changesAcrossBasesAreLeftOutOfDriftAndPace() {
		Given given = Given.level(Comparison.AT_LEAST, "40", 2027);
		String figures = "2018: 10, 2019: 11, 2020: 12, 2021: 24, 2022: 25, 2023: 26";
		Assessment whole = assess(given, on("xxxxxx", figures));
		Assessment parted = assess(given, on("xxxyyy", figures));
		assertThat(parted.probability()).isZero();
		assertThat(parted.projection().centre()).isEqualTo(30, within(1e-9));
		assertThat(parted.pace().recent()).isEqualTo(1, within(1e-9));
		assertThat(parted.pace().best()).isEqualTo(1);
		assertThat(whole.pace().best()).isEqualTo(12);
		assertThat(whole.probability()).isGreaterThan(0.1);
		assertThat(assess(given, on("------", figures), 2021)).isEqualTo(parted);
	}

	@ParameterizedTest
	@CsvSource({ "xxxx, LIKELY", "xxyy, TOO_FEW_POINTS", "xyxy, TOO_FEW_POINTS", "xx--, LIKELY" })
	void fewerThanThreeUsableChangesAreTooFew(String bases, Outlook outlook) {
		Given given = Given.level(Comparison.AT_LEAST, "15", 2025);
		assertThat(assess(given, on(bases, "2020: 10, 2021: 11, 2022: 12, 2023: 13")).outlook()).isEqualTo(outlook);
	}

	@Test
	void aPathAcrossBasesIsDrawnAndMarked() {
		Given given = Given.level(Comparison.AT_LEAST, "20", 2025);
		Assessment across = assess(given, on("xy", "2020: 10, 2022: 15"));
		assertThat(across.path().across()).isTrue();
		assertThat(across.path().distance()).isEqualTo(1);
		assertThat(assess(given, on("xx", "2020: 10, 2022: 15")).path().across()).isFalse();
		assertThat(assess(given, on("--", "2020: 10, 2022: 15"), 2021).path().across()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, SECURED", "AT_MOST, LOST_GROUND" })
	void anIncreaseAcrossBasesHasNoNamedState(Comparison comparison, Outlook within) {
		Given given = Given.level(comparison, "2", 2025).kind(TargetKind.INCREASE).baseline(2020, null);
		String figures = "2020: 10, 2021: 12, 2022: 13, 2023: 15";
		assertThat(assess(given, on("xxxx", figures)).outlook()).isEqualTo(within);
		assertThat(assess(given, on("xyyy", figures)).outlook()).isEqualTo(Outlook.TOO_FEW_POINTS);
	}

	@Test
	void valuesAreHeldWithinWhatTheyCanBe() {
		Measurand share = new Measurand(Scale.NATURAL, false, BigDecimal.ZERO, BigDecimal.TEN, new TreeSet<>());
		assertThat(share.within(-1)).isZero();
		assertThat(share.within(11)).isEqualTo(10);
		assertThat(share.within(5)).isEqualTo(5);
		assertThat(Measurand.plain(Scale.LOG).within(-7)).isEqualTo(-7);
	}

}
