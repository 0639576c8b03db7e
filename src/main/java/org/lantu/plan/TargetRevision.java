package org.lantu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Comparison;

/**
 * What a target promises from a day on.
 *
 * @param value the indicator's unit, or per cent for the growth kinds
 * @param about whether the text says "about" (左右)
 * @param stretch whether the text says "strive for" (力争)
 * @param quote the words of the source
 * @param validFrom {@code null} for the promise as first made
 */
public record TargetRevision(int number, Comparison comparison, BigDecimal value, boolean about, boolean stretch,
		Nature nature, @Nullable Integer baselineYear, @Nullable BigDecimal baselineValue, String source, String quote,
		@Nullable String note, @Nullable LocalDate validFrom, @Nullable String reason, @Nullable String legalBasis) {

	/** Whether the government binds itself. */
	public enum Nature {

		/** 预期性. */
		EXPECTED,
		/** 约束性. */
		BINDING

	}

}
