package org.lantu.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The outlook of a promise whose year due has no figure ({@code docs/domain.md} section
 * 2.3).
 */
final class Forecast {

	private static final int FEWEST_FOR_A_PACE = 2;

	private final Promise promise;

	private final Figures figures;

	private final Observation latest;

	private Forecast(Promise promise, Figures figures, Observation latest) {
		this.promise = promise;
		this.figures = figures;
		this.latest = latest;
	}

	static Prospect of(Promise promise, Figures figures) {
		Observation latest = figures.before(promise.year());
		return (latest != null) ? new Forecast(promise, figures, latest).prospect() : Prospect.NONE;
	}

	private Prospect prospect() {
		List<Observation> paced = this.figures.paced(this.promise.year());
		Standing now = now();
		Pace pace = Paces.pace(this.promise, this.figures, this.latest, paced, now == Standing.SATISFIED);
		if (paced.isEmpty()) {
			return new Prospect(Outlook.TOO_FEW_POINTS, null, null, pace);
		}
		Questions questions = new Questions(this.promise, this.figures, paced);
		Question question = questions.question();
		if (question == null) {
			return Prospect.NONE;
		}
		Outlook named = named(now, question);
		if (!question.walk().enough()) {
			return new Prospect((named != null) ? named : Outlook.TOO_FEW_POINTS, null, null, pace);
		}
		double probability = question.probability(this.promise.comparison());
		return new Prospect((named != null) ? named : Outlook.of(probability), probability,
				projection(questions, question), pace);
	}

	/** The first named state that fires, save the one for too few figures. */
	private @Nullable Outlook named(Standing now, Question question) {
		if (now == Standing.SATISFIED && question.walk().size() >= FEWEST_FOR_A_PACE && !mayStillRise()) {
			return adverse(question) ? Outlook.SLIPPING : Outlook.SECURED;
		}
		return (now == Standing.FAILED && begin() == Standing.SATISFIED) ? Outlook.LOST_GROUND : null;
	}

	/** Whether a sum that is low enough so far is not over yet. */
	private boolean mayStillRise() {
		return cannotFall() && !this.promise.comparison().upward();
	}

	private boolean cannotFall() {
		return this.promise.kind() == TargetKind.CUMULATIVE && this.promise.nonNegative();
	}

	private boolean adverse(Question question) {
		Walk walk = question.walk();
		if (cannotFall() || Math.abs(walk.pace()) <= walk.negligible(question.line())) {
			return false;
		}
		return walk.pace() < 0 == this.promise.comparison().upward();
	}

	/** How the latest figure, or the sum so far, stands to the target. */
	private Standing now() {
		return switch (this.promise.kind()) {
			case LEVEL -> standing(this.latest.asPublished(), this.promise.line());
			case GROWTH -> Standing.OPEN;
			case AVERAGE_GROWTH -> againstImplied(this.latest);
			case CUMULATIVE -> sumSoFar();
		};
	}

	/** How the baseline stood to it. */
	private Standing begin() {
		Observation base = this.figures.baseline(this.promise);
		return switch (this.promise.kind()) {
			case LEVEL -> (base != null && base.year() < this.latest.year())
					? standing(base.asPublished(), this.promise.line()) : Standing.OPEN;
			case GROWTH -> Standing.OPEN;
			case AVERAGE_GROWTH -> againstImplied(null);
			case CUMULATIVE -> standing(Interval.point(0), this.promise.line());
		};
	}

	/**
	 * @param figure {@code null} for the base itself
	 */
	private Standing againstImplied(@Nullable Observation figure) {
		Observation base = this.figures.base(this.promise.baseYear(), this.promise.baseline());
		if (base == null || base.year() >= this.promise.year() || !Growth.possibleFrom(base)) {
			return Standing.OPEN;
		}
		double level = Questions.implied(base, this.promise.line(), this.promise.year());
		return standing(((figure != null) ? figure : base).asPublished(), level);
	}

	private Standing sumSoFar() {
		int first = this.promise.firstYear();
		if (this.latest.year() < first) {
			return Standing.OPEN;
		}
		List<Observation> known = this.figures.within(first, this.latest.year());
		boolean complete = known.size() == this.latest.year() - first + 1;
		Sum sum = Sum.of(known, complete, this.promise.nonNegative(), true);
		return (sum.quantity() != null) ? standing(sum.quantity().interval(), this.promise.line()) : Standing.OPEN;
	}

	private Standing standing(Interval interval, double line) {
		return this.promise.comparison().standing(interval, line);
	}

	private Projection projection(Questions questions, Question question) {
		int year = this.promise.year();
		if (this.promise.kind() == TargetKind.CUMULATIVE) {
			return Projection.of(question.walk(), year, question.centre(), question.error());
		}
		Walk walk = questions.walk();
		int ahead = year - walk.year();
		return Projection.of(walk, year, walk.last() + walk.drift() * ahead, walk.error(ahead, ahead));
	}

}
