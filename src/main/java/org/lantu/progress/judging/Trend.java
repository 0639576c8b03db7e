package org.lantu.progress.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Line;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.projection.Figures;
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

	private final Walk walk;

	Trend(Promise promise, Figures figures, List<Observation> paced) {
		this.promise = promise;
		this.figures = figures;
		this.paced = paced;
		this.walk = Walk.of(paced, promise.scale() == Scale.LOG, promise.measurand());
	}

	Promise promise() {
		return this.promise;
	}

	Figures figures() {
		return this.figures;
	}

	/** The walk on the scale of the indicator. */
	Walk walk() {
		return this.walk;
	}

	/** The walk on a scale. */
	Walk on(boolean log) {
		return (this.walk.log() == log) ? this.walk : Walk.of(this.paced, log, this.promise.measurand());
	}

	/**
	 * Whether the value of the year due will satisfy a line in the indicator's unit.
	 */
	Question reaches(Line line) {
		return at(this.walk, line.mapped(this.walk::scaled));
	}

	/** Whether a walk will satisfy a line on its scale in the year due. */
	Question at(Walk walk, Line line) {
		int ahead = this.promise.year() - walk.year();
		return new Question(walk, line, walk.last() + walk.drift() * ahead, walk.error(ahead, ahead));
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
		Walk walk = on(true);
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
