package org.lantu.progress.judging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Measurand;
import org.lantu.progress.Assessment;
import org.lantu.progress.Comparison;
import org.lantu.progress.Outlook;
import org.lantu.progress.Projection;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Pool;
import org.lantu.progress.projection.Projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The outlook; the expected numbers were computed with SciPy from the same rules. */
class OutlookTests {

	private static final String HENAN = "2015: 435, 2016: 494.2, 2017: 582.1, 2018: 671.5, 2019: 793.0, 2020: 901.3, "
			+ "2021: 1018.8, 2022: 1143.3, 2023: 1211.7, 2024: 1275.1";

	private static final String GUANGXI = "2015: 0.72, 2016: 0.73, 2017: 0.80, 2018: 0.74, 2019: 0.79, 2020: 0.78, "
			+ "2021: 0.81, 2022: 0.83, 2023: 0.84";

	@ParameterizedTest
	@CsvSource(textBlock = """
			1.6  | AT_LEAST  | UNLIKELY | 0.0000101543
			0.86 | AT_LEAST  | POSSIBLE | 0.5691174671
			0.86 | MORE_THAN | POSSIBLE | 0.5691174671
			0.86 | AT_MOST   | SLIPPING | 0.4308825329
			""", delimiter = '|')
	void levelOnNaturalScale(String target, Comparison comparison, Outlook outlook, double probability) {
		Assessment assessment = Given.level(comparison, target, 2025).with(GUANGXI);
		assertThat(assessment.probability()).isEqualTo(probability, within(1e-9));
		assertThat(assessment.outlook()).isEqualTo(outlook);
		assertProjection(assessment.projection(), 2025, 0.8694818819, 0.7935991054, 0.9453646583);
	}

	@Test
	void levelOnLogScale() {
		Given promise = Given.level(Comparison.AT_LEAST, "1500", 2026);
		Assessment log = promise.logarithmic().with(HENAN);
		assertThat(log.probability()).isEqualTo(0.6852796981, within(1e-9));
		assertProjection(log.projection(), 2026, 1556.2080247068, 1401.7649305528, 1727.6672881286);
		Assessment natural = promise.with(HENAN);
		assertThat(natural.probability()).isEqualTo(0.1865481135, within(1e-9));
		assertThat(natural.outlook()).isEqualTo(Outlook.UNLIKELY);
	}

