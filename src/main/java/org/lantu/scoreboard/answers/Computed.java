package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounds what was computed before it is answered: to twelve significant digits, and to
 * nothing where it is no more than the noise of arithmetic.
 */
final class Computed {

	private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

	/** Relative to the numbers from which something was computed. */
	private static final double NOISE = 1e-9;

	private Computed() {
	}

	/** A number by itself. */
	static BigDecimal rounded(double value) {
		BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

	/**
	 * A difference of two numbers.
	 * @param of one of the two; the other is so much away from it
	 */
	static BigDecimal difference(double value, double of) {
		double size = Math.max(Math.abs(of), Math.abs(of + value));
		return (Math.abs(value) <= NOISE * size) ? BigDecimal.ZERO : rounded(value);
	}

}
