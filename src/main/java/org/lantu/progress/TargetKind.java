package org.lantu.progress;

/** What a target speaks of ({@code docs/domain.md} section 2, "Target kinds"). */
public enum TargetKind {

	/** The value of the year due, in the indicator's unit. */
	LEVEL,

	/** The change over the year before, in per cent. */
	GROWTH,

	/** The compound yearly change from the baseline year to the year due, in per cent. */
	AVERAGE_GROWTH,

	/** The sum of the plan's years up to the year due, in the indicator's unit. */
	CUMULATIVE,

	/**
	 * The value of the year due less that of the baseline year, in the indicator's unit.
	 */
	INCREASE

}
