package org.lantu.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where an indicator is heading ({@code docs/domain.md} section 2.3), in its unit: for
 * {@code CUMULATIVE} the sum, for the other kinds the value of the year.
 *
 * @param year the year of which it speaks
 * @param centre the middle of what is to be expected
 * @param low the lower end of the 80 % interval
 * @param high the upper end of the 80 % interval
 */
public record Projection(int year, double centre, double low, double high) {

	/**
	 * @throws IllegalArgumentException where a number is not finite
	 */
	public Projection {
		if (!Double.isFinite(centre) || !Double.isFinite(low) || !Double.isFinite(high)) {
			throw new IllegalArgumentException(
					"Projection for %d: %s (%s to %s) must be finite".formatted(year, centre, low, high));
		}
	}

	/**
	 * Projects a series, as for the back-test.
	 * @param figures at most one per year, in any order; only exact and approximate ones
	 * before {@code year} that are not merely expected go in
	 * @return {@code null} for fewer than four such figures
	 */
	public static @Nullable Projection of(List<Observation> figures, Scale scale, int year) {
		List<Observation> usable = new Figures(figures).paced(year - 1);
		if (usable.size() < Walk.FEWEST_FIGURES) {
			return null;
		}
		Walk walk = Walk.of(usable, scale == Scale.LOG);
		int ahead = year - walk.year();
		return of(walk, year, walk.last() + walk.drift() * ahead, walk.error(ahead, ahead));
	}

	/** The 80 % interval around a centre, both on the scale of the walk. */
	static Projection of(Walk walk, int year, double centre, double error) {
		double half = (error > 0) ? error * Student.upperTenth(walk.freedom()) : 0;
		return new Projection(year, walk.unscaled(centre), walk.unscaled(centre - half), walk.unscaled(centre + half));
	}

}
