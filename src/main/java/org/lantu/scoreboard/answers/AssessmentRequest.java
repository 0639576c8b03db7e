package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;

/**
 * A target and figures of a caller's own, to be judged like those of a plan. Years lie
 * within 1 and 9999, values within ±10³⁰ with at most 40 decimals.
 *
 * @param upperValue the upper edge of a band, above the value; {@code null} for other
 * comparisons
 * @param firstYear the first year that a sum counts, and the one after which no baseline
 * is looked for; {@code null} where it is not said
 * @param nonNegative whether what is measured cannot be negative
 * @param baseline not after the year due
 * @param figures at most one a year
 */
public record AssessmentRequest(TargetKind kind, Comparison comparison, BigDecimal value,
		@Nullable BigDecimal upperValue, int year, @Nullable Integer firstYear, boolean about, boolean nonNegative,
		@Nullable Point baseline, Scale scale, List<Figure> figures) {

	public static final List<String> KINDS = names(TargetKind.values());

	public static final List<String> COMPARISONS = names(Comparison.values());

	public static final List<String> SCALES = names(Scale.values());

	public static final List<String> BOUNDS = names(Bound.values());

	public static final List<String> STATUSES = names(Revision.ObsStatus.values());

	private static List<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toList();
	}

	/**
	 * Without a first year and a baseline nothing says from where the target starts: then
	 * it has no path, and an average growth no base.
	 */
	Promise promise() {
		Baseline stated = (this.baseline != null) ? new Baseline(this.baseline.year(), this.baseline.value()) : null;
		Integer baselineYear = (stated != null) ? Integer.valueOf(stated.year())
				: (this.firstYear == null) ? Integer.valueOf(this.year) : null;
		return new Promise(this.kind, new Demand(this.comparison, this.value, this.upperValue, this.about), this.year,
				(this.firstYear != null) ? this.firstYear : this.year, baselineYear, stated, List.of(), measurand());
	}

	private Measurand measurand() {
		return new Measurand(this.scale, false, this.nonNegative ? BigDecimal.ZERO : null, null, new TreeSet<>());
	}

	public List<Observation> observations() {
		return this.figures.stream()
			.map((figure) -> new Observation(figure.year(), figure.value(), figure.bound(),
					figure.obsStatus().equals(Revision.ObsStatus.E.name())))
			.toList();
	}

	/** A level in a year. */
	public record Point(int year, BigDecimal value) {

	}

	/**
	 * The actual of a year.
	 *
	 * @param value with its published decimals
	 * @param obsStatus one of {@link AssessmentRequest#STATUSES}
	 */
	public record Figure(int year, BigDecimal value, Bound bound, String obsStatus) {

	}

}
