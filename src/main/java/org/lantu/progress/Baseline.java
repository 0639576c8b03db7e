package org.lantu.progress;

import java.math.BigDecimal;

/**
 * The level from which a target starts, in the indicator's unit; also a level through
 * which a path runs.
 *
 * @param year 1 to 9999
 * @param value the stated number, with its decimals (at most 40), within ±10³⁰
 */
public record Baseline(int year, BigDecimal value) {

	/**
	 * @throws IllegalArgumentException where the year or the value is out of range
	 */
	public Baseline {
		Rounding.requireYear("Baseline year", year);
		Rounding.requireUsable("Baseline of " + year + ":", value);
	}

	/** The stated number taken as an exact figure of its year. */
	public Observation asFigure() {
		return new Observation(this.year, this.value, Bound.EXACT, false);
	}

}
