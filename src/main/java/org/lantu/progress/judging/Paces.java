package org.lantu.progress.judging;

import java.util.Arrays;
import java.util.List;
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
		int[] late = recent();
		Double recent = null;
		Double recentPercent = null;
		if (late.length > 0) {
			recent = finite(change(late));
			recentPercent = percent ? Double.valueOf(compound(late)) : null;
		}
		Double best = best(usable().mapToDouble((i) -> change(i)));
		Double bestPercent = percent ? best(usable().mapToDouble((i) -> compound(i))) : null;
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
		Double best = best(Arrays.stream(this.values));
		return new Pace(needed, recent, best, null, null, null, !reached && beyond(needed, best));
	}

	/** The changes that count, each by the index of the figure that it ends in. */
	private IntStream usable() {
		return IntStream.range(1, this.values.length)
			.filter((i) -> this.promise.measurand().comparable(this.paced.get(i - 1), this.paced.get(i)));
	}

	/**
	 * Those of them since the figure that is nearest to three years before the last; of
	 * two the later one.
	 */
	private int[] recent() {
		int nearest = 0;
		int smallest = Integer.MAX_VALUE;
		for (int i = 0; i < this.paced.size() - 1; i++) {
			int distance = Math
				.abs(this.paced.get(this.paced.size() - 1).year() - this.paced.get(i).year() - RECENT_YEARS);
			if (distance <= smallest) {
				nearest = i;
				smallest = distance;
			}
		}
		int from = nearest;
		return usable().filter((i) -> i > from).toArray();
	}

	/** The mean yearly change over some changes. */
	private double change(int... changes) {
		return Arrays.stream(changes).mapToDouble((i) -> this.values[i] - this.values[i - 1]).sum() / years(changes);
	}

	/** The compound yearly per cent over some changes. */
	private double compound(int... changes) {
		double ratio = Arrays.stream(changes)
			.mapToDouble((i) -> this.values[i] / this.values[i - 1])
			.reduce(1, (a, b) -> a * b);
		int years = years(changes);
		return 100 * (((years == 1) ? ratio : Math.pow(ratio, 1.0 / years)) - 1);
	}

	private int years(int... changes) {
		return Arrays.stream(changes).map((i) -> this.paced.get(i).year() - this.paced.get(i - 1).year()).sum();
	}

	private @Nullable Double best(DoubleStream paces) {
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
