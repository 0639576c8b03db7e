package org.lantu.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * A value with what is known of it: a published figure, or a quantity computed from
 * figures.
 *
 * @param value the stated or central value, unrounded and finite
 * @param published the number as published, where it is one; {@code null} where computed
 * @param bound how it bounds the truth: {@code EXACT} also for a computed quantity whose
 * interval comes only of rounding; {@code APPROXIMATE} where an approximate figure went
 * in, or bounds to both sides
 * @param interval all values that the truth may have
 */
public record Quantity(double value, @Nullable BigDecimal published, Bound bound, Interval interval) {

	/** The noise of arithmetic, as a part of the last decimal that is shown. */
	private static final BigDecimal NOISE = new BigDecimal("1e-6");

	/**
	 * @throws IllegalArgumentException where the value is not a finite number
	 */
	public Quantity {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("Quantity of %s: its value must be a finite number".formatted(value));
		}
	}

	/** A published figure compared directly. */
	public static Quantity of(Observation figure) {
		return new Quantity(figure.value().doubleValue(), figure.value(), figure.bound(), figure.asPublished());
	}

	/**
	 * A quantity computed from figures.
	 * @param up whether a bound went in that lets the truth lie any amount above
	 * @param down the same below
	 * @param approximate whether an approximate figure went in
	 */
	public static Quantity computed(double value, Interval interval, boolean up, boolean down, boolean approximate) {
		Bound bound;
		if (up == down) {
			bound = (up || approximate) ? Bound.APPROXIMATE : Bound.EXACT;
		}
		else if (up) {
			bound = interval.lowOpen() ? Bound.MORE_THAN : Bound.AT_LEAST;
		}
		else {
			bound = interval.highOpen() ? Bound.LESS_THAN : Bound.AT_MOST;
		}
		return new Quantity(value, null, bound, interval);
	}

	/**
	 * Its number as published, else rounded to some decimals: one that bounds the truth
	 * to the side on which it still does, so that "more than" never says too much.
	 */
	public BigDecimal rounded(int decimals) {
		if (this.published != null) {
			return this.published;
		}
		BigDecimal exact = BigDecimal.valueOf(this.value);
		BigDecimal nearest = exact.setScale(decimals, RoundingMode.HALF_UP);
		if (nearest.subtract(exact).abs().compareTo(NOISE.scaleByPowerOfTen(-decimals)) <= 0) {
			return nearest;
		}
		return this.bound.fromBelow() ? exact.setScale(decimals, RoundingMode.FLOOR)
				: this.bound.fromAbove() ? exact.setScale(decimals, RoundingMode.CEILING) : nearest;
	}

	/** The distance to a stated target value, in the unit of both. */
	Quantity minus(BigDecimal target) {
		double gap = (this.published != null) ? this.published.subtract(target).doubleValue()
				: this.value - target.doubleValue();
		return new Quantity(gap, null, this.bound, this.interval.plus(-target.doubleValue()));
	}

	/**
	 * How much of the target is reached, in per cent ({@code docs/domain.md} section
	 * 2.1); {@code null} where this value or the target is not positive.
	 * @param upward whether more is better: actual ÷ target, else target ÷ actual
	 */
	@Nullable Quantity attainment(BigDecimal target, boolean upward) {
		if (this.value <= 0 || this.interval.high() <= 0 || target.signum() <= 0) {
			return null;
		}
		double of = target.doubleValue();
		if (upward) {
			return new Quantity(this.value / of * 100, null, this.bound, this.interval.times(1 / of).times(100));
		}
		double least = Double.isInfinite(this.interval.high()) ? 0 : of / this.interval.high() * 100;
		double most = (this.interval.low() > 0) ? of / this.interval.low() * 100 : Double.POSITIVE_INFINITY;
		return new Quantity(of / this.value * 100, null, this.bound.mirrored(),
				new Interval(least, this.interval.highOpen(), most, this.interval.lowOpen()));
	}

}
