package org.lantu.scoreboard.answers;

import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/**
 * A series of a caller's own, to be measured as Open SDG would. What is {@code null} is
 * as they have it by default.
 *
 * @param figures year and value
 * @param target {@code null} to go by growth alone
 * @param limit a natural limit; ignored with a target
 * @param high from which value progress is substantial
 * @param medium from which it is moderate
 * @param low from which it is limited
 */
public record OpenSdgRequest(SortedMap<Integer, Double> figures, boolean higherIsBetter, @Nullable Integer baseYear,
		@Nullable Double target, @Nullable Integer targetYear, @Nullable Double limit, @Nullable Double high,
		@Nullable Double medium, @Nullable Double low) {

}
