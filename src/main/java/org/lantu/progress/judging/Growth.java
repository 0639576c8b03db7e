package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Baseline;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Standing;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Question;

/** The change over the year before, in per cent. */
final class Growth extends Kind {

	Growth() {
		super(TargetKind.GROWTH);
	}

	@Override
	public boolean inPercent() {
		return true;
	}

	@Override
	public boolean namesBase() {
		return false;
	}

	@Override
	public int baseYear(Promise promise) {
		return promise.year() - 1;
	}

	@Override
	public @Nullable Double level(BigDecimal value, @Nullable Baseline base, int year) {
		return GrowthRate.level(value, base, year);
	}

	@Override
	public @Nullable SortedMap<Integer, Double> way(BigDecimal value, Baseline start, int year) {
		return null;
	}

	@Override
	@Nullable Observation base(Promise promise, Figures figures) {
		return figures.base(promise.year() - 1, promise.baseline());
	}

	@Override
	Evidence evidence(Promise promise, Figures figures, Observation due) {
		return GrowthRate.evidence(promise, base(promise, figures), figures, due);
	}

	@Override
	Path path(Promise promise, Figures figures, Observation latest) {
		return Paths.none(latest);
	}

	@Override
	Standing now(Promise promise, Figures figures, Observation latest) {
		return Standing.OPEN;
	}

	@Override
	Standing begin(Promise promise, Figures figures, Observation latest) {
		return Standing.OPEN;
	}

	@Override
	@Nullable Question question(Trend trend) {
		return trend.grows(trend.promise().year() - 1);
	}

	@Override
	Pace pace(Paces paces, boolean reached) {
		Observation base = paces.figures().of(paces.promise().year() - 1);
		double percent = paces.promise().demand().value().doubleValue();
		Double needed = (base != null) ? Paces.finite(base.value().doubleValue() * percent / 100) : null;
		return paces.changes(needed, percent, paces.positive(), false);
	}

}
