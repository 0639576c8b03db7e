package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Interval;
import org.lantu.progress.Line;
import org.lantu.progress.Observation;
import org.lantu.progress.Path;
import org.lantu.progress.Path.State;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.Standing;

/**
 * Where a promise should be in the year of the latest figure ({@code docs/domain.md}
 * section 2.2).
 */
final class Paths {

	private Paths() {
	}

	/** The straight line through baseline, milestones and target. */
	static Path straight(Promise promise, Observation latest, Observation base) {
		Demand demand = promise.demand();
		Observation from = base;
		Baseline to = new Baseline(promise.year(), demand.value());
		for (Baseline milestone : promise.milestones()) {
			int year = milestone.year();
			if (year > from.year() && year < latest.year()) {
				from = milestone.asFigure();
			}
			else if (year > latest.year() && year < to.year()) {
				to = milestone;
			}
		}
		if (from == base) {
			Line held = ((to.year() == promise.year()) ? demand : demand.of(to.value())).line();
			if (held.standing(base.asPublished()) == Standing.SATISFIED) {
				return compared(demand, latest, Interval.point(held.value()), to.value().doubleValue(), true);
			}
		}
		return interpolated(demand, latest, from, to);
	}

	private static Path interpolated(Demand demand, Observation latest, Observation from, Baseline to) {
		int whole = to.year() - from.year();
		int done = latest.year() - from.year();
		BigDecimal expected = from.value()
			.multiply(BigDecimal.valueOf(whole - done))
			.add(to.value().multiply(BigDecimal.valueOf(done)))
			.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
		Interval line = (from.bound() == Bound.EXACT) ? Interval.point(expected.doubleValue())
				: from.asPublished()
					.times((double) (whole - done) / whole)
					.plus(to.value().doubleValue() * done / whole);
		return compared(demand, latest, line, expected.doubleValue(), true);
	}

	/**
	 * The latest figure beside its path.
	 * @param line all values that the path may have in its year
	 * @param expected the stated or central one of them
	 */
	static Path compared(Demand demand, Observation latest, Interval line, double expected, boolean interpolated) {
		State state = state(demand, latest.asPublished(), line);
		return new Path(state, latest.year(), expected, latest.value().doubleValue() - expected, Quantity.of(latest),
				interpolated, false);
	}

	/**
	 * On the line counts as ahead; a line that is itself uncertain must be wholly passed.
	 */
	static State state(Demand demand, Interval actual, Interval line) {
		Comparison side = demand.comparison();
		double hard = side.upward() ? line.high() : line.low();
		double easy = side.upward() ? line.low() : line.high();
		if (new Line(side, hard).including().standing(actual) == Standing.SATISFIED) {
			return State.AHEAD;
		}
		return (new Line(side, easy).including().standing(actual) == Standing.FAILED) ? State.BEHIND : State.OPEN;
	}

	/** No path, in the year of the latest figure. */
	static Path none(@Nullable Observation latest) {
		return new Path(State.NO_PATH, (latest != null) ? latest.year() : null, null, null, null, false, false);
	}

}
