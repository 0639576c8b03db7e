package org.lantu.progress;

import java.math.BigDecimal;

/**
 * How far a published number may lie from the truth ({@code docs/domain.md} section 2, "A
 * figure is an interval").
 */
final class Rounding {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** Beyond it no indicator lies, and within it no arithmetic overflows. */
	private static final BigDecimal LARGEST = new BigDecimal("1e30");

	private static final int MOST_DECIMALS = 40;

	private Rounding() {
	}

	/**
	 * Half a unit of the last published decimal: 1.40 → 0.005, 12600 → 0.5.
	 */
	static double halfOfLastDecimal(BigDecimal number) {
		return HALF.scaleByPowerOfTen(-Math.max(number.scale(), 0)).doubleValue();
	}

	/**
	 * Half a unit of the last significant digit: zeros before the point are not
	 * significant, those after it are: 12600 → 50, 4.5 → 0.05, 12.0 → 0.05, 0 → 0.5.
	 */
	static double halfOfLastSignificantDigit(BigDecimal number) {
		if (number.scale() > 0 || number.signum() == 0) {
			return halfOfLastDecimal(number);
		}
		return HALF.scaleByPowerOfTen(-number.stripTrailingZeros().scale()).doubleValue();
	}

	/**
	 * The number itself.
	 * @throws IllegalArgumentException beyond ±10³⁰ or with more than 40 decimals
	 */
	static BigDecimal requireUsable(String what, BigDecimal number) {
		if (number.scale() > MOST_DECIMALS || number.abs().compareTo(LARGEST) > 0) {
			throw new IllegalArgumentException("%s %s: a number has at most %d decimals and lies within ±10^30"
				.formatted(what, number, MOST_DECIMALS));
		}
		return number;
	}

	/**
	 * The year itself.
	 * @throws IllegalArgumentException outside 1 to 9999
	 */
	static int requireYear(String what, int year) {
		if (year < 1 || year > 9999) {
			throw new IllegalArgumentException("%s %d: a year lies within 1 and 9999".formatted(what, year));
		}
		return year;
	}

}
