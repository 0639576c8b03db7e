package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.projection.Figures;

/**
 * The growth from one figure to a later one, in per cent ({@code docs/domain.md} section
 * 2).
 */
final class GrowthRate {

	private GrowthRate() {
	}

	/** Whether a growth can be taken from this base: it lies wholly above 0. */
	static boolean possibleFrom(Observation base) {
		return base.asRounded().low() > 0;
	}

	/**
	 * The compound yearly growth in per cent; a figure of 0 or less makes it −100 where
	 * it is compounded over several years.
	 * @param base a figure from which growth is {@linkplain #possibleFrom possible}
	 * @param years how many years lie between, 1 or more
	 */
	static Quantity between(Observation base, Observation due, int years) {
		Interval ratio = due.asRounded().dividedBy(base.asRounded());
		double centre = due.value().doubleValue() / base.value().doubleValue();
		boolean approximate = base.bound() == Bound.APPROXIMATE || due.bound() == Bound.APPROXIMATE;
		boolean down = due.bound().fromAbove() || base.bound().fromBelow();
		return Quantity.computed(perYear(centre, years), ratio.mapped((end) -> perYear(end, years)),
				due.bound().fromBelow(), down, approximate);
	}

	/** The growth from a base, where there is one from which it can be taken. */
	static Evidence evidence(Promise promise, @Nullable Observation base, Figures figures, Observation due) {
		if (base == null) {
			return Evidence.none(Reason.NO_BASE, List.of(due), List.of());
		}
		List<Observation> inputs = Evidence.inputs(figures, base, due);
		Reason incomparable = Evidence.incomparable(promise, base, due);
		if (incomparable != null) {
			return Evidence.none(incomparable, inputs, List.of());
		}
		if (!possibleFrom(base)) {
			return Evidence.none(Reason.BASE_NOT_POSITIVE, inputs, List.of());
		}
		return Evidence.of(between(base, due, due.year() - base.year()), inputs, List.of());
	}

	/**
	 * The level to which a growth by {@code percent} a year leads; {@code null} without a
	 * base.
	 */
	static @Nullable Double level(BigDecimal percent, @Nullable Baseline base, int year) {
		return (base != null)
				? Double
					.valueOf(base.value().doubleValue() * Math.pow(1 + percent.doubleValue() / 100, year - base.year()))
				: null;
	}

	/** A yearly growth on log scale; −∞ for a loss of everything. */
	static double logarithm(double percent) {
		double factor = 1 + percent / 100;
		return (factor > 0) ? Math.log(factor) : Double.NEGATIVE_INFINITY;
	}

	private static double perYear(double ratio, int years) {
		return 100 * (((years == 1) ? ratio : Math.pow(Math.max(ratio, 0), 1.0 / years)) - 1);
	}

}
