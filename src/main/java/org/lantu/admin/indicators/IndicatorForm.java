package org.lantu.admin.indicators;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.upkeep.IndicatorText;

/**
 * What stands in the fields of an indicator, as it was typed; any may be missing.
 *
 * @param version the state of the indicator that the form is based on
 */
record IndicatorForm(@Nullable String version, @Nullable String nameZh, @Nullable String nameEn,
		@Nullable String definitionZh, @Nullable String definitionEn, @Nullable String warnPercent,
		@Nullable String lowest, @Nullable String highest) {

	/** What is typed to say this. */
	static IndicatorForm of(String version, IndicatorText text) {
		return new IndicatorForm(version, text.nameZh(), text.nameEn(), text.definitionZh(), text.definitionEn(),
				typed(text.warnPercent()), typed(text.lowest()), typed(text.highest()));
	}

	/** The same, based on another state. */
	IndicatorForm basedOn(String state) {
		return new IndicatorForm(state, this.nameZh, this.nameEn, this.definitionZh, this.definitionEn,
				this.warnPercent, this.lowest, this.highest);
	}

	private static @Nullable String typed(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : null;
	}

}
