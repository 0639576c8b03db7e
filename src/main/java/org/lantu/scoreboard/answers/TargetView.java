package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.lantu.plan.departments.Responsible;

/**
 * A judged target as the API tells it. What does not exist is {@code null}; published
 * numbers have their decimals, computed ones are rounded to twelve significant digits.
 *
 * @param code the target's address within its plan
 * @param baseline as the plan states it
 * @param departments those that answer for it on the day, who leads first; empty where
 * none is on file
 */
public record TargetView(String code, String indicator, int year, String kind, @JsonUnwrapped DemandView demand,
		String nature, @Nullable Baseline baseline, List<Answering> departments,
		@JsonUnwrapped JudgementView judgement) {

	/** The answer that a list shows first, by which targets are counted. */
	public String counted() {
		return this.judgement.headline();
	}

	/**
	 * A department that answers for a target.
	 *
	 * @param name in the language asked for
	 * @param role {@code LEAD} or {@code SUPPORT}
	 * @param validFrom the day from which it was assigned
	 * @param source the id of the document that says so
	 */
	record Answering(String code, String name, String role, LocalDate validFrom, String source) {

		static Answering of(Responsible responsible, Locale locale) {
			return new Answering(responsible.department().code(), responsible.department().name().in(locale),
					responsible.role().name(), responsible.since(), responsible.citation().source());
		}

	}

	/** The level from which a target starts; its value may not be stated. */
	record Baseline(int year, @Nullable BigDecimal value) {

	}

	/**
	 * From when on the target was judged so, and by which actual.
	 *
	 * @param datePrecision how much of that day is known
	 * @param promise the number of the promise by which it was judged: 1 as first made
	 * @param keptByFirst whether the promise as first made was kept, where that is
	 * another one
	 */
	record Step(@Nullable LocalDate since, @Nullable String datePrecision, String kept, @Nullable BigDecimal value,
			int promise, @Nullable String keptByFirst) {

	}

	/**
	 * What the years of the plan add up to by a year.
	 *
	 * @param value the sum of the figures on file
	 * @param bound how it bounds the sum of all these years
	 * @param notOnFile the years among them without a figure
	 */
	record RunningSum(int year, BigDecimal value, String bound, List<Integer> notOnFile) {

	}

	/**
	 * One target with what its judgement rests on.
	 *
	 * @param sums of a sum over the plan's years, how it grew; empty for other kinds
	 * @param figures the revisions that count, the years ascending
	 * @param history how the verdict came about, the oldest first
	 */
	public record Detailed(@JsonUnwrapped TargetView target, List<FigureView> figures,
			JudgementView.@Nullable Projection projection, List<RunningSum> sums, List<Step> history) {

	}

}
