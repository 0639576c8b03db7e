package org.lantu.scoreboard.wording;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Demand;
import org.lantu.progress.judging.Kind;
import org.lantu.reference.Indicator;

/**
 * Writes what a target asks for: as a sign and a number for tables, and in words.
 */
public final class Demands {

	private Demands() {
	}

	/** The sign that stands before the number: "≥", "≈" for "about". */
	public static String symbol(Demand demand) {
		if (demand.about()) {
			return "≈";
		}
		return switch (demand.comparison()) {
			case AT_LEAST -> "≥";
			case MORE_THAN -> ">";
			case AT_MOST -> "≤";
			case LESS_THAN -> "<";
			case BETWEEN -> "";
		};
	}

	/** The number, with its stated decimals; of a band both. */
	public static String number(Demand demand) {
		String number = Amounts.number(demand.value());
		return (demand.upperValue() != null) ? number + "–" + Amounts.number(demand.upperValue()) : number;
	}

	/**
	 * The words: "不低于 1.96%". A rank of at most 15 is one of the first 15: "不高于第 15 位"
	 * would be read as its opposite. "About 6 %" is neither at least nor at most.
	 * @param indicator {@code null} where the number has no unit
	 */
	static String words(Demand demand, Kind kind, @Nullable Indicator indicator, Amounts amounts) {
		String number = number(demand);
		boolean rank = kind.direct() && indicator != null && indicator.aggregation() == Indicator.Aggregation.NONE;
		if (rank && !demand.about()) {
			return amounts.message("demand.rank." + demand.comparison().name(), number);
		}
		return amounts.message(demand.about() ? about(kind) : "demand." + demand.comparison().name(),
				amounts.quantity(number, kind, indicator));
	}

	/** A level is reached, a change is as large. */
	private static String about(Kind kind) {
		return (kind.change() || kind.inPercent()) ? "demand.about.change" : "demand.about";
	}

}
