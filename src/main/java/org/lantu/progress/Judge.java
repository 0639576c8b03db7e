package org.lantu.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;

/**
 * Judges a target by the figures that count on a day ({@code docs/domain.md} section 2).
 */
public final class Judge {

	private final Promise promise;

	private final Figures figures;

	private Judge(Promise promise, List<Observation> figures) {
		this.promise = promise;
		this.figures = new Figures(figures);
	}

	/**
	 * Answers whether a promise was kept ({@code docs/domain.md} section 2.1), whether it
	 * is where it should be (section 2.2) and whether it will get there (section 2.3).
	 * @param promise the promise, with the baseline only where it is known on the day
	 * @param figures at most one per year, in any order; expected ones are shown but
	 * never decide
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public static Assessment assess(Promise promise, List<Observation> figures) {
		return new Judge(promise, figures).assess();
	}

	private Assessment assess() {
		int year = this.promise.year();
		Observation due = this.figures.of(year);
		if (due != null) {
			return switch (this.promise.kind()) {
				case LEVEL -> decided(Quantity.of(due), List.of(due), List.of(), null);
				case GROWTH, AVERAGE_GROWTH -> growth(due);
				case CUMULATIVE -> sum();
			};
		}
		Path path = Paths.path(this.promise, this.figures);
		if (this.figures.isEmpty()) {
			return assessment(Kept.NO_DATA, Reason.NO_FIGURE, List.of(), List.of(), path, Prospect.NONE);
		}
		Reason reason = this.figures.onlyExpected(year) ? Reason.ONLY_EXPECTED : Reason.NO_FIGURE_OF_YEAR;
		return assessment(Kept.AWAITED, reason, List.of(), gaps(), path, Forecast.of(this.promise, this.figures));
	}

	private Assessment growth(Observation due) {
		Observation base = base();
		if (base == null) {
			return assessment(Kept.UNDETERMINED, Reason.NO_BASE, List.of(due), List.of(), null, Prospect.NONE);
		}
		List<Observation> inputs = (this.figures.of(base.year()) != null) ? List.of(base, due) : List.of(due);
		if (!Growth.possibleFrom(base)) {
			return assessment(Kept.UNDETERMINED, Reason.BASE_NOT_POSITIVE, inputs, List.of(), null, Prospect.NONE);
		}
		return decided(Growth.between(base, due, due.year() - base.year()), inputs, List.of(), base);
	}

	private Assessment sum() {
		int from = this.promise.firstYear();
		int to = this.promise.year();
		List<Observation> inputs = this.figures.within(from, to);
		List<Integer> missing = this.figures.missing(from, to);
		Sum sum = Sum.of(inputs, missing.isEmpty(), this.promise.nonNegative(), true);
		if (sum.quantity() == null) {
			return assessment(Kept.UNDETERMINED, Reason.YEARS_MISSING, inputs, missing, null, Prospect.NONE);
		}
		return decided(sum.quantity(), inputs, missing, null);
	}

	private Assessment decided(Quantity actual, List<Observation> inputs, List<Integer> missing,
			@Nullable Observation base) {
		Comparison comparison = this.promise.comparison();
		Standing standing = comparison.standing(actual.interval(), this.promise.line());
		Kept kept = switch (standing) {
			case SATISFIED -> Kept.MET;
			case FAILED -> Kept.MISSED;
			case OPEN -> Kept.UNDETERMINED;
		};
		Reason reason = switch (standing) {
			case SATISFIED -> Reason.SATISFIED;
			case FAILED -> Reason.FAILED;
			case OPEN -> whyOpen(inputs, missing);
		};
		return new Assessment(kept, reason, actual, actual.attainment(this.promise.value(), comparison.upward()),
				actual.minus(this.promise.value()), stated(base), inputs, missing, null, null, null, null, null);
	}

	private Reason whyOpen(List<Observation> inputs, List<Integer> missing) {
		if (!missing.isEmpty()) {
			return Reason.YEARS_MISSING;
		}
		boolean bounded = inputs.stream().anyMatch((figure) -> figure.bound() != Bound.EXACT);
		return bounded ? Reason.BOUND_STRADDLES : Reason.ROUNDING_STRADDLES;
	}

	/** Without an actual. */
	private Assessment assessment(Kept kept, Reason reason, List<Observation> inputs, List<Integer> missing,
			@Nullable Path path, Prospect prospect) {
		return new Assessment(kept, reason, null, null, null, stated(base()), inputs, missing, path, prospect.outlook(),
				prospect.probability(), prospect.projection(), prospect.pace());
	}

	/** The base of a growth; {@code null} for the other kinds and where there is none. */
	private @Nullable Observation base() {
		int year = this.promise.year();
		int baseYear = switch (this.promise.kind()) {
			case GROWTH -> year - 1;
			case AVERAGE_GROWTH -> this.promise.baseYear();
			case LEVEL, CUMULATIVE -> year;
		};
		return (baseYear < year) ? this.figures.base(baseYear, this.promise.baseline()) : null;
	}

	private static @Nullable Baseline stated(@Nullable Observation base) {
		return (base != null) ? new Baseline(base.year(), base.value()) : null;
	}

	/** Years of a sum without a figure, up to the latest one with a figure. */
	private List<Integer> gaps() {
		Observation latest = this.figures.before(this.promise.year());
		if (this.promise.kind() != TargetKind.CUMULATIVE || latest == null) {
			return List.of();
		}
		return this.figures.missing(this.promise.firstYear(), latest.year());
	}

}
