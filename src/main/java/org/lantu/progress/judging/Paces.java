package org.lantu.progress.judging;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Walk;

/**
 * The needed pace and the recent one ({@code docs/domain.md} section 2.3, "Beside it").
 */
final class Paces {

	private static final int RECENT_YEARS = 3;

	private final Promise promise;

	private final Figures figures;

	private final Observation latest;

	/** Figures from which a pace can be taken, oldest first. */
	private final List<Observation> paced;

	private final double[] values;

	Paces(Promise promise, Figures figures, Observation latest, List<Observation> paced) {
		this.promise = promise;
		this.figures = figures;
		this.latest = latest;
		this.paced = paced;
		this.values = paced.stream().mapToDouble((figure) -> figure.value().doubleValue()).toArray();
	}

	Promise promise() {
		return this.promise;
	}

	Figures figures() {
		return this.figures;
	}

	/** The latest figure before the year due. */
	Observation latest() {
		return this.latest;
	}

	/** Whether all figures from which a pace can be taken are above 0. */
	boolean positive() {
		return Walk.positive(this.paced);
	}

	/** Paces towards a level of the year due; NaN where it is not known. */
	Pace towards(double target, boolean reached) {
		int years = this.promise.year() - this.latest.year();
		double value = this.latest.value().doubleValue();
		Double needed = finite((target - value) / years);
		if (this.promise.scale() == Scale.NATURAL || !positive()) {
			return changes(needed, null, false, reached);
		}
		boolean possible = value > 0 && target > 0;
		Double percent = possible ? finite(100 * (Math.pow(target / value, 1.0 / years) - 1)) : null;
		return changes(needed, percent, true, reached);
	}

	/** Paces that are changes. */
	Pace changes(@Nullable Double needed, @Nullable Double neededPercent, boolean percent, boolean reached) {
		int from = recentStart();
		int last = this.values.length - 1;
		Double recent = null;
		Double recentPercent = null;
		if (from >= 0) {
			recent = finite(change(from, last));
			recentPercent = percent ? Double.valueOf(compound(from, last)) : null;
		}
		Double best = best(last, (i) -> change(i, i + 1));
		Double bestPercent = percent ? best(last, (i) -> compound(i, i + 1)) : null;
		boolean beyond = (neededPercent != null && bestPercent != null) ? beyond(neededPercent, bestPercent)
				: beyond(needed, best);
		return new Pace(needed, recent, best, neededPercent, recentPercent, bestPercent, !reached && beyond);
	}

	/** Paces that are the amounts of a year. */
	Pace amounts(@Nullable Double needed, boolean reached) {
		Double recent = null;
		if (!this.paced.isEmpty()) {
			int latestPaced = this.paced.get(this.paced.size() - 1).year();
			recent = finite(this.paced.stream()
				.filter((figure) -> figure.year() > latestPaced - RECENT_YEARS)
				.mapToDouble((figure) -> figure.value().doubleValue())
				.average()
				.orElseThrow());
		}
		Double best = best(this.values.length, (i) -> this.values[i]);
		return new Pace(needed, recent, best, null, null, null, !reached && beyond(needed, best));
	}

	/**
	 * Which figure is nearest to three years before the last; of two the later one, −1
	 * for none.
	 */
	private int recentStart() {
		int nearest = -1;
		int smallest = Integer.MAX_VALUE;
		for (int i = 0; i < this.paced.size() - 1; i++) {
			int distance = Math.abs(years(i, this.paced.size() - 1) - RECENT_YEARS);
			if (distance <= smallest) {
				nearest = i;
				smallest = distance;
			}
		}
		return nearest;
	}

	private int years(int from, int to) {
		return this.paced.get(to).year() - this.paced.get(from).year();
	}

	private double change(int from, int to) {
		return (this.values[to] - this.values[from]) / years(from, to);
	}

	private double compound(int from, int to) {
		double ratio = this.values[to] / this.values[from];
		int years = years(from, to);
		return 100 * (((years == 1) ? ratio : Math.pow(ratio, 1.0 / years)) - 1);
	}

	private @Nullable Double best(int count, IntToDoubleFunction pace) {
		DoubleStream paces = IntStream.range(0, count).mapToDouble(pace);
		double best = (this.promise.demand().comparison().upward() ? paces.max() : paces.min()).orElse(Double.NaN);
		return finite(best);
	}

	private boolean beyond(@Nullable Double needed, @Nullable Double best) {
		return needed != null && best != null && this.promise.demand().beyond(needed, best);
	}

	static @Nullable Double finite(double value) {
		return Double.isFinite(value) ? value : null;
	}

}