	@Test
	void logScaleGivesWayToTheNaturalOneWhereAFigureIsNotPositive() {
		Given promise = Given.level(Comparison.AT_LEAST, "9", 2026);
		String figures = "2020: 0, 2021: 1, 2022: 3, 2023: 4";
		assertThat(promise.logarithmic().with(figures)).isEqualTo(promise.with(figures));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# kind         | target | due  | base year | without | probability
			GROWTH         | 12     | 2025 |           |         | 0.3926925389
			GROWTH         | 8      | 2026 |           |         | 0.6726093243
			AVERAGE_GROWTH | 10     | 2025 | 2020      |         | 0.2782577614
			AVERAGE_GROWTH | 9      | 2026 | 2020      | 2020    | 0.4940831840
			AVERAGE_GROWTH | 7      | 2030 | 2025      |         | 0.8627767848
			""", delimiter = '|')
	void growthOnLogScale(TargetKind kind, String target, int due, Integer baseYear, String without,
			double probability) {
		Given promise = Given.level(Comparison.AT_LEAST, target, due).kind(kind).logarithmic();
		if (baseYear != null) {
			promise = promise.baseline(baseYear, null);
		}
		String figures = (without != null) ? HENAN.replaceFirst(without + ": [0-9.]+, ", "") : HENAN;
		Assessment assessment = promise.with(figures);
		assertThat(assessment.probability()).isEqualTo(probability, within(1e-9));
		assertThat(assessment.outlook()).isEqualTo(Outlook.of(probability));
		assertThat(assessment.projection().year()).isEqualTo(due);
	}

	@Test
	void averageGrowthOfAnIndicatorOnNaturalScale() {
		Assessment assessment = Given.level(Comparison.AT_LEAST, "10", 2025)
			.kind(TargetKind.AVERAGE_GROWTH)
			.with(HENAN);
		assertThat(assessment.probability()).isEqualTo(0.0148361271, within(1e-9));
	}

	@Test
	void sumAddsKnownAndProjectedYears() {
		Assessment assessment = Given.level(Comparison.AT_LEAST, "80", 2026)
			.kind(TargetKind.CUMULATIVE)
			.with("2018: 8, 2019: 11, 2020: 9, 2021: 10, 2022: 12, 2023: 13");
		assertThat(assessment.probability()).isEqualTo(0.5076899858, within(1e-9));
		assertThat(assessment.outlook()).isEqualTo(Outlook.POSSIBLE);
		assertProjection(assessment.projection(), 2026, 80.1579293856, 68.1373552045, 92.1785035667);
	}

	@ParameterizedTest
	@CsvSource({ "NATURAL, 0.1820480326, 19.5180806915, 12.3264356087, 26.7097257744",
			"LOG, 0.2624607262, 19.9632377738, 12.7397833386, 31.2823893329" })
	void gapsAreSpreadOverTheirYears(Scale scale, double probability, double centre, double low, double high) {
		Given promise = Given.level(Comparison.AT_LEAST, "24", 2024);
		String figures = "2012: 10, 2015: 14, 2016: ~13, 2018: >15, 2020: 20, 2021: 19, 2022: 90?, 2023: >=18, 2027: 3";
		Assessment assessment = ((scale == Scale.LOG) ? promise.logarithmic() : promise).with(figures);
		assertThat(assessment.probability()).isEqualTo(probability, within(1e-9));
		assertProjection(assessment.projection(), 2024, centre, low, high);
		assertThat(Projections.of(Given.figures(figures), Measurand.plain(scale), Pool.NONE, 2024))
			.isEqualTo(assessment.projection());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# kind         | target        | baseline | figures                                     | outlook
			LEVEL          | AT_LEAST 10   |          | 2022: 9, 2023: 11                           | SECURED
			LEVEL          | AT_LEAST 10   |          | 2022: 11, 2023: 11                          | SECURED
			LEVEL          | AT_LEAST 10   |          | 2022: 12, 2023: 11                          | SLIPPING
			LEVEL          | AT_LEAST 10   |          | 2023: 11                                    | TOO_FEW_POINTS
			LEVEL          | AT_LEAST 10   |          | 2022: 9, 2023: >11                          | TOO_FEW_POINTS
			LEVEL          | AT_LEAST 10   |          | 2021: 8, 2022: 9, 2023: >11                 | SECURED
			LEVEL          | AT_LEAST 10   |          | 2021: 8, 2022: 9, 2023: >8                  | TOO_FEW_POINTS
			LEVEL          | AT_LEAST 10   |          | 2020: 14, 2021: 10, 2022: 12                | SLIPPING
			LEVEL          | AT_LEAST 10   | 2020: 11 | 2023: 9                                     | LOST_GROUND
			LEVEL          | AT_LEAST 10   | 2020: 11 | 2023: >9                                    | TOO_FEW_POINTS
			LEVEL          | AT_LEAST 10   | 2023: 11 | 2022: 9                                     | TOO_FEW_POINTS
			LEVEL          | AT_LEAST 10   |          | 2020: 11, 2023: 9                           | LOST_GROUND
			LEVEL          | AT_MOST 10    |          | 2022: 11, 2023: 9                           | SECURED
			LEVEL          | AT_MOST 10    |          | 2022: 8, 2023: 9                            | SLIPPING
			LEVEL          | AT_MOST 10    | 2020: 9  | 2022: 12, 2023: 11                          | LOST_GROUND
			GROWTH         | AT_LEAST 10   |          | 2021: 10, 2022: 20, 2023: 30                | TOO_FEW_POINTS
			GROWTH         | AT_LEAST 10   |          | 2020: 1, 2021: 2, 2022: 4, 2023: 8          | LIKELY
			GROWTH         | AT_LEAST 10   |          | 2020: -1, 2021: 2, 2022: 4, 2023: 8         |
			AVERAGE_GROWTH | AT_LEAST 10   |          | 2020: 100, 2021: 150, 2023: 200             | SECURED
			AVERAGE_GROWTH | AT_LEAST 10   |          | 2020: 100, 2021: 150, 2023: 160             | TOO_FEW_POINTS
			AVERAGE_GROWTH | AT_LEAST -1   |          | 2020: 100, 2021: 95, 2023: 90               | LOST_GROUND
			AVERAGE_GROWTH | AT_LEAST 10   |          | 2020: 0, 2021: 95, 2023: 90                 |
			CUMULATIVE     | AT_LEAST 25   |          | 2020: 5, 2021: 10, 2022: 20.0               | SECURED
			CUMULATIVE     | AT_LEAST 25   |          | 2020: 35, 2021: 10, 2022: 20.0              | SLIPPING
			CUMULATIVE     | AT_LEAST 25   |          | 2019: 5, 2020: 50                           | TOO_FEW_POINTS
			CUMULATIVE     | AT_MOST 25    |          | 2020: 5, 2021: 20, 2022: 20                 | LOST_GROUND
			LEVEL          | AT_LEAST 10   |          | 2022: >5, 2023: >6                          | TOO_FEW_POINTS
			LEVEL          | AT_LEAST 10   |          | 2022: 11?                                   |
			LEVEL          | AT_LEAST 10   |          | 2027: 11                                    |
			LEVEL          | AT_LEAST 10   |          | 2022: 9, 2025: 11                           |
			""", delimiter = '|')
	void namedStatesComeFirst(TargetKind kind, String target, String baseline, String figures, Outlook outlook) {
		String[] aim = target.split(" ");
		Given promise = Given.level(Comparison.valueOf(aim[0]), aim[1], 2025).kind(kind);
		if (baseline != null) {
			promise = promise.baseline(Integer.parseInt(baseline.substring(0, 4)), baseline.substring(6));
		}
		assertThat(promise.with(figures).outlook()).isEqualTo(outlook);
	}

