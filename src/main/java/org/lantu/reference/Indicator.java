package org.lantu.reference;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param decimals the decimals in which values are shown
 * @param direction which way is better
 * @param aggregation how children add up to their parent
 * @param type what kind of quantity it is
 * @param range what values it can have
 * @param warnPercent the change from year to year beyond which an entry is questioned
 */
public record Indicator(String code, int ordinal, Bilingual name, Bilingual unit, int decimals, Direction direction,
		Aggregation aggregation, MeasureType type, String theme, Range range, @Nullable BigDecimal warnPercent,
		@Nullable Bilingual definition) {

	public enum Direction {

		UP, DOWN

	}

	public enum Aggregation {

		SUM, RATIO, NONE

	}

	/** The nature of what is measured (量的性质). */
	public enum MeasureType {

		/** An amount of the year: it may be summed and it may grow. */
		FLOW,
		/** A count at the end of the year: it grows, and is never summed over years. */
		STOCK,
		/** A share or an intensity: neither summed nor grown. */
		RATIO,
		/** A place in an order: neither; lower is better. */
		RANK

	}

	/**
	 * What values can be.
	 *
	 * @param lowest {@code null} where there is none
	 * @param highest {@code null} where there is none
	 */
	public record Range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
	}

	/** The lowest possible value; {@code null} where there is none. */
	public @Nullable BigDecimal minimum() {
		return this.range.lowest();
	}

	/** The highest possible value; {@code null} where there is none. */
	public @Nullable BigDecimal maximum() {
		return this.range.highest();
	}

	/** Whether values are places in an order. */
	public boolean rank() {
		return this.type == MeasureType.RANK;
	}

	/** Whether values are per cent, so that differences are percentage points. */
	public boolean percent() {
		return "%".equals(this.unit.zh());
	}

}
