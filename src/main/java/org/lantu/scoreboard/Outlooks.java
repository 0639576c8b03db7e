package org.lantu.scoreboard;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Pace;

/**
 * Says whether a target will be reached: the pace that it needs beside the pace of late
 * ({@code domain.md} section 2.3).
 */
public final class Outlooks {

	private static final double LEAST_SHOWN = 0.01;

	private Outlooks() {
	}

	/** One sentence; empty where there is no outlook. */
	static String sentence(JudgedTarget judged, Amounts amounts) {
		Assessment assessment = judged.assessment();
		if (assessment.outlook() == null) {
			return "";
		}
		String word = amounts.message("outlook." + assessment.outlook().name() + ".sentence");
		String chance = probability(assessment.probability(), amounts);
		Pace pace = assessment.pace();
		String needed = needed(judged, amounts);
		String recent = recent(judged, amounts);
		return switch (assessment.outlook()) {
			case SECURED, SLIPPING, LOST_GROUND, TOO_FEW_POINTS -> amounts.message("why.outlook.named", word);
			case LIKELY, POSSIBLE, UNLIKELY ->
				(needed.isEmpty() || recent.isEmpty()) ? amounts.message("why.outlook.chance", word, chance) : amounts
					.message("why.outlook.pace", needed, recent, word, chance)
						+ ((pace != null && pace.unprecedented()) ? amounts.message("why.outlook.unprecedented") : "");
		};
	}

	/** The pace that the target needs from here, a year; empty where there is none. */
	public static String needed(JudgedTarget judged, Amounts amounts) {
		return pace(judged, judged.assessment().pace(), true, amounts);
	}

	/** The pace of the last three years, a year; empty where there is none. */
	public static String recent(JudgedTarget judged, Amounts amounts) {
		return pace(judged, judged.assessment().pace(), false, amounts);
	}

	/** A pace with its sign: per cent a year for amounts, else the unit a year. */
	private static String pace(JudgedTarget judged, @Nullable Pace pace, boolean needed, Amounts amounts) {
		if (pace == null) {
			return "";
		}
		Double percent = needed ? pace.neededPercent() : pace.recentPercent();
		if (percent != null && (pace.neededPercent() != null) && (pace.recentPercent() != null)) {
			return amounts.percent(Amounts.signed(percent, 1));
		}
		Double change = needed ? pace.needed() : pace.recent();
		if (change == null) {
			return "";
		}
		int decimals = Math.max(judged.indicator().decimals(), Math.max(0, judged.promise().value().scale()));
		boolean still = Amounts.signed(change, decimals).equals(Amounts.number(0, decimals));
		String sign = still ? "" : (change > 0) ? "+" : "−";
		return sign + amounts.distance(change, decimals, judged.indicator().percent(), judged.indicator());
	}

	/**
	 * A probability in whole per cent; one too small or too great to show so is bounded.
	 */
	public static String probability(@Nullable Double probability, Amounts amounts) {
		if (probability == null) {
			return "";
		}
		if (probability < LEAST_SHOWN) {
			return "<" + amounts.percent("1");
		}
		if (probability > 1 - LEAST_SHOWN) {
			return ">" + amounts.percent("99");
		}
		return amounts.percent(Amounts.number(Math.floor(probability * 100), 0));
	}

}
