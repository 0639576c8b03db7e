package org.lantu.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a target asks for, as its text states it, and how a quantity stands to it
 * ({@code docs/domain.md} sections 2 and 2.1).
 *
 * @param comparison on which side of the value it is satisfied
 * @param value the indicator's unit for {@code LEVEL} and {@code CUMULATIVE}, per cent
 * for the growth kinds; with its stated decimals
 * @param upperValue the upper edge of a band, of which the value is the lower one;
 * {@code null} for other comparisons
 * @param about whether the text says "about" (左右)
 * @param rank whether it asks for a place in an order, which "about" widens by one place
 * at least
 */
public record Demand(Comparison comparison, BigDecimal value, @Nullable BigDecimal upperValue, boolean about,
		boolean rank) {

	private static final BigDecimal ABOUT = new BigDecimal("0.02");

	/**
	 * @throws IllegalArgumentException where a band has no upper value above its value,
	 * or another comparison has one
	 */
	public Demand {
		if ((comparison == Comparison.BETWEEN) != (upperValue != null)
				|| upperValue != null && upperValue.compareTo(value) <= 0) {
			throw new IllegalArgumentException(
					"%s %s with the upper value %s: a band, and only a band, has an upper value, above its lower one"
						.formatted(comparison, value, upperValue));
		}
	}

	/** A demand with one side. */
	public Demand(Comparison comparison, BigDecimal value, boolean about) {
		this(comparison, value, null, about);
	}

	/** A demand that asks for no rank, as far as its text says. */
	public Demand(Comparison comparison, BigDecimal value, @Nullable BigDecimal upperValue, boolean about) {
		this(comparison, value, upperValue, about, false);
	}

	/** The same demand, of an indicator that is a rank or none. */
	public Demand ofRank(boolean rank) {
		return new Demand(this.comparison, this.value, this.upperValue, this.about, rank);
	}

	/** Whether it asks for a value between two edges. */
	public boolean band() {
		return this.upperValue != null;
	}

	/**
	 * The line that decides, in the unit of {@link #value}: where the text says "about",
	 * 2 % of the value on the lenient side of it, of a rank one place at least, else the
	 * value; both edges of a band.
	 */
	public Line line() {
		if (band()) {
			List<Demand> edges = edges();
			return new Line(this.comparison, edges.get(0).line().value(), edges.get(1).line().value());
		}
		if (!this.about) {
			return new Line(this.comparison, this.value.doubleValue());
		}
		BigDecimal share = this.value.abs().multiply(ABOUT);
		BigDecimal width = this.rank ? share.max(BigDecimal.ONE) : share;
		BigDecimal line = this.comparison.upward() ? this.value.subtract(width) : this.value.add(width);
		return new Line(this.comparison, line.doubleValue());
	}

	/**
	 * What it asks for, each with one side: all of them have to be satisfied, and a path
	 * leads to each.
	 */
	public List<Demand> edges() {
		if (this.upperValue == null) {
			return List.of(this);
		}
		return List.of(new Demand(Comparison.AT_LEAST, this.value, null, this.about, this.rank),
				new Demand(Comparison.AT_MOST, this.upperValue, null, this.about, this.rank));
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
	 * both; percentage points for per cent ({@code docs/domain.md} section 2.1). 0 inside
	 * a band, outside it the distance to the nearer edge.
	 */
	public Quantity gap(Quantity actual) {
		if (!band()) {
			return actual.minus(this.value);
		}
		double distance = (actual.published() != null) ? gap(actual.published()).doubleValue()
				: outside(actual.value());
		return new Quantity(distance, null, actual.bound(), actual.interval().mapped(this::outside));
	}

	/** The same distance of a published number, exact to its decimals. */
	public BigDecimal gap(BigDecimal published) {
		if (this.upperValue != null) {
			BigDecimal over = published.subtract(this.upperValue).max(BigDecimal.ZERO);
			return published.subtract(this.value).min(BigDecimal.ZERO).add(over);
		}
		return published.subtract(this.value);
	}

	/**
	 * How much of it is reached, in per cent: actual ÷ target, or target ÷ actual where
	 * less is asked for ({@code docs/domain.md} section 2.1).
	 * @return {@code null} where the actual or the target is not positive, and for a band
	 */
	public @Nullable Quantity attainment(Quantity actual) {
		return band() ? null : actual.attainment(this.value, this.comparison.upward());
	}

	/**
	 * How much of it a plain number would be, reckoned like {@link #attainment}.
	 * @param number in the unit of {@link #value}
	 * @return per cent; {@code null} where the number or the target is not positive, and
	 * for a band
	 */
	public @Nullable Double share(double number) {
		double of = this.value.doubleValue();
		if (number <= 0 || of <= 0 || band()) {
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
		if (band()) {
			return -Math.abs(gap) / of;
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

	/**
	 * Whether it asks for less than another of the same kind: a lower value to be
	 * reached, a higher one not to be passed, a wider band ({@code docs/domain.md}
	 * section 2.1).
	 */
	public boolean easierThan(Demand other) {
		if (this.upperValue != null && other.upperValue != null) {
			int low = this.value.compareTo(other.value);
			int high = this.upperValue.compareTo(other.upperValue);
			return low <= 0 && high >= 0 && (low < 0 || high > 0);
		}
		if (band() || other.band() || this.comparison.upward() != other.comparison.upward()) {
			return false;
		}
		int side = this.value.compareTo(other.value);
		if (side == 0) {
			return !this.comparison.strict() && other.comparison.strict();
		}
		return this.comparison.upward() ? side < 0 : side > 0;
	}

	/** The decimals of the stated value, 0 for whole numbers. */
	public int decimals() {
		int upper = (this.upperValue != null) ? this.upperValue.scale() : 0;
		return Math.max(0, Math.max(this.value.scale(), upper));
	}

	/** How far a number lies above or below the band. */
	private double outside(double number) {
		double over = number - Objects.requireNonNull(this.upperValue).doubleValue();
		double under = number - this.value.doubleValue();
		return Math.max(over, 0) + Math.min(under, 0);
	}

}
