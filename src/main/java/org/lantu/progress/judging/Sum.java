package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Observation;
import org.lantu.progress.Quantity;

/**
 * The sum of yearly figures ({@code docs/domain.md} section 2, {@code CUMULATIVE}).
 *
 * @param known the exact sum of the published numbers
 * @param quantity the sum with what is known of it; {@code null} where years without a
 * figure may have been anything
 */
record Sum(BigDecimal known, @Nullable Quantity quantity) {

	/**
	 * Adds figures.
	 * @param complete whether every year has a figure
	 * @param rounded whether exact figures carry their rounding
	 */
	static Sum of(List<Observation> figures, boolean complete, boolean nonNegative, boolean rounded) {
		BigDecimal known = figures.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!complete && !nonNegative) {
			return new Sum(known, null);
		}
		Interval interval = Interval.point(0);
		boolean up = !complete;
		boolean down = false;
		boolean approximate = false;
		double below = 0;
		double above = 0;
		for (Observation figure : figures) {
			up |= figure.bound().fromBelow();
			down |= figure.bound().fromAbove();
			approximate |= figure.bound() == Bound.APPROXIMATE;
			double value = figure.value().doubleValue();
			if (figure.bound() == Bound.EXACT) {
				double half = rounded ? figure.halfOfLastDecimal() : 0;
				below += (nonNegative && value >= 0) ? Math.min(half, value) : half;
				above += half;
			}
			else {
				interval = interval.plus(nonNegative ? bounded(figure.asPublished()) : figure.asPublished());
			}
		}
		interval = interval.plus(new Interval(exact(figures) - below, false, exact(figures) + above, false));
		if (!complete) {
			interval = interval.plus(Interval.above(0, false));
		}
		return new Sum(known, Quantity.computed(known.doubleValue(), interval, up, down, approximate));
	}

	/** Where no year can be negative, no figure reaches below 0. */
	private static Interval bounded(Interval figure) {
		if (figure.low() >= 0 || !figure.contains(0)) {
			return figure;
		}
		return new Interval(0, false, figure.high(), figure.highOpen());
	}

	private static double exact(List<Observation> figures) {
		return figures.stream()
			.filter((figure) -> figure.bound() == Bound.EXACT)
			.map(Observation::value)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.doubleValue();
	}

}
