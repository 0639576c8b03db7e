package org.lantu.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a plan promised, as the judge needs it.
 *
 * @param kind what the target speaks of
 * @param demand what is asked for in the year due, of a rank where the measurand is one
 * @param year the year due
 * @param firstYear the first year of the plan, not after the year due
 * @param baselineYear the baseline year that the plan states, or {@code null}; it may be
 * stated without a value; not after the year due
 * @param baseline the baseline that the plan states, where known on the day of the
 * judgement; it may lie inside the plan
 * @param milestones other {@code LEVEL} targets of the same plan and indicator in earlier
 * years; the first of a year counts, those outside the path are ignored
 * @param measurand what is known of the indicator
 */
public record Promise(TargetKind kind, Demand demand, int year, int firstYear, @Nullable Integer baselineYear,
		@Nullable Baseline baseline, List<Baseline> milestones, Measurand measurand) {

	/**
	 * @throws IllegalArgumentException where a year or the value is out of range or the
	 * years contradict each other
	 */
	public Promise {
		Rounding.requireYear("Year due", year);
		Rounding.requireYear("First year of the plan", firstYear);
		Rounding.requireUsable("Target for " + year + ":", demand.value());
		if (year < firstYear) {
			throw new IllegalArgumentException("Target for %d: the year due lies before the first year of the plan, %d"
				.formatted(year, firstYear));
		}
		if (baselineYear != null) {
			Rounding.requireYear("Baseline year", baselineYear);
			requireNotAfter(baselineYear, year);
		}
		if (baseline != null) {
			requireNotAfter(baseline.year(), year);
			if (baselineYear != null && baselineYear != baseline.year()) {
				throw new IllegalArgumentException(
						"Target for %d: the baseline is of %d, the stated baseline year is %d".formatted(year,
								baseline.year(), baselineYear));
			}
		}
		demand = demand.ofRank(measurand.rank());
		milestones = List.copyOf(milestones);
	}

	/** The same promise with another demand, such as one edge of its own. */
	public Promise asking(Demand other) {
		return new Promise(this.kind, other, this.year, this.firstYear, this.baselineYear, this.baseline,
				this.milestones, this.measurand);
	}

	/** See {@link Measurand#nonNegative()}. */
	public boolean nonNegative() {
		return this.measurand.nonNegative();
	}

	/** See {@link Measurand#scale()}. */
	public Scale scale() {
		return this.measurand.scale();
	}

	/** The base year of an average growth ({@code docs/domain.md} section 2). */
	public int baseYear() {
		if (this.baselineYear != null) {
			return this.baselineYear;
		}
		return (this.baseline != null) ? this.baseline.year() : this.firstYear - 1;
	}

	private static void requireNotAfter(int baselineYear, int year) {
		if (baselineYear > year) {
			throw new IllegalArgumentException(
					"Target for %d: its baseline year, %d, lies after the year due".formatted(year, baselineYear));
		}
	}

}
