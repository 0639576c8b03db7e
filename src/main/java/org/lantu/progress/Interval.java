package org.lantu.progress;

import java.util.function.DoubleUnaryOperator;

/**
 * What is known of a value: all values between two ends, each of which may be excluded or
 * infinite ({@code docs/domain.md} section 2, "A figure is an interval"). An infinite end
 * is always excluded.
 *
 * @param low the lower end, in the unit of the value; may be −∞
 * @param lowOpen whether the lower end itself is excluded
 * @param high the upper end, not below {@link #low}; may be +∞
 * @param highOpen whether the upper end itself is excluded
 */
public record Interval(double low, boolean lowOpen, double high, boolean highOpen) {

	/** Relative to the larger of two values ({@code docs/domain.md} section 2). */
	private static final double TOLERANCE = 1e-9;

	/**
	 * @throws IllegalArgumentException where an end is not a number, the ends are in the
	 * wrong order, or nothing lies between them
	 */
	public Interval {
		if (Double.isNaN(low) || Double.isNaN(high)) {
			throw new IllegalArgumentException("Interval from %s to %s: an end is not a number".formatted(low, high));
		}
		lowOpen |= Double.isInfinite(low);
		highOpen |= Double.isInfinite(high);
		if (low > high || low == high && (lowOpen || highOpen)) {
			throw new IllegalArgumentException(
					"Interval from %s to %s: nothing lies between the ends".formatted(low, high));
		}
	}

	/** The one value {@code value}. */
	public static Interval point(double value) {
		return new Interval(value, false, value, false);
	}

	/** {@code value} ± {@code half}, both ends included; {@code half} is 0 or more. */
	public static Interval around(double value, double half) {
		return new Interval(value - half, false, value + half, false);
	}

	/** All values from {@code value} up; {@code open} excludes the value itself. */
	public static Interval above(double value, boolean open) {
		return new Interval(value, open, Double.POSITIVE_INFINITY, true);
	}

	/** All values up to {@code value}; {@code open} excludes the value itself. */
	public static Interval below(double value, boolean open) {
		return new Interval(Double.NEGATIVE_INFINITY, true, value, open);
	}

	/** Every value: nothing is known. */
	public static Interval everything() {
		return new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);
	}

	/** Whether {@code value} is one of the values of this interval. */
	public boolean contains(double value) {
		return (this.lowOpen ? value > this.low : value >= this.low)
				&& (this.highOpen ? value < this.high : value <= this.high);
	}

	/**
	 * Whether this interval and {@code other} have more in common than an end; ends as
	 * near as the relative tolerance of {@code docs/domain.md} section 2 are one.
	 */
	public boolean overlaps(Interval other) {
		return below(this.low, other.high) && below(other.low, this.high);
	}

	private static boolean below(double low, double high) {
		return low < high
				&& (Double.isInfinite(high - low) || high - low > TOLERANCE * Math.max(Math.abs(low), Math.abs(high)));
	}

	/** −1 below the line, 0 on it within the tolerance, 1 above it. */
	static int side(double value, double line) {
		if (Double.isInfinite(value) || Double.isInfinite(line)) {
			return Double.compare(value, line);
		}
		double margin = TOLERANCE * Math.max(Math.abs(value), Math.abs(line));
		return (Math.abs(value - line) <= margin) ? 0 : Double.compare(value, line);
	}

	/** All sums of a value of this interval and one of {@code other}. */
	public Interval plus(Interval other) {
		return between(this.low + other.low, this.lowOpen || other.lowOpen, this.high + other.high,
				this.highOpen || other.highOpen);
	}

	/** This interval moved by a finite {@code amount}. */
	public Interval plus(double amount) {
		return between(this.low + amount, this.lowOpen, this.high + amount, this.highOpen);
	}

	/** All values multiplied by {@code factor}, which is finite and above 0. */
	public Interval times(double factor) {
		return mapped((value) -> value * factor);
	}

	/** The values with the opposite sign. */
	public Interval negated() {
		return between(-this.high, this.highOpen, -this.low, this.lowOpen);
	}

	/**
	 * All quotients of a value of this interval and one of {@code divisor}.
	 * @throws IllegalArgumentException where {@code divisor} is not wholly above 0
	 */
	public Interval dividedBy(Interval divisor) {
		if (divisor.low <= 0) {
			throw new IllegalArgumentException(
					"Division by %s: the divisor reaches 0 or below, so the quotient is not bounded"
						.formatted(divisor));
		}
		double from = (this.low < 0) ? this.low / divisor.low : over(this.low, divisor.high);
		double to = (this.high > 0) ? this.high / divisor.low : over(this.high, divisor.high);
		return between(from, openQuotient(this.low, this.lowOpen, this.low < 0, divisor), to,
				openQuotient(this.high, this.highOpen, this.high > 0, divisor));
	}

	/**
	 * All values after an increasing function that takes finite values to finite ones.
	 */
	public Interval mapped(DoubleUnaryOperator increasing) {
		return between(increasing.applyAsDouble(this.low), this.lowOpen, increasing.applyAsDouble(this.high),
				this.highOpen);
	}

	private static double over(double end, double divisor) {
		return Double.isInfinite(divisor) ? 0 : end / divisor;
	}

	private static boolean openQuotient(double end, boolean open, boolean byLow, Interval divisor) {
		return open || end != 0 && (byLow ? divisor.lowOpen : divisor.highOpen);
	}

	/** Ends that fall together by the limits of arithmetic are one included value. */
	private static Interval between(double low, boolean lowOpen, double high, boolean highOpen) {
		return (low == high) ? point(low) : new Interval(low, lowOpen, high, highOpen);
	}

}
