package org.lantu.progress.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Comparison;
import org.lantu.progress.Interval;
import org.lantu.progress.Line;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;
import org.lantu.progress.Standing;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Projections;
import org.lantu.progress.projection.Walk;

/**
 * Asks the projection for years that have been: what it would have said by the figures up
 * to a year, beside what came to be ({@code docs/domain.md} section 2.3).
 */
public final class BackTest {

	/** How many years ahead it asks, from 1. */
	public static final int FARTHEST = 3;

	private BackTest() {
	}

	/**
	 * How often the interval held the figure, over every year from which a projection can
	 * be made. A figure on an end of the interval is held.
	 * @param figures of one series, at most one per year, in any order; only exact and
	 * approximate ones that are not merely expected go in, as training and as truth
	 * @return for 1 to {@value #FARTHEST} years ahead
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public static List<Coverage> coverage(List<Observation> figures, Measurand measurand) {
		List<Observation> usable = new Figures(figures).paced(Integer.MAX_VALUE);
		List<Coverage> coverage = new ArrayList<>(Collections.nCopies(FARTHEST, Coverage.NONE));
		for (int count = Walk.FEWEST_CHANGES + 1; count < usable.size(); count++) {
			List<Observation> known = usable.subList(0, count);
			int origin = usable.get(count - 1).year();
			for (Observation truth : usable.subList(count, usable.size())) {
				int ahead = truth.year() - origin;
				if (ahead <= FARTHEST) {
					int held = holds(Projections.of(known, measurand, truth.year()), truth) ? 1 : 0;
					coverage.set(ahead - 1, coverage.get(ahead - 1).plus(new Coverage(1, held)));
				}
			}
		}
		return coverage;
	}

	private static boolean holds(@Nullable Projection projection, Observation truth) {
		Interval value = Interval.point(truth.value().doubleValue());
		return projection != null
				&& new Line(Comparison.AT_LEAST, projection.low()).standing(value) == Standing.SATISFIED
				&& new Line(Comparison.AT_MOST, projection.high()).standing(value) == Standing.SATISFIED;
	}

}
