package org.lantu.reference.upkeep;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What may be said anew of an indicator.
 *
 * @param warnPercent the change from year to year beyond which an entry is questioned
 * @param lowest the lowest value it can have; {@code null} where there is none
 * @param highest the highest; {@code null} where there is none
 */
public record IndicatorText(String nameZh, String nameEn, @Nullable String definitionZh, @Nullable String definitionEn,
		@Nullable BigDecimal warnPercent, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

}
