package org.lantu.progress;

/**
 * On which scale an indicator's yearly changes are taken ({@code docs/domain.md} section
 * 2.3).
 */
public enum Scale {

	/** Differences: ratios, shares and ranks. */
	NATURAL,

	/**
	 * Differences of logarithms: amounts and counts. Where a figure is 0 or less, the
	 * natural scale takes its place.
	 */
	LOG

}
