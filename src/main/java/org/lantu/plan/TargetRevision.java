package org.lantu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Demand;

/**
 * What a target promises from a day on.
 *
 * @param demand what is asked for in the year due
 * @param stretch whether the text says "strive for" (力争)
 * @param quote the words of the source
 * @param validFrom {@code null} for the promise as first made
 */
public record TargetRevision(int number, Demand demand, boolean stretch, Nature nature, @Nullable Integer baselineYear,
		@Nullable BigDecimal baselineValue, String source, String quote, @Nullable String note,
		@Nullable LocalDate validFrom, @Nullable String reason, @Nullable String legalBasis) {

	/** Whether the government binds itself. */
	public enum Nature {

		/** 预期性. */
		EXPECTED,
		/** 约束性. */
		BINDING

	}

}
