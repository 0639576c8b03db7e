package org.lantu.scoreboard.wording;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Outlook;
import org.lantu.progress.Pace;
import org.lantu.progress.Projection;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;

/**
 * Says whether a target will be reached: the pace that it needs beside the pace of late
 * ({@code docs/domain.md} section 2.3).
 */
public final class Outlooks {

	private static final double LEAST_SHOWN = 0.01;

	private Outlooks() {
	}

	/** One sentence; empty where there is no outlook. */
	static String sentence(JudgedTarget judged, Amounts amounts) {
		return sentence(judged.assessment(), needed(judged, amounts), bare(judged, false, amounts),
				surprise(judged, amounts), amounts);
	}

	/**
	 * One sentence; empty where there is no outlook.
	 * @param needed the pace that it needs, in words; may be empty
	 * @param recent the recent pace, in words; may be empty
	 * @param surprise why the outlook says other than the paces would; may be empty
	 */
	static String sentence(Assessment assessment, String needed, String recent, String surprise, Amounts amounts) {
		if (assessment.outlook() == null) {
			return "";
		}
		String word = amounts.message("outlook." + assessment.outlook().name() + ".sentence");
		String chance = probability(assessment.probability(), amounts);
		Pace pace = assessment.pace();
		return switch (assessment.outlook()) {
			case SECURED, SLIPPING, LOST_GROUND, TOO_FEW_POINTS -> amounts.message("why.outlook.named", word);
			case LIKELY, POSSIBLE, UNLIKELY ->
				(needed.isEmpty() || recent.isEmpty()) ? amounts.message("why.outlook.chance", word, chance) : amounts
					.message("why.outlook.pace", needed, recent, word, chance) + surprise
						+ ((pace != null && pace.unprecedented()) ? amounts.message("why.outlook.unprecedented") : "");
		};
	}

	private static String surprise(JudgedTarget judged, Amounts amounts) {
		Revision latest = judged.latest().orElse(null);
		if (latest == null || judged.kind().sums()) {
			return "";
		}
		return surprise(judged.assessment(), latest.year(), latest.value().doubleValue(),
				judged.promise().demand().comparison().upward(),
				bare(judged, true, amounts).equals(bare(judged, false, amounts)), amounts);
	}

	/**
	 * Why the outlook says other than the two paces beside it would: all years decide,
	 * the recent ones counting more.
	 * @param year the year of the latest figure
	 * @param last the latest figure
	 * @param upward whether more is better
	 * @param same whether the paces look the same
	 */
	static String surprise(Assessment assessment, int year, double last, boolean upward, boolean same,
			Amounts amounts) {
		Pace pace = assessment.pace();
		Projection projection = assessment.projection();
		Double needed = change(pace, true);
		Double recent = change(pace, false);
		if (needed == null || recent == null || projection == null) {
			return "";
		}
		int years = projection.year() - year;
		double continued = inPercent(pace) ? last * Math.pow(1 + recent / 100, years) : last + recent * years;
		boolean slower = (projection.centre() < continued) == upward;
		boolean enough = same || (recent > needed) == upward;
		if (assessment.outlook() == Outlook.UNLIKELY && enough && slower) {
			return amounts.message("why.outlook.earlier-slower");
		}
		return (assessment.outlook() == Outlook.LIKELY && !enough && !slower)
				? amounts.message("why.outlook.earlier-faster") : "";
	}

	/** The pace that the target needs from here, a year; empty where there is none. */
	public static String needed(JudgedTarget judged, Amounts amounts) {
		return pace(judged, true, amounts);
	}

	/** The pace of the last three years, a year; empty where there is none. */
	public static String recent(JudgedTarget judged, Amounts amounts) {
		return pace(judged, false, amounts);
	}

	/** A pace with its unit: per cent a year for amounts, else the unit a year. */
	private static String pace(JudgedTarget judged, boolean needed, Amounts amounts) {
		Pace pace = judged.assessment().pace();
		Double change = inPercent(pace) ? null : change(pace, needed);
		if (change == null) {
			return bare(judged, needed, amounts);
		}
		String sign = sign(judged, change);
		String distance = amounts.distance(change, decimals(judged), judged.indicator().percent(), judged.indicator());
		if (rank(judged) && !sign.isEmpty()) {
			return amounts.message((change < 0) ? "pace.up" : "pace.down", distance);
		}
		return sign + distance;
	}

	private static boolean rank(JudgedTarget judged) {
		return judged.indicator().aggregation() == Indicator.Aggregation.NONE;
	}

	/** A pace without its unit, save per cent and places; empty where there is none. */
	private static String bare(JudgedTarget judged, boolean needed, Amounts amounts) {
		Pace pace = judged.assessment().pace();
		Double change = change(pace, needed);
		if (pace == null || change == null) {
			return "";
		}
		if (rank(judged)) {
			return pace(judged, needed, amounts);
		}
		return inPercent(pace) ? amounts.percent(Amounts.signed(change, 1))
				: sign(judged, change) + Amounts.number(Math.abs(change), decimals(judged));
	}

	static boolean inPercent(@Nullable Pace pace) {
		return pace != null && pace.neededPercent() != null && pace.recentPercent() != null;
	}

	/** A pace: per cent a year for amounts, else the change of a year. */
	static @Nullable Double change(@Nullable Pace pace, boolean needed) {
		if (pace == null) {
			return null;
		}
		if (inPercent(pace)) {
			return needed ? pace.neededPercent() : pace.recentPercent();
		}
		return needed ? pace.needed() : pace.recent();
	}

	/** A sum is fed by yearly amounts, which are not changes and bear no sign. */
	private static String sign(JudgedTarget judged, double change) {
		int decimals = decimals(judged);
		boolean still = Amounts.signed(change, decimals).equals(Amounts.number(0, decimals));
		if (still || (change > 0 && judged.kind().sums())) {
			return "";
		}
		return (change > 0) ? "+" : "−";
	}

	private static int decimals(JudgedTarget judged) {
		return Math.max(judged.indicator().decimals(), judged.promise().demand().decimals());
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
