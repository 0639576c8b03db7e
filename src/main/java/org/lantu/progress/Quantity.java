package org.lantu.progress;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A value with what is known of it: a published figure, or a quantity computed from
 * figures.
 *
 * @param value the stated or central value, unrounded
 * @param published the number as published, where it is one; {@code null} where computed
 * @param bound how it bounds the truth: {@code EXACT} also for a computed quantity whose
 * interval comes only of rounding; {@code APPROXIMATE} where an approximate figure went
 * in
 */
public record Quantity(double value, @Nullable BigDecimal published, Bound bound, Interval interval) {
}
