package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * What is to be said in words: a judgement with all on which it rests. One of figures of
 * a caller's own simply lacks a unit, a plan and days of publication.
 *
 * @param figures those that count, at most one a year
 * @param day from which one looks, for what is over and what is not
 * @param target the target of a plan; {@code null} for figures of a caller's own
 */
public record Judgement(Promise terms, Assessment assessment, List<Observation> figures, LocalDate day,
		@Nullable JudgedTarget target) {

	/** Beyond it, digits of a computed number say nothing. */
	private static final int MOST_DECIMALS = 12;

	/** The judgement of a target of a plan. */
	public static Judgement of(JudgedTarget judged) {
		return new Judgement(judged.terms(), judged.assessment(), judged.series().observed(judged.moment()),
				judged.moment().asOf(), judged);
	}

	Kind kind() {
		return Kinds.of(this.terms.kind());
	}

	Verdict verdict() {
		return Verdict.of(this.assessment).on(this.day, this.terms.year());
	}

	/** {@code null} where numbers have no unit. */
	@Nullable Indicator indicator() {
		return (this.target != null) ? this.target.indicator() : null;
	}

	/** The latest figure that decides, not later than the year due. */
	@Nullable Observation latest() {
		return this.figures.stream()
			.filter((figure) -> figure.year() <= this.terms.year() && !figure.expected())
			.max(Comparator.comparing(Observation::year))
			.orElse(null);
	}

	/** Whether it was decided before the year due had a figure. */
	boolean early() {
		return this.assessment.actual() != null && !this.assessment.inputs().isEmpty()
				&& lastInput() < this.terms.year();
	}

	/** The latest year whose figure decided. */
	int lastInput() {
		return this.assessment.inputs().stream().mapToInt(Observation::year).max().orElse(this.terms.year());
	}

	/** The figure of the year due that is only expected. */
	@Nullable Observation expected() {
		return this.figures.stream()
			.filter((figure) -> figure.year() == this.terms.year() && figure.expected())
			.findFirst()
			.orElse(null);
	}

	/** Whether a distance from the target is one of percentage points. */
	boolean inPoints() {
		return kind().inPercent() || this.target != null && this.target.indicator().percent();
	}

	/** Whether what is measured is a rank. */
	boolean rank() {
		return this.target != null && this.target.indicator().aggregation() == Indicator.Aggregation.NONE;
	}

	/** The decimals in which the actual and its distances are shown. */
	int decimals() {
		if (this.target != null) {
			return Amounts.decimals(this.target);
		}
		int usual = this.figures.stream().map(Observation::value).mapToInt(BigDecimal::scale).reduce(0, Math::max);
		return Math.min(Amounts.decimals(this.assessment, this.terms.demand(), kind().inPercent(), usual),
				MOST_DECIMALS);
	}

	/**
	 * The decimals of computed values of the indicator: those of the indicator or the
	 * target; where neither has a unit, as few as tell the number from nothing.
	 */
	int decimals(double computed) {
		return (this.target != null) ? levelDecimals(this.target) : Amounts.telling(computed, 0, decimals());
	}

	/**
	 * The decimals of two computed values: those of the indicator or the target; without
	 * a unit, at least one, and as few as tell the numbers from nothing and from another.
	 */
	int decimals(double computed, double other) {
		if (this.target != null) {
			return levelDecimals(this.target);
		}
		int least = Amounts.telling(other, 0, Math.max(1, decimals()));
		return Amounts.telling(computed, other, Amounts.telling(computed, 0, least));
	}

	private static int levelDecimals(JudgedTarget judged) {
		return Math.max(judged.indicator().decimals(), judged.terms().demand().decimals());
	}

}
