package org.lantu.progress.projection;

import java.util.List;

import org.jspecify.annotations.Nullable;
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
	 * @return in the indicator's unit; {@code null} for fewer than four such figures
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public static @Nullable Projection of(List<Observation> figures, Scale scale, int year) {
		List<Observation> usable = new Figures(figures).paced(year - 1);
		return (usable.size() < Walk.FEWEST_FIGURES) ? null : Walk.of(usable, scale == Scale.LOG).projection(year);
	}

}
