package org.lantu.progress;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The level from which a target starts, in the indicator's unit; also a level through
 * which a path runs.
 *
 * @param year 1 to 9999
 * @param value the stated number, with its decimals (at most 40), within ±10³⁰
 * @param basis on what it rests, where it is known to be a published figure; else
 * {@code null}
 */
public record Baseline(int year, BigDecimal value, @Nullable String basis) {

	/** A stated number of which no basis is known. */
	public Baseline(int year, BigDecimal value) {
		this(year, value, null);
	}

	/**
	 * @throws IllegalArgumentException where the year or the value is out of range
	 */
	public Baseline {
		Rounding.requireYear("Baseline year", year);
		Rounding.requireUsable("Baseline of " + year + ":", value);
	}

	/** The stated number taken as an exact figure of its year. */
	public Observation asFigure() {
		return new Observation(this.year, this.value, Bound.EXACT, false, this.basis);
	}

}
