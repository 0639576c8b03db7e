package org.lantu.reference;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param decimals the decimals in which values are shown
 * @param direction which way is better
 * @param aggregation how children add up to their parent
 * @param minimum the lowest plausible value; {@code null} where there is none
 * @param warnPercent the change from year to year beyond which an entry is questioned
 */
public record Indicator(String code, int ordinal, Bilingual name, Bilingual unit, int decimals, Direction direction,
		Aggregation aggregation, String theme, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum,
		@Nullable BigDecimal warnPercent, @Nullable Bilingual definition) {

	public enum Direction {

		UP, DOWN

	}

	public enum Aggregation {

		SUM, RATIO, NONE

	}

	/** Whether no value below zero can be. */
	public boolean nonNegative() {
		return this.minimum != null && this.minimum.signum() >= 0;
	}

	/** Whether values are per cent, so that differences are percentage points. */
	public boolean percent() {
		return "%".equals(this.unit.zh());
	}

}
