package org.lantu.progress.projection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;
import org.lantu.progress.Scale;

/** Projects a plain series, without a promise ({@code docs/domain.md} section 2.3). */
public final class Projections {

	private Projections() {
	}

	/**
	 * The value of a year by the figures before it, with its 80 % interval.
	 * @param figures at most one per year, in any order; only exact and approximate ones
	 * before {@code year} that are not merely expected go in
	 * @param pool the peers from which it borrows
	 * @return in the indicator's unit; {@code null} for fewer than three usable changes
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public static @Nullable Projection of(List<Observation> figures, Measurand measurand, Pool pool, int year) {
		List<Observation> usable = new Figures(figures).paced(year - 1);
		Walk walk = usable.isEmpty() ? null : Walk.of(usable, measurand.scale() == Scale.LOG, measurand);
		return (walk != null && walk.enough()) ? pool.lendTo(walk, year - 1).projection(year) : null;
	}

}
