package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Demand;
import org.lantu.progress.Interval;
import org.lantu.progress.Line;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.Standing;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Question;

/**
 * The value of the year due less that of the baseline year, in the indicator's unit.
 */
final class Increase extends Kind {

	Increase() {
		super(TargetKind.INCREASE);
	}

	@Override
	public boolean change() {
		return true;
	}

	@Override
	public @Nullable Double level(BigDecimal value, @Nullable Baseline base, int year) {
		return (base != null) ? Double.valueOf(base.value().add(value).doubleValue()) : null;
	}

	@Override
	@Nullable Observation base(Promise promise, Figures figures) {
		return baseline(promise, figures);
	}

	@Override
	Evidence evidence(Promise promise, Figures figures, Observation due) {
		Observation base = base(promise, figures);
		if (base == null) {
			return Evidence.none(Reason.NO_BASE, List.of(due), List.of());
		}
		List<Observation> inputs = Evidence.inputs(figures, base, due);
		Reason incomparable = Evidence.incomparable(promise, base, due);
		return (incomparable != null) ? Evidence.none(incomparable, inputs, List.of())
				: Evidence.of(between(base, due), inputs, List.of());
	}

	/**
	 * The difference of published values: a published value itself where both are exact,
	 * else the intervals subtract.
	 */
	private static Quantity between(Observation base, Observation due) {
		BigDecimal difference = due.value().subtract(base.value());
		if (base.bound() == Bound.EXACT && due.bound() == Bound.EXACT) {
			return new Quantity(difference.doubleValue(), difference, Bound.EXACT,
					Interval.point(difference.doubleValue()));
		}
		boolean up = due.bound().fromBelow() || base.bound().fromAbove();
		boolean down = due.bound().fromAbove() || base.bound().fromBelow();
		boolean approximate = base.bound() == Bound.APPROXIMATE || due.bound() == Bound.APPROXIMATE;
		return Quantity.computed(difference.doubleValue(), due.asPublished().plus(base.asPublished().negated()), up,
				down, approximate);
	}

	/**
	 * The line from nothing to the target; one that nothing satisfies already is held.
	 */
	@Override
	Path path(Promise promise, Figures figures, Observation latest) {
		Observation base = base(promise, figures);
		if (base == null || latest.year() <= base.year()) {
			return Paths.none(latest);
		}
		Demand demand = promise.demand();
		double line;
		double expected;
		if (demand.standing(Interval.point(0)) == Standing.SATISFIED) {
			line = demand.line().value();
			expected = demand.value().doubleValue();
		}
		else {
			expected = demand.value()
				.multiply(BigDecimal.valueOf(latest.year() - base.year()))
				.divide(BigDecimal.valueOf(promise.year() - base.year()), MathContext.DECIMAL128)
				.doubleValue();
			line = expected;
		}
		Quantity reached = between(base, latest);
		return new Path(Paths.state(demand, reached.interval(), Interval.point(line)), latest.year(), expected,
				reached.value() - expected, reached, true, false);
	}

	@Override
	Standing now(Promise promise, Figures figures, Observation latest) {
		Observation base = base(promise, figures);
		return (base != null && Evidence.incomparable(promise, base, latest) == null)
				? promise.demand().standing(between(base, latest).interval()) : Standing.OPEN;
	}

	@Override
	Standing begin(Promise promise, Figures figures, Observation latest) {
		Observation base = base(promise, figures);
		return (base != null && base.year() < latest.year()) ? promise.demand().standing(Interval.point(0))
				: Standing.OPEN;
	}

	/** That of the level to which the increase leads; none without a base. */
	@Override
	@Nullable Question question(Trend trend) {
		Observation base = base(trend.promise(), trend.figures());
		return (base != null) ? trend.reaches(level(trend.promise().demand().line(), base)) : null;
	}

	@Override
	Pace pace(Paces paces, boolean reached) {
		Observation base = base(paces.promise(), paces.figures());
		double target = paces.promise().demand().value().doubleValue();
		return paces.towards((base != null) ? base.value().doubleValue() + target : Double.NaN, reached);
	}

	private static Line level(Line increase, Observation base) {
		return increase.mapped((value) -> base.value().doubleValue() + value);
	}

}
