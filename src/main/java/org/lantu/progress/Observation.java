package org.lantu.progress;

import java.math.BigDecimal;

/**
 * A yearly figure as it counts on the day of the judgement.
 *
 * @param value the published number, with its published decimals
 * @param expected whether it is an estimate or expectation (SDMX status {@code E}), which
 * is shown but never decides
 */
public record Observation(int year, BigDecimal value, Bound bound, boolean expected) {
}
