package org.lantu.progress;

import java.util.function.DoubleUnaryOperator;

/**
 * A line with a good side, on any scale: what a {@link Demand} comes to in arithmetic
 * ({@code docs/domain.md} section 2). Numbers are compared with its relative tolerance.
 *
 * @param comparison which side is the good one, and whether the line itself belongs to it
 * @param value may be infinite
 */
public record Line(Comparison comparison, double value) {

	/** How the values that a quantity may have stand to it. */
	public Standing standing(Interval actual) {
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

	/** The same line with the line itself on the good side. */
	public Line including() {
		return new Line(this.comparison.including(), this.value);
	}

	/** The line on another scale, by an increasing function. */
	public Line mapped(DoubleUnaryOperator increasing) {
		return new Line(this.comparison, increasing.applyAsDouble(this.value));
	}

	/** Its distance from 0, by which a tolerance is measured; may be infinite. */
	public double size() {
		return Math.abs(this.value);
	}

	/**
	 * Whether a number satisfies it.
	 * @param margin what counts as on the line; 0 or more
	 */
	public boolean holds(double number, double margin) {
		double ahead = ahead(number);
		return this.comparison.strict() ? ahead > margin : ahead >= -margin;
	}

	/**
	 * The probability that {@code centre + error · t} satisfies it.
	 * @param error above 0
	 * @param below the probability that t is up to a number; symmetric around 0
	 */
	public double probability(double centre, double error, DoubleUnaryOperator below) {
		return below.applyAsDouble(ahead(centre) / error);
	}

	/** Whether the way from one number to another leads away from the good side. */
	public boolean adverse(double from, double to) {
		return this.comparison.upward() ? to < from : to > from;
	}

	private double ahead(double number) {
		return this.comparison.upward() ? number - this.value : this.value - number;
	}

}
