package org.lantu.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Path.State;

/**
 * Where a promise should be in the year of the latest figure ({@code docs/domain.md}
 * section 2.2).
 */
final class Paths {

	private Paths() {
	}

	static Path path(Promise promise, Figures figures) {
		Observation latest = figures.before(promise.year());
		if (latest == null) {
			return none(null);
		}
		return switch (promise.kind()) {
			case LEVEL -> level(promise, figures, latest);
			case GROWTH -> none(latest);
			case AVERAGE_GROWTH -> compound(promise, figures, latest);
			case CUMULATIVE -> proRata(promise, figures, latest);
		};
	}

	private static Path level(Promise promise, Figures figures, Observation latest) {
		Observation base = figures.baseline(promise);
		if (base != null && latest.year() <= base.year()) {
			return none(latest);
		}
		Baseline milestone = milestone(promise, latest.year());
		if (milestone != null) {
			return compared(promise, latest, milestone.asFigure().asPublished(), milestone.value().doubleValue(),
					false);
		}
		return (base != null) ? line(promise, latest, base) : none(latest);
	}

	/** The straight line through baseline, milestones and target. */
	private static Path line(Promise promise, Observation latest, Observation base) {
		Observation from = base;
		Baseline to = new Baseline(promise.year(), promise.value());
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
			double held = promise.comparison().line(to.value(), promise.about() && to.year() == promise.year());
			if (promise.comparison().standing(base.asPublished(), held) == Standing.SATISFIED) {
				return compared(promise, latest, Interval.point(held), to.value().doubleValue(), true);
			}
		}
		return interpolated(promise, latest, from, to);
	}

	private static Path interpolated(Promise promise, Observation latest, Observation from, Baseline to) {
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
		return compared(promise, latest, line, expected.doubleValue(), true);
	}

	private static Path compound(Promise promise, Figures figures, Observation latest) {
		Observation base = figures.base(promise.baseYear(), promise.baseline());
		if (base == null || latest.year() <= base.year() || base.asPublished().low() <= 0) {
			return none(latest);
		}
		double factor = Math.pow(1 + promise.value().doubleValue() / 100, latest.year() - base.year());
		double expected = base.value().doubleValue() * factor;
		if (!Double.isFinite(expected)) {
			return none(latest);
		}
		Interval line = (factor > 0) ? base.asPublished().times(factor) : Interval.point(expected);
		return compared(promise, latest, line, expected, true);
	}

	private static Path proRata(Promise promise, Figures figures, Observation latest) {
		int first = promise.firstYear();
		if (latest.year() < first) {
			return none(latest);
		}
		int years = promise.year() - first + 1;
		int done = latest.year() - first + 1;
		double expected = promise.value()
			.multiply(BigDecimal.valueOf(done))
			.divide(BigDecimal.valueOf(years), MathContext.DECIMAL128)
			.doubleValue();
		List<Observation> known = figures.within(first, latest.year());
		Sum sum = Sum.of(known, known.size() == done, promise.nonNegative(), false);
		Interval interval = (sum.quantity() != null) ? sum.quantity().interval() : Interval.everything();
		State state = state(promise.comparison(), interval, Interval.point(expected));
		boolean unknown = known.size() < done && state == State.OPEN;
		return new Path(state, latest.year(), expected, unknown ? null : sum.known().doubleValue() - expected, true);
	}

	private static Path compared(Promise promise, Observation latest, Interval line, double expected,
			boolean interpolated) {
		State state = state(promise.comparison(), latest.asPublished(), line);
		return new Path(state, latest.year(), expected, latest.value().doubleValue() - expected, interpolated);
	}

	/**
	 * On the line counts as ahead; a line that is itself uncertain must be wholly passed.
	 */
	private static State state(Comparison comparison, Interval actual, Interval line) {
		Comparison side = comparison.including();
		double hard = comparison.upward() ? line.high() : line.low();
		double easy = comparison.upward() ? line.low() : line.high();
		if (side.standing(actual, hard) == Standing.SATISFIED) {
			return State.AHEAD;
		}
		return (side.standing(actual, easy) == Standing.FAILED) ? State.BEHIND : State.OPEN;
	}

	private static @Nullable Baseline milestone(Promise promise, int year) {
		for (Baseline milestone : promise.milestones()) {
			if (milestone.year() == year) {
				return milestone;
			}
		}
		return null;
	}

	private static Path none(@Nullable Observation latest) {
		return new Path(State.NO_PATH, (latest != null) ? latest.year() : null, null, null, false);
	}

}
