package org.lantu.progress;

/**
 * The answer to "will it get there?", while the year due has no figure
 * ({@code docs/domain.md} section 2.3). The named states come first.
 */
public enum Outlook {

	/** Satisfied already, and the recent pace is not adverse. */
	SECURED,
	/** Satisfied now, but the recent pace is adverse. */
	SLIPPING,
	/** Satisfied at the baseline, not now. */
	LOST_GROUND,
	/** Fewer than four figures from which a pace can be taken. */
	TOO_FEW_POINTS,
	/** Probability of 75 % or more. */
	LIKELY,
	/** Probability of 25 % or more, below 75 %. */
	POSSIBLE,
	/** Probability below 25 %. */
	UNLIKELY;

	/** The outlook of a probability between 0 and 1. */
	public static Outlook of(double probability) {
		if (probability >= 0.75) {
			return LIKELY;
		}
		return (probability >= 0.25) ? POSSIBLE : UNLIKELY;
	}

}
