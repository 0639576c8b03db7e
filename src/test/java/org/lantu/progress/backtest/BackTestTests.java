package org.lantu.progress.backtest;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;
import org.lantu.progress.Scale;
import org.lantu.progress.judging.Given;
import org.lantu.progress.projection.Pool;
import org.lantu.progress.projection.Projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** What the back-test counts as a case, and as held; by series that were made by hand. */
class BackTestTests {

	@Test
	void regularSeriesIsHeldByIntervalsWithoutWidth() {
		assertThat(natural("2018: 1.1, 2019: 1.2, 2020: 1.3, 2021: 1.4, 2022: 1.5, 2023: 1.6, 2024: 1.7"))
			.containsExactly(counted(3, 3), counted(2, 2), counted(1, 1));
	}

	@Test
	void jumpAfterARegularSeriesIsNotHeld() {
		assertThat(natural("2018: 1, 2019: 2, 2020: 3, 2021: 4, 2022: 9")).containsExactly(counted(1, 0), Coverage.NONE,
				Coverage.NONE);
	}

	@Test
	void amountsThatDoubleAreRegularOnTheLogScaleOnly() {
		String doubling = "2018: 1, 2019: 2, 2020: 4, 2021: 8, 2022: 16";
		assertThat(coverage(doubling, Scale.LOG).get(0)).isEqualTo(counted(1, 1));
		assertThat(natural(doubling).get(0)).isEqualTo(counted(1, 0));
	}

	@Test
	void amountsWithAZeroFallBackToTheNaturalScale() {
		String series = "2018: 0, 2019: 2, 2020: 4, 2021: 6, 2022: 8";
		assertThat(coverage(series, Scale.LOG)).isEqualTo(natural(series));
		assertThat(natural(series).get(0)).isEqualTo(counted(1, 1));
	}

	@Test
	void fourFiguresAreNeededBeforeTheFirstProjection() {
		assertThat(natural("2018: 1, 2019: 2, 2020: 3, 2021: 4")).containsOnly(Coverage.NONE);
		assertThat(natural("2019: 1, 2020: 2, 2021: 3, 2024: 6")).containsOnly(Coverage.NONE);
		assertThat(coverage("", Scale.LOG)).hasSize(BackTest.FARTHEST).containsOnly(Coverage.NONE);
	}

	@Test
	void yearsWithoutAFigureAreNoCases() {
		assertThat(natural("2018: 1, 2019: 2, 2020: 3, 2021: 4, 2023: 6, 2026: 9")).containsExactly(Coverage.NONE,
				counted(1, 1), counted(1, 1));
	}

	/**
	 * Section 2.3: a change across a break is none, and without a projection nothing is
	 * tried.
	 */
	@Test
	void yearsFromWhichNothingCanBeProjectedAreNoCases() {
		Measurand broken = new Measurand(Scale.NATURAL, false, null, null, new TreeSet<>(List.of(2020)));
		assertThat(BackTest.coverage(Given.figures("2018: 1, 2019: 2, 2020: 3, 2021: 4, 2022: 5"), broken, Pool.NONE))
			.containsOnly(Coverage.NONE);
	}

	@Test
	void boundsAndExpectationsNeitherTrainNorTest() {
		assertThat(natural("2017: >1, 2018: 1, 2019: 2, 2020: 3, 2021: 4, 2022: 50?, 2023: >=60, 2024: ~7"))
			.containsExactly(Coverage.NONE, Coverage.NONE, counted(1, 1));
	}

	@Test
	void figureOnTheEndOfAnIntervalIsHeld() {
		List<Observation> known = Given.figures("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25");
		Projection next = Projections.of(known, Measurand.plain(Scale.NATURAL), Pool.NONE, 2022);
		assertThat(natural("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25, 2022: " + next.high()).get(0))
			.isEqualTo(counted(1, 1));
		assertThat(natural("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25, 2022: " + (next.high() + 0.001)).get(0))
			.isEqualTo(counted(1, 0));
		assertThat(natural("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25, 2022: " + (next.low() - 0.001)).get(0))
			.isEqualTo(counted(1, 0));
	}

	@Test
	void sharesAreAddedAndWrittenInPerCent() {
		Coverage both = new Coverage(3, 2, 1.5).plus(new Coverage(1, 1, 0.5));
		assertThat(both).isEqualTo(new Coverage(4, 3, 2));
		assertThat(both.against(new Coverage(4, 4, 8))).isEqualTo(0.25);
		assertThat(both.against(Coverage.NONE)).isNull();
		assertThat(both.percent()).isEqualTo(75, within(1e-12));
		assertThat(Coverage.NONE.percent()).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(1, 2, 0));
		assertThat(TrackRecord.one(true).plus(TrackRecord.one(false))).isEqualTo(new TrackRecord(2, 1));
		assertThat(new TrackRecord(5, 2).missed()).isEqualTo(3);
		assertThatIllegalArgumentException().isThrownBy(() -> new TrackRecord(0, 1));
	}

	private static List<Coverage> natural(String figures) {
		return coverage(figures, Scale.NATURAL);
	}

	/** Without the score, which has tests of its own. */
	private static List<Coverage> coverage(String figures, Scale scale) {
		return BackTest.coverage(Given.figures(figures), Measurand.plain(scale), Pool.NONE)
			.stream()
			.map((one) -> counted(one.cases(), one.held()))
			.toList();
	}

	private static Coverage counted(int cases, int held) {
		return new Coverage(cases, held, 0);
	}

}
