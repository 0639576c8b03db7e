package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A judged target as the API tells it. What does not exist is {@code null}; published
 * numbers have their decimals, computed ones are unrounded.
 *
 * @param code the target's address within its plan
 * @param unit of the value, the actual and the gap, in the language asked for
 * @param baseline as the plan states it
 * @param headline {@link #kept} where that is an answer, else the outlook where there is
 * one
 * @param path {@code null} once the year due has a figure
 * @param actual the quantity that the target speaks of, in the year due
 * @param inputs the figures behind the actual, the oldest first
 * @param attainment per cent
 * @param gap actual − target; percentage points for per cent and for the growth kinds
 */
public record TargetView(String code, String indicator, int year, String kind, String comparison, BigDecimal value,
		String unit, boolean about, boolean stretch, String nature, @Nullable Baseline baseline, String headline,
		String kept, @Nullable Path path, @Nullable String outlook, @Nullable Actual actual, List<Input> inputs,
		@Nullable BigDecimal attainment, @Nullable BigDecimal gap, @Nullable BigDecimal neededPace,
		@Nullable BigDecimal recentPace, @Nullable BigDecimal probability, String explanation) {

	/** The level from which a target starts; its value may not be stated. */
	public record Baseline(int year, @Nullable BigDecimal value) {

	}

	/** Where the latest figure stands to the way from baseline to target. */
	public record Path(String state, @Nullable BigDecimal expected, @Nullable BigDecimal distance,
			boolean interpolated) {

	}

	/**
	 * The quantity that a target speaks of.
	 *
	 * @param knownOn the day from which the figure of the year due was public
	 * @param source where that figure stands
	 */
	public record Actual(int year, BigDecimal value, String bound, @Nullable LocalDate knownOn,
			@Nullable String source) {

	}

	/**
	 * A figure behind an actual. A baseline that the plan states, standing in for a year
	 * without a figure, has no status and no day and cites the plan's document.
	 */
	public record Input(int year, BigDecimal value, String bound, @Nullable String obsStatus,
			@Nullable LocalDate knownOn, String source) {

	}

	/** The value expected for the year due, with its 80 % interval. */
	public record Projection(int year, BigDecimal centre, BigDecimal low, BigDecimal high) {

	}

	/** From when on the target was judged so, and by which actual. */
	public record Step(@Nullable LocalDate since, String kept, @Nullable BigDecimal value) {

	}

	/**
	 * One target with what its judgement rests on.
	 *
	 * @param figures the revisions that count, the years ascending
	 * @param history how the verdict came about, the oldest first
	 */
	public record Detailed(@JsonUnwrapped TargetView target, List<FigureView> figures, @Nullable Projection projection,
			List<Step> history) {

	}

}
