package org.lantu.progress;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a target asks for, as its text states it, and how a quantity stands to it
 * ({@code docs/domain.md} sections 2 and 2.1).
 *
 * @param comparison on which side of the value it is satisfied
 * @param value the indicator's unit for {@code LEVEL} and {@code CUMULATIVE}, per cent
 * for the growth kinds; with its stated decimals
 * @param about whether the text says "about" (左右)
 */
public record Demand(Comparison comparison, BigDecimal value, boolean about) {

	private static final BigDecimal ABOUT = new BigDecimal("0.02");

	/**
	 * The line that decides, in the unit of {@link #value}: 2 % of the value on the
	 * lenient side where the text says "about", else the value.
	 */
	public Line line() {
		if (!this.about) {
			return new Line(this.comparison, this.value.doubleValue());
		}
		BigDecimal width = this.value.abs().multiply(ABOUT);
		BigDecimal line = this.comparison.upward() ? this.value.subtract(width) : this.value.add(width);
		return new Line(this.comparison, line.doubleValue());
	}

	/**
	 * What it asks for, each with one side: all of them have to be satisfied, and a path
	 * leads to each.
	 */
	public List<Demand> edges() {
		return List.of(this);
	}

	/** The same side and value without the "about": what a milestone on the way asks. */
	public Demand of(BigDecimal milestone) {
		return new Demand(this.comparison, milestone, false);
	}

	/**
	 * Whether a quantity satisfies it.
	 * @param actual all values that the quantity may have, in the unit of {@link #value}
	 */
	public Standing standing(Interval actual) {
		return line().standing(actual);
	}

	/**
	 * The distance of a quantity to the stated value, actual − target, in the unit of
	 * both; percentage points for per cent ({@code docs/domain.md} section 2.1).
	 */
	public Quantity gap(Quantity actual) {
		return actual.minus(this.value);
	}

	/** The same distance of a published number, exact to its decimals. */
	public BigDecimal gap(BigDecimal published) {
		return published.subtract(this.value);
	}

	/**
	 * How much of it is reached, in per cent: actual ÷ target, or target ÷ actual where
	 * less is asked for ({@code docs/domain.md} section 2.1).
	 * @return {@code null} where the actual or the target is not positive
	 */
	public @Nullable Quantity attainment(Quantity actual) {
		return actual.attainment(this.value, this.comparison.upward());
	}

	/**
	 * How much of it a plain number would be, reckoned like {@link #attainment}.
	 * @param number in the unit of {@link #value}
	 * @return per cent; {@code null} where the number or the target is not positive
	 */
	public @Nullable Double share(double number) {
		double of = this.value.doubleValue();
		if (number <= 0 || of <= 0) {
			return null;
		}
		return this.comparison.upward() ? number / of * 100 : of / number * 100;
	}

	/**
	 * How a share of it is bounded by the bound of its number: the other way round where
	 * less is asked for.
	 */
	public Bound shareBound(Bound bound) {
		return this.comparison.upward() ? bound : bound.mirrored();
	}

	/**
	 * A gap in relation to the stated value, by which targets of different units are
	 * compared: positive on the good side, the gap itself where the value is 0.
	 * @param gap as {@link #gap} gives it
	 */
	public double relative(double gap) {
		double of = Math.abs(this.value.doubleValue());
		if (of == 0) {
			return gap;
		}
		return (this.comparison.upward() ? gap : -gap) / of;
	}

	/**
	 * Whether one pace leads further to its good side than another, beyond the tolerance.
	 */
	public boolean beyond(double pace, double other) {
		int side = Interval.side(pace, other);
		return this.comparison.upward() ? side > 0 : side < 0;
	}

	/** The decimals of the stated value, 0 for whole numbers. */
	public int decimals() {
		return Math.max(0, this.value.scale());
	}

}
