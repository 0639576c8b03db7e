package org.lantu.scoreboard.book;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Bound;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.scoreboard.Verdict;

/**
 * The verdict of a target over a period in which nothing of it changed.
 *
 * @param knownFrom the first day; {@link LocalDate#MIN} where it holds since ever
 * @param knownUntil the day on which it ended; {@link LocalDate#MAX} where it still holds
 */
record KeptVerdict(TargetKey target, LocalDate knownFrom, LocalDate knownUntil, Ruling ruling) {

	boolean holdsOn(LocalDate day) {
		return !this.knownFrom.isAfter(day) && this.knownUntil.isAfter(day);
	}

	/**
	 * Of which target.
	 *
	 * @param year the year due
	 */
	record TargetKey(String plan, String code, String region, String indicator, int year) {
	}

	/**
	 * What was decided.
	 *
	 * @param announced whether the document of the promise was public
	 * @param promise the number of the target's revision in force
	 * @param verdict what a list shows
	 * @param attainment per cent; {@code null} where there is none
	 * @param gap actual − target
	 * @param line the level of the indicator that is asked for
	 */
	record Ruling(boolean announced, int promise, Kept kept, Reason reason, Verdict verdict, @Nullable Outlook outlook,
			Path.@Nullable State path, @Nullable Actual actual, @Nullable Double attainment, @Nullable Double gap,
			@Nullable Double line) {
	}

	/** What the target speaks of; {@code published} is {@code null} where computed. */
	record Actual(double value, @Nullable BigDecimal published, Bound bound) {
	}

}
