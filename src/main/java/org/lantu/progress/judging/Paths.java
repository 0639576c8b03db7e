package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

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
import org.lantu.progress.Standing;
import org.lantu.progress.projection.Figures;

/**
 * Where a promise should be in the year of the latest figure ({@code docs/domain.md}
 * section 2.2).
 */
final class Paths {

	/** What is told of several paths: that there is none, that one is left, and so on. */
	private static final List<State> WEIGHT = List.of(State.NO_PATH, State.BEHIND, State.OPEN, State.AHEAD);

	private static final Comparator<Way> FIRST = Comparator.comparingInt(Way::weight)
		.thenComparing(Way::reached)
		.thenComparing(Way::held)
		.thenComparingDouble(Way::distance);

	private Paths() {
	}

	/**
	 * The path to what is asked: of several edges, the one to which the figure keeps
	 * least; of those to which it keeps alike, the one that it has not reached, then the
	 * one that the baseline had not, then the nearest.
	 */
	static Path of(Kind kind, Promise promise, Figures figures, Observation latest) {
		return promise.demand()
			.edges()
			.stream()
			.map((edge) -> way(kind, promise.asking(edge), figures, latest))
			.min(FIRST)
			.orElseThrow()
			.path();
	}

	private static Way way(Kind kind, Promise promise, Figures figures, Observation latest) {
		return new Way(kind.path(promise, figures, latest), kind.now(promise, figures, latest) == Standing.SATISFIED,
				kind.begin(promise, figures, latest) == Standing.SATISFIED);
	}

	/**
	 * The path to one edge, whether the figure has reached that edge, and whether the
	 * baseline had.
	 */
	private record Way(Path path, boolean reached, boolean held) {

		int weight() {
			return WEIGHT.indexOf(this.path.state());
		}

		double distance() {
			return (this.path.distance() != null) ? Math.abs(this.path.distance()) : 0;
		}

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
		return new Path(state, latest.year(), expected, latest.value().doubleValue() - expected, interpolated);
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
		return new Path(State.NO_PATH, (latest != null) ? latest.year() : null, null, null, false);
	}

}
