package org.lantu.actuals;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for, and as of which day.
 *
 * @param regions codes; empty for all
 * @param indicators codes; empty for all
 * @param from the first year; {@code null} for no limit
 * @param to the last year; {@code null} for no limit
 */
public record FigureSelection(Collection<String> regions, Collection<String> indicators, @Nullable Integer from,
		@Nullable Integer to, LocalDate asOf) {

}
