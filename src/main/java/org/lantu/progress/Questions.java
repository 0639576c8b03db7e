package org.lantu.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts the question of each target kind ({@code docs/domain.md} section 2.3, "By kind").
 */
final class Questions {

	private final Promise promise;

	private final Figures figures;

	/** Exact and approximate figures up to the year due, at least one. */
	private final List<Observation> paced;

	private final Walk walk;

	Questions(Promise promise, Figures figures, List<Observation> paced) {
		this.promise = promise;
		this.figures = figures;
		this.paced = paced;
		this.walk = Walk.of(paced, promise.scale() == Scale.LOG);
	}

	/** The question; {@code null} where it cannot be put, as growth from 0. */
	@Nullable Question question() {
		return switch (this.promise.kind()) {
			case LEVEL -> level(this.walk, this.promise.line());
			case GROWTH -> change(this.promise.year() - 1);
			case AVERAGE_GROWTH -> averageGrowth();
			case CUMULATIVE -> sum();
		};
	}

	/** The walk on the scale of the indicator. */
	Walk walk() {
		return this.walk;
	}

	/**
	 * The level that an average growth implies for the year due, by the given per cent a
	 * year; may be infinite.
	 */
	static double implied(Observation base, double percent, int year) {
		double factor = Math.pow(Math.max(1 + percent / 100, 0), year - base.year());
		return base.value().doubleValue() * factor;
	}

	private Question level(Walk walk, double line) {
		int ahead = this.promise.year() - walk.year();
		return new Question(walk, walk.scaled(line), walk.last() + walk.drift() * ahead, walk.error(ahead, ahead));
	}

	private @Nullable Question averageGrowth() {
		int baseYear = this.promise.baseYear();
		int year = this.promise.year();
		if (baseYear >= year) {
			return null;
		}
		Observation base = this.figures.base(baseYear, this.promise.baseline());
		if (base == null) {
			return change(baseYear);
		}
		if (!Growth.possibleFrom(base)) {
			return null;
		}
		if (!this.walk.log()) {
			return level(this.walk, implied(base, this.promise.line(), year));
		}
		double line = Math.log(base.value().doubleValue()) + (year - baseYear) * rate();
		int ahead = year - this.walk.year();
		return new Question(this.walk, line, this.walk.last() + this.walk.drift() * ahead,
				this.walk.error(ahead, ahead));
	}

	/** The change from a base year without a figure, or that is not over yet. */
	private @Nullable Question change(int baseYear) {
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
		return new Question(walk, years * rate(), known + walk.drift() * unknown, walk.error(unknown, unknown));
	}

	private Walk on(boolean log) {
		return (this.walk.log() == log) ? this.walk : Walk.of(this.paced, log);
	}

	/** The target as a yearly change on log scale; −∞ for a loss of everything. */
	private double rate() {
		double factor = 1 + this.promise.line() / 100;
		return (factor > 0) ? Math.log(factor) : Double.NEGATIVE_INFINITY;
	}

	/**
	 * The known years and the projected ones. A year without a figure between known ones
	 * is taken on the straight line between them.
	 */
	private Question sum() {
		Walk walk = on(false);
		double centre = 0;
		double steps = 0;
		double drifts = 0;
		int projected = 0;
		for (int year = this.promise.year(); year >= this.promise.firstYear(); year--) {
			Observation known = this.figures.of(year);
			int ahead = year - walk.year();
			if (known != null) {
				centre += known.value().doubleValue();
			}
			else if (ahead > 0) {
				centre += walk.last() + walk.drift() * ahead;
				// Σ min(hᵢ, hⱼ): itself once, and each later year seen from both sides
				steps += ahead * (2.0 * projected + 1);
				projected++;
				drifts += ahead;
			}
			else {
				centre += between(year);
			}
		}
		return new Question(walk, this.promise.line(), centre, walk.error(steps, drifts));
	}

	private double between(int year) {
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
