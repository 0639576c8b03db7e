package org.lantu.progress;

import org.jspecify.annotations.Nullable;

/**
 * The pace that a target still needs beside the pace of late ({@code docs/domain.md}
 * section 2.3). For {@code CUMULATIVE} a pace is the amount of a year; for the other
 * kinds it is the change of a year. The per cent are there for amounts and for
 * {@code GROWTH}.
 *
 * @param needed per year from the latest figure to the year due, in the indicator's unit
 * @param recent mean per year over the last three years with figures, in the indicator's
 * unit
 * @param best the best that was achieved in one year, in the indicator's unit
 * @param neededPercent compound per cent a year from the latest figure to the year due
 * @param recentPercent compound per cent a year over the last three years with figures
 * @param bestPercent the best growth that was achieved in one year, in per cent
 * @param unprecedented whether a target not yet reached needs more than was ever achieved
 * in one year
 */
public record Pace(@Nullable Double needed, @Nullable Double recent, @Nullable Double best,
		@Nullable Double neededPercent, @Nullable Double recentPercent, @Nullable Double bestPercent,
		boolean unprecedented) {

}
