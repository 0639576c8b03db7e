package org.lantu.progress;

import java.math.BigDecimal;

/** The level from which a target starts, in the indicator's unit. */
public record Baseline(int year, BigDecimal value) {
}
