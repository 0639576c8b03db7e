package org.lantu.progress;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What the judge must know of the indicator of a promise, in the promise's region
 * ({@code docs/domain.md} sections 1 and 2).
 *
 * @param scale on which scale its changes are taken
 * @param rank whether it is a place in an order
 * @param lowest the lowest value that it can have, in its unit; {@code null} where there
 * is none
 * @param highest the highest value that it can have, not below the lowest; {@code null}
 * where there is none
 * @param breaks the years from which on it is defined or collected otherwise: a figure of
 * such a year is not comparable with one of a year before
 */
public record Measurand(Scale scale, boolean rank, @Nullable BigDecimal lowest, @Nullable BigDecimal highest,
		SortedSet<Integer> breaks) {

	/**
	 * @throws IllegalArgumentException where a limit is out of range, or the highest
	 * value is below the lowest
	 */
	public Measurand {
		if (lowest != null) {
			Rounding.requireUsable("Lowest value", lowest);
		}
		if (highest != null) {
			Rounding.requireUsable("Highest value", highest);
		}
		if (lowest != null && highest != null && highest.compareTo(lowest) < 0) {
			throw new IllegalArgumentException(
					"Values from %s to %s: the highest is below the lowest".formatted(lowest, highest));
		}
		breaks = Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
	}

	/** An indicator of which nothing more is known than its scale. */
	public static Measurand plain(Scale scale) {
		return new Measurand(scale, false, null, null, Collections.emptySortedSet());
	}

	/** The same indicator on another scale. */
	public Measurand on(Scale other) {
		return new Measurand(other, this.rank, this.lowest, this.highest, this.breaks);
	}

	/** Whether no value can be negative. */
	public boolean nonNegative() {
		return this.lowest != null && this.lowest.signum() >= 0;
	}

	/** Whether a break lies between two years: after the first, up to the second. */
	public boolean breaksBetween(int earlier, int later) {
		return !this.breaks.subSet(earlier + 1, Math.max(later, earlier) + 1).isEmpty();
	}

	/**
	 * Whether the change between two figures is one of what is measured, and not of how:
	 * they rest on one basis, and no break lies between them.
	 */
	public boolean comparable(Observation earlier, Observation later) {
		return earlier.sharesBasis(later) && !breaksBetween(earlier.year(), later.year());
	}

	/** A value in its unit, held within what it can be. */
	public double within(double value) {
		double least = (this.lowest != null) ? Math.max(value, this.lowest.doubleValue()) : value;
		return (this.highest != null) ? Math.min(least, this.highest.doubleValue()) : least;
	}

}
