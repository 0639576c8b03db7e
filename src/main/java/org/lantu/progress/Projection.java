package org.lantu.progress;

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

}
