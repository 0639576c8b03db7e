package org.lantu.plan.shares;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.TargetRevision;
import org.lantu.reference.Citation;

/**
 * What a region is given of a target of the region above it ({@code docs/domain.md}
 * section 1).
 *
 * @param target the code of the target in its plan
 * @param number 1 as first made; what it becomes later has the next ones
 * @param value in the unit of the target
 * @param since the day from which it counts; {@code null} where no day of its document is
 * known, so that it always does
 * @param amendment {@code null} as first made
 */
public record Share(String plan, String target, String region, int number, By by, BigDecimal value,
		@Nullable LocalDate since, Citation citation, @Nullable String note,
		TargetRevision.@Nullable Amendment amendment) {

	/** Whether it counts on a day, unless a later one does. */
	boolean holds(LocalDate day) {
		return this.since == null || !this.since.isAfter(day);
	}

	/** How a target is shared out. */
	public enum By {

		/** The shares add up to the target. */
		AMOUNT,
		/** Each region has a value of its own to reach. */
		VALUE

	}

}
