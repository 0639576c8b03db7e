package org.lantu.scoreboard.answers;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What the measure of Open SDG says of a series.
 *
 * @param status in their words
 * @param value observed growth against required growth, or observed growth alone
 * @param observedCagr compound yearly growth from base to latest figure, as a fraction
 * @param requiredCagr the same from base to target
 * @param reason why there is no value, as a sentence
 */
public record OpenSdgView(String method, String status, @Nullable BigDecimal value, @Nullable BigDecimal observedCagr,
		@Nullable BigDecimal requiredCagr, @Nullable String reason) {

	public static final String METHOD = "open-sdg";

}
