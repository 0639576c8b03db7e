package org.lantu.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Interval;
import org.lantu.scoreboard.composition.Composition;
import org.lantu.scoreboard.composition.Contribution;

/**
 * What the nation or a province has to say of an indicator in a year, in a row.
 *
 * @param from {@code TARGET}, {@code FIGURE}, {@code OUTLOOK} or {@code NOTHING}
 * @param plan the plan of the target; {@code null} where it is none
 * @param value a level of the indicator; {@code null} where nothing is on file
 * @param low the lower end of what goes with it; {@code null} where there is none
 * @param high the upper end; {@code null} where there is none
 * @param source the document of the target; {@code null} where it is none
 */
record CompositionRow(String indicator, int year, String region, String from, @Nullable String plan,
		@Nullable String target, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high,
		@Nullable String source) {

	private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

	static CompositionRow of(Composition composition, Contribution part) {
		Interval interval = part.interval();
		return new CompositionRow(composition.indicator().code(), composition.year(), part.region().code(),
				part.from().name(), part.plan(), part.code(), rounded(part.value()),
				rounded((interval != null) ? interval.low() : null),
				rounded((interval != null) ? interval.high() : null), part.source());
	}

	private static @Nullable BigDecimal rounded(@Nullable Double value) {
		if (value == null || value.isInfinite()) {
			return null;
		}
		BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

}
