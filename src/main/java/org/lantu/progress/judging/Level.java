package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Baseline;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.Standing;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Question;

/** The value of the year due, in the indicator's unit. */
final class Level extends Kind {

	Level() {
		super(TargetKind.LEVEL);
	}

	@Override
	public boolean direct() {
		return true;
	}

	@Override
	public Double level(BigDecimal value, @Nullable Baseline base, int year) {
		return value.doubleValue();
	}

	@Override
	public @Nullable Double soFar(@Nullable Observation latest, @Nullable Path path) {
		return (latest != null) ? Double.valueOf(latest.value().doubleValue()) : null;
	}

	@Override
	@Nullable Observation start(Promise promise, Figures figures) {
		return figures.baseline(promise);
	}

	@Override
	Evidence evidence(Promise promise, Figures figures, Observation due) {
		return Evidence.of(Quantity.of(due), List.of(due), List.of());
	}

	@Override
	Path path(Promise promise, Figures figures, Observation latest) {
		Observation base = figures.baseline(promise);
		if (base != null && latest.year() <= base.year()) {
			return Paths.none(latest);
		}
		Baseline milestone = milestone(promise, latest.year());
		if (milestone != null) {
			return Paths.compared(promise.demand(), latest, milestone.asFigure().asPublished(),
					milestone.value().doubleValue(), false);
		}
		return (base != null) ? Paths.straight(promise, latest, base) : Paths.none(latest);
	}

	private static @Nullable Baseline milestone(Promise promise, int year) {
		for (Baseline milestone : promise.milestones()) {
			if (milestone.year() == year) {
				return milestone;
			}
		}
		return null;
	}

	@Override
	Standing now(Promise promise, Figures figures, Observation latest) {
		return promise.demand().standing(latest.asPublished());
	}

	@Override
	Standing begin(Promise promise, Figures figures, Observation latest) {
		Observation base = figures.baseline(promise);
		return (base != null && base.year() < latest.year()) ? promise.demand().standing(base.asPublished())
				: Standing.OPEN;
	}

	@Override
	Question question(Trend trend) {
		return trend.reaches(trend.promise().demand().line());
	}

	@Override
	Pace pace(Paces paces, boolean reached) {
		return paces.towards(paces.promise().demand().value().doubleValue(), reached);
	}

}
