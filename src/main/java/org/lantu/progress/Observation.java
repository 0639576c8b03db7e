package org.lantu.progress;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A yearly figure as it counts on the day of the judgement.
 *
 * @param year the year of which it speaks, 1 to 9999
 * @param value the published number, with its published decimals (at most 40), within
 * ±10³⁰
 * @param bound how it bounds the truth
 * @param expected whether it is an estimate or expectation (SDMX status {@code E}), which
 * is shown but never decides
 * @param basis the name of what it rests on, such as a census ({@code docs/domain.md}
 * section 1, "Basis"); {@code null} where that is not said, and then taken to be the same
 * as any other
 */
public record Observation(int year, BigDecimal value, Bound bound, boolean expected, @Nullable String basis) {

	/**
	 * @throws IllegalArgumentException where the year or the value is out of range
	 */
	public Observation {
		Rounding.requireYear("Year of a figure", year);
		Rounding.requireUsable("Figure of " + year + ":", value);
	}

	/** A figure of which no basis is said. */
	public Observation(int year, BigDecimal value, Bound bound, boolean expected) {
		this(year, value, bound, expected, null);
	}

	/** Whether nothing says that it rests on another basis than {@code other}. */
	boolean sharesBasis(Observation other) {
		return this.basis == null || other.basis == null || this.basis.equals(other.basis);
	}

	/**
	 * What it says when compared directly, in the indicator's unit: an exact figure is a
	 * point ({@code docs/domain.md} section 2).
	 */
	public Interval asPublished() {
		return interval(0);
	}

	/**
	 * What it says inside a computed quantity, in the indicator's unit: an exact figure
	 * is ± half a unit of its last published decimal, the others are as published.
	 */
	public Interval asRounded() {
		return interval(halfOfLastDecimal());
	}

	/**
	 * How far an exact number may lie from the truth: half a unit of its last published
	 * decimal, 1.40 → 0.005, in the indicator's unit ({@code docs/domain.md} section 2).
	 */
	public double halfOfLastDecimal() {
		return Rounding.halfOfLastDecimal(this.value);
	}

	private Interval interval(double halfWhereExact) {
		double number = this.value.doubleValue();
		return switch (this.bound) {
			case EXACT -> Interval.around(number, halfWhereExact);
			case APPROXIMATE -> Interval.around(number, Rounding.halfOfLastSignificantDigit(this.value));
			case AT_LEAST, MORE_THAN -> Interval.above(number, this.bound == Bound.MORE_THAN);
			case AT_MOST, LESS_THAN -> Interval.below(number, this.bound == Bound.LESS_THAN);
		};
	}

}
