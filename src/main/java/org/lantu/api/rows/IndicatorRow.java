package org.lantu.api.rows;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Indicator;

/**
 * An indicator as a row.
 */
public record IndicatorRow(String code, String name, String unit, int decimals, String direction, String aggregation,
		String theme, @Nullable String definition, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {

	public static IndicatorRow of(Indicator indicator, Locale locale) {
		return new IndicatorRow(indicator.code(), indicator.name().in(locale), indicator.unit().in(locale),
				indicator.decimals(), indicator.direction().name(), indicator.aggregation().name(), indicator.theme(),
				(indicator.definition() != null) ? indicator.definition().in(locale) : null, indicator.minimum(),
				indicator.maximum());
	}

}
