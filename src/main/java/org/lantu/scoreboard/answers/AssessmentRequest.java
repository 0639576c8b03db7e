package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

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
import org.lantu.progress.projection.Peer;
import org.lantu.progress.projection.Pool;
import org.lantu.reference.Indicator;

/**
 * A target and figures of a caller's own, to be judged like those of a plan. Years lie
 * within 1 and 9999, values within ±10³⁰ with at most 40 decimals.
 *
 * @param upperValue the upper edge of a band, above the value; {@code null} for other
 * comparisons
 * @param firstYear the first year that a sum counts, and the one after which no baseline
 * is looked for; {@code null} where it is not said
 * @param measurand what is known of what is measured
 * @param baseline not after the year due
 * @param figures at most one a year
 * @param peers the figures of others of the same kind, at most one a year each
 */
public record AssessmentRequest(TargetKind kind, Comparison comparison, BigDecimal value,
		@Nullable BigDecimal upperValue, int year, @Nullable Integer firstYear, boolean about, Measurand measurand,
		@Nullable Point baseline, List<Figure> figures, List<List<Figure>> peers) {

	public static final List<String> KINDS = names(TargetKind.values());

	public static final List<String> COMPARISONS = names(Comparison.values());

	public static final List<String> SCALES = names(Scale.values());

	public static final List<String> MEASURE_TYPES = names(Indicator.MeasureType.values());

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
				(this.firstYear != null) ? this.firstYear : this.year, baselineYear, stated, List.of(), this.measurand);
	}

	public List<Observation> observations() {
		return observations(this.figures);
	}

	/** From whom the outlook borrows. */
	Pool pool() {
		List<Peer> known = this.peers.stream()
			.map((figures) -> new Peer(observations(figures), this.measurand))
			.toList();
		return Pool.of(() -> known);
	}

	private static List<Observation> observations(List<Figure> figures) {
		return figures.stream()
			.map((figure) -> new Observation(figure.year(), figure.value(), figure.bound(),
					figure.obsStatus().equals(Revision.ObsStatus.E.name()), figure.basis()))
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
	 * @param basis the name of what it rests on; {@code null} where that is not said
	 */
	public record Figure(int year, BigDecimal value, Bound bound, String obsStatus, @Nullable String basis) {

	}

}
