package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Baseline;
import org.lantu.progress.Interval;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Standing;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Question;
import org.lantu.progress.projection.Walk;

/** The compound yearly change from the baseline year to the year due, in per cent. */
final class AverageGrowth extends Kind {

	AverageGrowth() {
		super(TargetKind.AVERAGE_GROWTH);
	}

	@Override
	public String words(Promise promise) {
		return super.words(promise) + ((promise.baseYear() < promise.year()) ? "" : ".baseless");
	}

	@Override
	public boolean inPercent() {
		return true;
	}

	@Override
	public @Nullable Double level(BigDecimal value, @Nullable Baseline base, int year) {
		return GrowthRate.level(value, base, year);
	}

	/** The compound curve. */
	@Override
	public SortedMap<Integer, Double> way(BigDecimal value, Baseline start, int year) {
		double factor = 1 + value.doubleValue() / 100;
		SortedMap<Integer, Double> way = new TreeMap<>();
		for (int between = start.year() + 1; between < year; between++) {
			way.put(between, start.value().doubleValue() * Math.pow(factor, between - start.year()));
		}
		return way;
	}

	@Override
	@Nullable Observation base(Promise promise, Figures figures) {
		return baseline(promise, figures);
	}

	@Override
	Evidence evidence(Promise promise, Figures figures, Observation due) {
		return GrowthRate.evidence(promise, base(promise, figures), figures, due);
	}

	@Override
	Path path(Promise promise, Figures figures, Observation latest) {
		Observation base = base(promise, figures);
		if (base == null || latest.year() <= base.year() || base.asPublished().low() <= 0) {
			return Paths.none(latest);
		}
		double factor = Math.pow(1 + promise.demand().value().doubleValue() / 100, latest.year() - base.year());
		double expected = base.value().doubleValue() * factor;
		if (!Double.isFinite(expected)) {
			return Paths.none(latest);
		}
		Interval line = (factor > 0) ? base.asPublished().times(factor) : Interval.point(expected);
		return Paths.compared(promise.demand(), latest, line, expected, true);
	}

	@Override
	Standing now(Promise promise, Figures figures, Observation latest) {
		return standing(promise, figures, latest);
	}

	@Override
	Standing begin(Promise promise, Figures figures, Observation latest) {
		return standing(promise, figures, null);
	}

	/**
	 * @param figure {@code null} for the base itself
	 */
	private Standing standing(Promise promise, Figures figures, @Nullable Observation figure) {
		Observation base = base(promise, figures);
		if (base == null || !GrowthRate.possibleFrom(base)
				|| figure != null && Evidence.incomparable(promise, base, figure) != null) {
			return Standing.OPEN;
		}
		return promise.demand()
			.line()
			.mapped((percent) -> implied(base, percent, promise.year()))
			.standing(((figure != null) ? figure : base).asPublished());
	}

	@Override
	@Nullable Question question(Trend trend) {
		Promise promise = trend.promise();
		int years = promise.year() - promise.baseYear();
		if (years <= 0) {
			return null;
		}
		Observation base = base(promise, trend.figures());
		if (base == null) {
			return trend.grows(promise.baseYear());
		}
		if (!GrowthRate.possibleFrom(base)) {
			return null;
		}
		Walk walk = trend.walk();
		if (!walk.log()) {
			return trend.reaches(promise.demand().line().mapped((percent) -> implied(base, percent, promise.year())));
		}
		double start = Math.log(base.value().doubleValue());
		return trend.at(walk,
				promise.demand().line().mapped((percent) -> start + years * GrowthRate.logarithm(percent)));
	}

	/**
	 * Before the baseline year has a figure, what is asked of every year after it is what
	 * is promised on average.
	 */
	@Override
	Pace pace(Paces paces, boolean reached) {
		Promise promise = paces.promise();
		Observation base = paces.figures().base(promise.baseYear(), promise.baseline());
		double percent = promise.demand().value().doubleValue();
		if (base == null) {
			return paces.changes(null, (promise.baseYear() >= paces.latest().year()) ? percent : null, paces.positive(),
					reached);
		}
		return paces.towards(implied(base, percent, promise.year()), reached);
	}

	/**
	 * The level that it implies for the year due, by the given per cent a year; may be
	 * infinite.
	 */
	private static double implied(Observation base, double percent, int year) {
		double factor = Math.pow(Math.max(1 + percent / 100, 0), year - base.year());
		return base.value().doubleValue() * factor;
	}

}
