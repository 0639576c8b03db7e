package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Demand;
import org.lantu.progress.Kept;
import org.lantu.progress.Pace;
import org.lantu.progress.Quantity;

/**
 * The judgement of a target as the API tells it. What does not exist is {@code null};
 * published numbers have their decimals, computed ones are unrounded.
 *
 * @param headline {@link #kept} where that is an answer, else the outlook where there is
 * one
 * @param path {@code null} once the year due has a figure
 * @param actual the quantity that the target speaks of, in the year due
 * @param inputs the figures behind the actual, the oldest first
 * @param attainment per cent
 * @param gap actual − target; percentage points for per cent and for the growth kinds
 */
record JudgementView(String headline, String kept, @Nullable Path path, @Nullable String outlook,
		@Nullable Actual actual, List<Input> inputs, @Nullable BigDecimal attainment, @Nullable BigDecimal gap,
		@Nullable BigDecimal neededPace, @Nullable BigDecimal recentPace, @Nullable BigDecimal probability,
		String explanation) {

	static JudgementView of(Demand demand, Assessment assessment, @Nullable Actual actual, List<Input> inputs,
			String explanation) {
		Pace pace = assessment.pace();
		return new JudgementView(headline(assessment), assessment.kept().name(), Path.of(assessment),
				(assessment.outlook() != null) ? assessment.outlook().name() : null, actual, inputs,
				number(assessment.attainment()), gap(demand, assessment), number((pace != null) ? pace.needed() : null),
				number((pace != null) ? pace.recent() : null), number(assessment.probability()), explanation);
	}

	/**
	 * Whether it was kept where that is an answer, else the outlook where there is one.
	 */
	private static String headline(Assessment assessment) {
		return (assessment.kept() == Kept.AWAITED && assessment.outlook() != null) ? assessment.outlook().name()
				: assessment.kept().name();
	}

	/** The exact difference where a published number is compared as published. */
	private static @Nullable BigDecimal gap(Demand demand, Assessment assessment) {
		Quantity actual = assessment.actual();
		if (assessment.gap() == null || actual == null) {
			return null;
		}
		return (actual.published() != null) ? demand.gap(actual.published())
				: Computed.difference(assessment.gap().value(), demand.value().doubleValue());
	}

	static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		return (quantity != null) ? value(quantity) : null;
	}

	static @Nullable BigDecimal number(@Nullable Double value) {
		return (value != null) ? Computed.rounded(value) : null;
	}

	private static BigDecimal value(Quantity quantity) {
		return (quantity.published() != null) ? quantity.published() : Computed.rounded(quantity.value());
	}

	/**
	 * Where the latest figure stands to the way from baseline to target.
	 *
	 * @param reached what is compared with {@code expected}: the latest figure, or what
	 * was added up or gained up to its year
	 * @param missingYears the years of a sum without a figure, up to that year
	 * @param acrossBases whether that way starts from a figure which is not comparable
	 * with the latest one
	 */
	record Path(String state, @Nullable BigDecimal expected, @Nullable BigDecimal distance, @Nullable Reached reached,
			List<Integer> missingYears, boolean interpolated, boolean acrossBases) {

		static @Nullable Path of(Assessment assessment) {
			org.lantu.progress.Path path = assessment.path();
			return (path != null) ? new Path(path.state().name(), number(path.expected()), distance(path),
					Reached.of(path), assessment.missingYears(), path.interpolated(), path.across()) : null;
		}

		private static @Nullable BigDecimal distance(org.lantu.progress.Path path) {
			return (path.distance() != null && path.expected() != null)
					? Computed.difference(path.distance(), path.expected()) : null;
		}

	}

	/** What was reached by a year. */
	record Reached(int year, BigDecimal value, String bound) {

		static @Nullable Reached of(org.lantu.progress.Path path) {
			Quantity reached = path.reached();
			return (reached != null && path.year() != null)
					? new Reached(path.year(), JudgementView.value(reached), reached.bound().name()) : null;
		}

	}

	/**
	 * The quantity that a target speaks of.
	 *
	 * @param knownOn the day from which the figure of the year due was public
	 * @param datePrecision how much of that day is known
	 * @param source where that figure stands
	 */
	record Actual(int year, BigDecimal value, String bound, @Nullable LocalDate knownOn, @Nullable String datePrecision,
			@Nullable String source) {

		static Actual of(int year, Quantity quantity, @Nullable Revision due) {
			BigDecimal value = JudgementView.value(quantity);
			String bound = quantity.bound().name();
			return (due != null)
					? new Actual(year, value, bound, due.knownOn(), due.datePrecision().name(), due.source())
					: new Actual(year, value, bound, null, null, null);
		}

	}

	/**
	 * A figure behind an actual. A stated baseline that stands in for a year without a
	 * figure has no status and no day, and cites the plan's document. A caller's own
	 * figures have neither day nor document.
	 *
	 * @param datePrecision how much of the day is known
	 */
	record Input(int year, BigDecimal value, String bound, @Nullable String obsStatus, @Nullable LocalDate knownOn,
			@Nullable String datePrecision, @Nullable String source) {

	}

	/** The value expected for the year due, with its 80 % interval. */
	record Projection(int year, BigDecimal centre, BigDecimal low, BigDecimal high) {

		static @Nullable Projection of(org.lantu.progress.@Nullable Projection projection) {
			return (projection != null) ? new Projection(projection.year(), Computed.rounded(projection.centre()),
					Computed.rounded(projection.low()), Computed.rounded(projection.high())) : null;
		}

	}

}
