package org.lantu.progress;

import java.util.function.DoubleUnaryOperator;

/**
 * A line with a good side, on any scale: what a {@link Demand} comes to in arithmetic
 * ({@code docs/domain.md} section 2). Numbers are compared with its relative tolerance.
 *
 * @param comparison which side is the good one, and whether the line itself belongs to it
 * @param value may be infinite; the lower edge of a band
 * @param upper the upper edge of a band, else the value
 */
public record Line(Comparison comparison, double value, double upper) {

	/** A line with one good side. */
	public Line(Comparison comparison, double value) {
		this(comparison, value, value);
	}

	/** How the values that a quantity may have stand to it. */
	public Standing standing(Interval actual) {
		if (band()) {
			return within(actual);
		}
		if (!this.comparison.upward()) {
			return new Line(this.comparison.opposite(), -this.value).standing(actual.negated());
		}
		int low = Interval.side(actual.low(), this.value);
		if (low > 0 || low == 0 && (!this.comparison.strict() || actual.lowOpen())) {
			return Standing.SATISFIED;
		}
		int high = Interval.side(actual.high(), this.value);
		if (high < 0 || high == 0 && (this.comparison.strict() || actual.highOpen())) {
			return Standing.FAILED;
		}
		return Standing.OPEN;
	}

	private Standing within(Interval actual) {
		Standing above = new Line(Comparison.AT_LEAST, this.value).standing(actual);
		Standing below = new Line(Comparison.AT_MOST, this.upper).standing(actual);
		if (above == Standing.FAILED || below == Standing.FAILED) {
			return Standing.FAILED;
		}
		return (above == below) ? above : Standing.OPEN;
	}

	/**
	 * The same line among numbers between two limits: at infinity where every one of them
	 * satisfies it, or none does.
	 * @param lowest may be −∞
	 * @param highest may be +∞, not below the lowest
	 */
	public Line within(double lowest, double highest) {
		if (band()) {
			return new Line(this.comparison, new Line(Comparison.AT_LEAST, this.value).within(lowest, highest).value,
					new Line(Comparison.AT_MOST, this.upper).within(lowest, highest).value);
		}
		if (!this.comparison.upward()) {
			Line mirrored = new Line(this.comparison.opposite(), -this.value).within(-highest, -lowest);
			return new Line(this.comparison, -mirrored.value);
		}
		int beyond = Interval.side(this.value, highest);
		if (beyond > 0 || beyond == 0 && this.comparison.strict()) {
			return new Line(this.comparison, Double.POSITIVE_INFINITY);
		}
		int below = Interval.side(this.value, lowest);
		return (below < 0 || below == 0 && !this.comparison.strict())
				? new Line(this.comparison, Double.NEGATIVE_INFINITY) : this;
	}

	/** The same line with the line itself on the good side. */
	public Line including() {
		return new Line(this.comparison.including(), this.value, this.upper);
	}

	/** The line on another scale, by an increasing function. */
	public Line mapped(DoubleUnaryOperator increasing) {
		return new Line(this.comparison, increasing.applyAsDouble(this.value), increasing.applyAsDouble(this.upper));
	}

	/**
	 * Its distance from 0, by which a tolerance is measured; infinite where no number can
	 * lie on either side.
	 */
	public double size() {
		if (Double.isInfinite(this.value) || Double.isInfinite(this.upper)) {
			return Math.min(Math.abs(this.value), Math.abs(this.upper));
		}
		return Math.max(Math.abs(this.value), Math.abs(this.upper));
	}

	/**
	 * Whether a number satisfies it.
	 * @param margin what counts as on the line; 0 or more
	 */
	public boolean holds(double number, double margin) {
		if (band()) {
			return number >= this.value - margin && number <= this.upper + margin;
		}
		double ahead = ahead(number);
		return this.comparison.strict() ? ahead > margin : ahead >= -margin;
	}

	/**
	 * The probability that {@code centre + error · t} satisfies it.
	 * @param error above 0
	 * @param below the probability that t is up to a number; symmetric around 0
	 */
	public double probability(double centre, double error, DoubleUnaryOperator below) {
		if (band()) {
			return below.applyAsDouble((this.upper - centre) / error)
					- below.applyAsDouble((this.value - centre) / error);
		}
		return below.applyAsDouble(ahead(centre) / error);
	}

	/**
	 * Whether the way from one number to another leads away from the good side, or out of
	 * a band.
	 * @param margin what counts as on an edge of it; 0 or more
	 */
	public boolean adverse(double from, double to, double margin) {
		if (band()) {
			return !holds(to, margin);
		}
		return this.comparison.upward() ? to < from : to > from;
	}

	private boolean band() {
		return this.comparison == Comparison.BETWEEN;
	}

	private double ahead(double number) {
		return this.comparison.upward() ? number - this.value : this.value - number;
	}

}
