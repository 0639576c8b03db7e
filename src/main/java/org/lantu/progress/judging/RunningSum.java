package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.List;

import org.lantu.progress.Bound;

/**
 * What the years of a plan add up to by a year ({@code docs/domain.md} section 2,
 * {@code CUMULATIVE}).
 *
 * @param year up to which one, included
 * @param value the exact sum of the figures on file, in the indicator's unit
 * @param bound how it bounds the sum of all these years
 * @param missing the years among them without a figure, ascending
 */
public record RunningSum(int year, BigDecimal value, Bound bound, List<Integer> missing) {

}
