package org.lantu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Demand;
import org.lantu.reference.Citation;

/**
 * What a target promises from a day on.
 *
 * @param demand what is asked for in the year due
 * @param stretch whether the text says "strive for" (力争)
 * @param stretchValue what the text strives for beyond the value that decides;
 * {@code null} where it names none
 * @param amendment {@code null} for the promise as first made
 */
public record TargetRevision(int number, Demand demand, boolean stretch, @Nullable BigDecimal stretchValue,
		Nature nature, @Nullable Integer baselineYear, @Nullable BigDecimal baselineValue, Citation citation,
		@Nullable String note, @Nullable Amendment amendment) {

	/**
	 * The day from which an amendment holds; {@code null} for the promise as first made.
	 */
	public @Nullable LocalDate validFrom() {
		return (this.amendment != null) ? this.amendment.validFrom() : null;
	}

	/**
	 * A change of a promise by those who made it.
	 *
	 * @param validFrom the day from which it holds
	 * @param legalBasis the decision that it rests on
	 */
	public record Amendment(LocalDate validFrom, @Nullable String reason, @Nullable String legalBasis) {

	}

	/** Whether the government binds itself. */
	public enum Nature {

		/** 预期性. */
		EXPECTED,
		/** 约束性. */
		BINDING

	}

}
