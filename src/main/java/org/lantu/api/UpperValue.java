package org.lantu.api;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Comparison;

/**
 * Reads the upper edge of a band from the body of an assessment: a band, and only a band,
 * has one, above its lower one.
 */
final class UpperValue {

	private static final String NAME = "upperValue";

	private UpperValue() {
	}

	/**
	 * The upper value, with a fault noted where it does not go with the rest.
	 * @param comparison {@code null} where it could not be read
	 * @param lower {@code null} where it could not be read
	 */
	static @Nullable BigDecimal of(JsonFields target, @Nullable String comparison, @Nullable BigDecimal lower) {
		BigDecimal upper = target.number(NAME);
		boolean band = Comparison.BETWEEN.name().equals(comparison);
		if (band && !target.has(NAME)) {
			target.fault(NAME, "body.upper.needed");
		}
		else if (comparison != null && !band && target.has(NAME)) {
			target.fault(NAME, "body.upper.only");
		}
		else if (band && upper != null && lower != null && upper.compareTo(lower) <= 0) {
			target.fault(NAME, "body.upper.low", lower.toPlainString());
		}
		return upper;
	}

}
