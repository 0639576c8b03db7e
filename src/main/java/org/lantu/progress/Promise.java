package org.lantu.progress;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a plan promised, as the judge needs it.
 *
 * @param value the target value: the indicator's unit for {@code LEVEL} and
 * {@code CUMULATIVE}, per cent for the growth kinds
 * @param year the year due
 * @param firstYear the first year of the plan
 * @param about whether the text says "about" (左右)
 * @param baselineYear the baseline year that the plan states, or {@code null}; it may be
 * stated without a value
 * @param baseline the baseline that the plan states, where known on the day of the
 * judgement
 * @param nonNegative whether the indicator cannot be negative
 * @param milestones other {@code LEVEL} targets of the same plan and indicator in earlier
 * years
 */
public record Promise(TargetKind kind, Comparison comparison, BigDecimal value, int year, int firstYear, boolean about,
		@Nullable Integer baselineYear, @Nullable Baseline baseline, boolean nonNegative, List<Baseline> milestones) {
}
