package org.lantu.progress.backtest;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;
import org.lantu.progress.Scale;
import org.lantu.progress.judging.Given;
import org.lantu.progress.projection.Projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** What the back-test counts as a case, and as held; by series that were made by hand. */
class BackTestTests {

	@Test
	void regularSeriesIsHeldByIntervalsWithoutWidth() {
		assertThat(natural("2018: 1.1, 2019: 1.2, 2020: 1.3, 2021: 1.4, 2022: 1.5, 2023: 1.6, 2024: 1.7"))
			.containsExactly(new Coverage(3, 3), new Coverage(2, 2), new Coverage(1, 1));
	}

	@Test
	void jumpAfterARegularSeriesIsNotHeld() {
		assertThat(natural("2018: 1, 2019: 2, 2020: 3, 2021: 4, 2022: 9")).containsExactly(new Coverage(1, 0),
				Coverage.NONE, Coverage.NONE);
	}

	@Test
	void amountsThatDoubleAreRegularOnTheLogScaleOnly() {
		String doubling = "2018: 1, 2019: 2, 2020: 4, 2021: 8, 2022: 16";
		assertThat(BackTest.coverage(Given.figures(doubling), Measurand.plain(Scale.LOG)).get(0))
			.isEqualTo(new Coverage(1, 1));
		assertThat(natural(doubling).get(0)).isEqualTo(new Coverage(1, 0));
	}

	@Test
	void amountsWithAZeroFallBackToTheNaturalScale() {
		String series = "2018: 0, 2019: 2, 2020: 4, 2021: 6, 2022: 8";
		assertThat(BackTest.coverage(Given.figures(series), Measurand.plain(Scale.LOG))).isEqualTo(natural(series));
		assertThat(natural(series).get(0)).isEqualTo(new Coverage(1, 1));
	}

	@Test
	void fourFiguresAreNeededBeforeTheFirstProjection() {
		assertThat(natural("2018: 1, 2019: 2, 2020: 3, 2021: 4")).containsOnly(Coverage.NONE);
		assertThat(natural("2019: 1, 2020: 2, 2021: 3, 2024: 6")).containsOnly(Coverage.NONE);
		assertThat(BackTest.coverage(List.of(), Measurand.plain(Scale.LOG))).hasSize(BackTest.FARTHEST)
			.containsOnly(Coverage.NONE);
	}

	@Test
	void yearsWithoutAFigureAreNoCases() {
		assertThat(natural("2018: 1, 2019: 2, 2020: 3, 2021: 4, 2023: 6, 2026: 9")).containsExactly(Coverage.NONE,
				new Coverage(1, 1), new Coverage(1, 1));
	}

	@Test
	void boundsAndExpectationsNeitherTrainNorTest() {
		assertThat(natural("2017: >1, 2018: 1, 2019: 2, 2020: 3, 2021: 4, 2022: 50?, 2023: >=60, 2024: ~7"))
			.containsExactly(Coverage.NONE, Coverage.NONE, new Coverage(1, 1));
	}

	@Test
	void figureOnTheEndOfAnIntervalIsHeld() {
		List<Observation> known = Given.figures("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25");
		Projection next = Projections.of(known, Measurand.plain(Scale.NATURAL), 2022);
		assertThat(natural("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25, 2022: " + next.high()).get(0))
			.isEqualTo(new Coverage(1, 1));
		assertThat(natural("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25, 2022: " + (next.high() + 0.001)).get(0))
			.isEqualTo(new Coverage(1, 0));
		assertThat(natural("2018: 1, 2019: 2.5, 2020: 3, 2021: 4.25, 2022: " + (next.low() - 0.001)).get(0))
			.isEqualTo(new Coverage(1, 0));
	}

	@Test
	void sharesAreAddedAndWrittenInPerCent() {
		Coverage both = new Coverage(3, 2).plus(new Coverage(1, 1));
		assertThat(both).isEqualTo(new Coverage(4, 3));
		assertThat(both.percent()).isEqualTo(75, within(1e-12));
		assertThat(Coverage.NONE.percent()).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(1, 2));
		assertThat(TrackRecord.one(true).plus(TrackRecord.one(false))).isEqualTo(new TrackRecord(2, 1));
		assertThat(new TrackRecord(5, 2).missed()).isEqualTo(3);
		assertThatIllegalArgumentException().isThrownBy(() -> new TrackRecord(0, 1));
	}

	private static List<Coverage> natural(String figures) {
		return BackTest.coverage(Given.figures(figures), Measurand.plain(Scale.NATURAL));
	}

}
