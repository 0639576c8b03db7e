package org.lantu.progress.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Line;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Pool;
import org.lantu.progress.projection.Question;
import org.lantu.progress.projection.Walk;

/**
 * The figures of a promise from which a pace can be taken, with the questions that kinds
 * put to them ({@code docs/domain.md} section 2.3, "By kind").
 */
final class Trend {

	private final Promise promise;

	private final Figures figures;

	/** Exact and approximate figures up to the year due, at least one. */
	private final List<Observation> paced;

	private final Pool pool;

	private final Walk walk;

	Trend(Promise promise, Figures figures, List<Observation> paced, Pool pool) {
		this.promise = promise;
		this.figures = figures;
		this.paced = paced;
		this.pool = pool;
		this.walk = on(promise.scale() == Scale.LOG);
	}

	Promise promise() {
		return this.promise;
	}

	Figures figures() {
		return this.figures;
	}

	/** The walk on the scale of the indicator, with what it borrows from peers. */
	Walk walk() {
		return this.walk;
	}

	/** The walk on a scale, by the region's own figures alone. */
	Walk alone(boolean log) {
		return Walk.of(this.paced, log, this.promise.measurand());
	}

	private Walk on(boolean log) {
		return this.pool.lendTo(alone(log), this.promise.year());
	}

	/**
	 * Whether the value of the year due will satisfy a line in the indicator's unit.
	 */
	Question reaches(Line line) {
		return at(this.walk, line.mapped(this.walk::scaled));
	}

	/**
	 * Whether a walk will satisfy a line on its scale in the year due, as far as the
	 * indicator can go ({@code docs/domain.md} section 2.3).
	 */
	Question at(Walk walk, Line line) {
		int year = this.promise.year();
		Measurand measurand = this.promise.measurand();
		Line within = line.within(walk.scaled(measurand.within(Double.NEGATIVE_INFINITY)),
				walk.scaled(measurand.within(Double.POSITIVE_INFINITY)));
		return new Question(walk, within, walk.last() + walk.drift() * (year - walk.year()), walk.errorOf(year));
	}

	/**
	 * Whether the change from a base year without a figure, or one that is not over yet,
	 * will be as large as the promised one of each year.
	 * @return {@code null} where a figure is 0 or less
	 */
	@Nullable Question grows(int baseYear) {
		if (!Walk.positive(this.paced)) {
			return null;
		}
		Walk walk = this.walk.log() ? this.walk : on(true);
		int years = this.promise.year() - baseYear;
		int unknown = years;
		double known = 0;
		List<Observation> between = this.paced.stream().filter((figure) -> figure.year() >= baseYear).toList();
		if (between.size() > 1) {
			Observation first = between.get(0);
			unknown -= walk.year() - first.year();
			known = walk.last() - Math.log(first.value().doubleValue());
		}
		Line line = this.promise.demand().line().mapped((percent) -> years * GrowthRate.logarithm(percent));
		return new Question(walk, line, known + walk.drift() * unknown, walk.error(unknown, unknown));
	}

	/** A value on the straight line between the figures around a year. */
	double between(int year) {
		Observation before = this.paced.get(0);
		for (Observation after : this.paced) {
			if (after.year() > year && before.year() < year) {
				double share = (double) (year - before.year()) / (after.year() - before.year());
				return before.value().doubleValue() * (1 - share) + after.value().doubleValue() * share;
			}
			before = after;
		}
		return this.paced.get(0).value().doubleValue();
	}

}
