package org.lantu.progress.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.lantu.progress.Comparison;
import org.lantu.progress.Interval;
import org.lantu.progress.Line;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;
import org.lantu.progress.Scale;
import org.lantu.progress.Standing;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Pool;
import org.lantu.progress.projection.Projections;
import org.lantu.progress.projection.Walk;

/**
 * Asks the projection for years that have been: what it would have said by the figures up
 * to a year, beside what came to be ({@code docs/domain.md} section 2.3).
 */
public final class BackTest {

	/** How many years ahead it asks, from 1. */
	public static final int FARTHEST = 3;

	/** 2 ÷ 0.2, for what lies outside an interval of 80 %. */
	private static final double PENALTY = 10;

	private BackTest() {
	}

	/**
	 * How often the interval held the figure, over every year from which a projection can
	 * be made. A figure on an end of the interval is held.
	 * @param figures of one series, at most one per year, in any order; only exact and
	 * approximate ones that are not merely expected go in, as training and as truth
	 * @param pool the peers from which a projection borrows, each time by their figures
	 * up to the same year
	 * @return for 1 to {@value #FARTHEST} years ahead
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public static List<Coverage> coverage(List<Observation> figures, Measurand measurand, Pool pool) {
		List<Observation> usable = new Figures(figures).paced(Integer.MAX_VALUE);
		List<Coverage> coverage = new ArrayList<>(Collections.nCopies(FARTHEST, Coverage.NONE));
		for (int count = Walk.FEWEST_CHANGES + 1; count < usable.size(); count++) {
			List<Observation> known = usable.subList(0, count);
			int origin = usable.get(count - 1).year();
			for (Observation truth : usable.subList(count, usable.size())) {
				int ahead = truth.year() - origin;
				Projection projection = (ahead <= FARTHEST)
						? Projections.of(known, measurand, pool.upTo(origin), truth.year()) : null;
				if (projection != null) {
					coverage.set(ahead - 1,
							coverage.get(ahead - 1)
								.plus(new Coverage(1, holds(projection, truth) ? 1 : 0,
										score(projection, truth, logarithms(known, measurand)))));
				}
			}
		}
		return coverage;
	}

	private static boolean holds(Projection projection, Observation truth) {
		Interval value = Interval.point(truth.value().doubleValue());
		return new Line(Comparison.AT_LEAST, projection.low()).standing(value) == Standing.SATISFIED
				&& new Line(Comparison.AT_MOST, projection.high()).standing(value) == Standing.SATISFIED;
	}

	private static boolean logarithms(List<Observation> known, Measurand measurand) {
		return Walk.of(known, measurand.scale() == Scale.LOG, measurand).log();
	}

	/** The interval score of Winkler for an interval of 80 %. */
	private static double score(Projection projection, Observation truth, boolean log) {
		double value = truth.value().doubleValue();
		if (log && value <= 0) {
			return 0;
		}
		DoubleUnaryOperator scale = log ? Math::log : DoubleUnaryOperator.identity();
		double low = scale.applyAsDouble(projection.low());
		double high = scale.applyAsDouble(projection.high());
		double is = scale.applyAsDouble(value);
		return high - low + PENALTY * Math.max(0, Math.max(low - is, is - high));
	}

}