	@Test
	void sumThatCannotFallIsNeverSecuredWhereLessIsAskedFor() {
		Given limit = Given.level(Comparison.AT_MOST, "30", 2025).kind(TargetKind.CUMULATIVE).neverNegative();
		assertThat(limit.with("2020: 15.0, 2021: 12.0, 2022: 12.0").outlook()).isEqualTo(Outlook.TOO_FEW_POINTS);
		assertThat(limit.with("2018: 12.0, 2020: 13.0, 2021: 12.0, 2022: 12.0").outlook()).isEqualTo(Outlook.UNLIKELY);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			AT_LEAST  | 5 | 1
			MORE_THAN | 5 | 0
			AT_MOST   | 5 | 1
			AT_LEAST  | 5.00001 | 0
			AT_MOST   | 0 | 0
			""", delimiter = '|')
	void regularSeriesIsCertain(Comparison comparison, String target, double probability) {
		Assessment assessment = Given.level(comparison, target, 2025).with("2020: 0, 2021: 1, 2022: 2, 2023: 3");
		assertThat(assessment.probability()).isEqualTo(probability);
		assertProjection(assessment.projection(), 2025, 5, 5, 5);
	}

	@Test
	void regularSeriesReachesZeroExactly() {
		Assessment assessment = Given.level(Comparison.AT_MOST, "0", 2027)
			.with("2020: 0.7, 2021: 0.6, 2022: 0.5, 2023: 0.4");
		assertThat(assessment.probability()).isEqualTo(1);
	}

	private static void assertProjection(Projection projection, int year, double centre, double low, double high) {
		assertThat(projection.year()).isEqualTo(year);
		assertThat(projection.centre()).isEqualTo(centre, within(1e-9 * Math.abs(centre)));
		assertThat(projection.low()).isEqualTo(low, within(1e-9 * Math.abs(low)));
		assertThat(projection.high()).isEqualTo(high, within(1e-9 * Math.abs(high)));
	}

}
