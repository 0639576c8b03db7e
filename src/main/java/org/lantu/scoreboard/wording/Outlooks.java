package org.lantu.scoreboard.wording;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
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

	/** The noise of arithmetic. */
	private static final double NOISE = 1e-9;

	private Outlooks() {
	}

	/** Which pace is meant. */
	private enum Of {

		NEEDED, RECENT, BEST

	}

	/** One sentence; empty where there is no outlook. */
	static String sentence(Judgement judgement, Amounts amounts) {
		Assessment assessment = judgement.assessment();
		if (assessment.outlook() == null) {
			return "";
		}
		String word = amounts.message("outlook." + assessment.outlook().name() + ".sentence");
		String chance = probability(assessment.probability(), amounts);
		String needed = pace(judgement, Of.NEEDED, amounts);
		String recent = beside(judgement, amounts);
		Pace pace = assessment.pace();
		return switch (assessment.outlook()) {
			case SECURED, SLIPPING, LOST_GROUND, TOO_FEW_POINTS -> amounts.message("why.outlook.named", word);
			case LIKELY, POSSIBLE, UNLIKELY ->
				(needed.isEmpty() || recent.isEmpty()) ? amounts.message("why.outlook.chance", word, chance) : amounts
					.message("why.outlook.pace", needed, recent, word, chance) + surprise(judgement, amounts)
						+ ((pace != null && pace.unprecedented()) ? amounts.message("why.outlook.unprecedented") : "");
		};
	}

	/**
	 * Why the outlook says other than the two paces beside it would: the indicator ends
	 * before what is needed, or all years decide, the recent ones counting more.
	 */
	private static String surprise(Judgement judgement, Amounts amounts) {
		Assessment assessment = judgement.assessment();
		Observation latest = judgement.latest();
		Pace pace = assessment.pace();
		Projection projection = assessment.projection();
		Double needed = change(pace, Of.NEEDED);
		Double recent = change(pace, Of.RECENT);
		if (latest == null || judgement.kind().sums() || judgement.terms().demand().band() || needed == null
				|| recent == null || projection == null) {
			return "";
		}
		int years = projection.year() - latest.year();
		double last = latest.value().doubleValue();
		boolean upward = judgement.terms().demand().comparison().upward();
		Measurand measurand = judgement.terms().measurand();
		BigDecimal limit = upward ? measurand.highest() : measurand.lowest();
		double demanded = continued(last, needed, years, pace);
		if (limit != null && Double.valueOf(0).equals(assessment.probability())
				&& Math.abs(measurand.within(demanded) - limit.doubleValue()) <= NOISE) {
			return amounts.message("why.outlook.limit", amounts.amount(Amounts.number(limit), judgement.indicator()));
		}
		boolean slower = (projection.centre() < measurand.within(continued(last, recent, years, pace))) == upward;
		boolean same = bare(judgement, Of.NEEDED, amounts).equals(bare(judgement, Of.RECENT, amounts));
		boolean enough = same || (recent > needed) == upward;
		if (assessment.outlook() == Outlook.UNLIKELY && enough && slower) {
			return amounts.message("why.outlook.earlier-slower");
		}
		return (assessment.outlook() == Outlook.LIKELY && !enough && !slower)
				? amounts.message("why.outlook.earlier-faster") : "";
	}

	/** Where a pace leads from the latest value in some years. */
	private static double continued(double last, double change, int years, @Nullable Pace pace) {
		return inPercent(pace) ? last * Math.pow(1 + change / 100, years) : last + change * years;
	}

	/** The pace that the target needs from here, a year; empty where there is none. */
	public static String needed(JudgedTarget judged, Amounts amounts) {
		return pace(Judgement.of(judged), Of.NEEDED, amounts);
	}

	/** The pace of the last three years, a year; empty where there is none. */
	public static String recent(JudgedTarget judged, Amounts amounts) {
		return pace(Judgement.of(judged), Of.RECENT, amounts);
	}

	/** The best pace of any one year; empty where there is none. */
	public static String best(JudgedTarget judged, Amounts amounts) {
		return pace(Judgement.of(judged), Of.BEST, amounts);
	}

	/** A pace with its unit: per cent a year for amounts, else the unit a year. */
	private static String pace(Judgement judgement, Of which, Amounts amounts) {
		Pace pace = judgement.assessment().pace();
		Double change = inPercent(pace) ? null : change(pace, which);
		if (pace == null || change == null) {
			return bare(judgement, which, amounts);
		}
		int decimals = decimals(judgement, pace);
		String sign = sign(judgement, change, decimals);
		Indicator indicator = judgement.indicator();
		String distance = amounts.distance(change, decimals, indicator != null && indicator.percent(), indicator);
		if (judgement.rank() && !sign.isEmpty()) {
			return amounts.message((change < 0) ? "pace.up" : "pace.down", distance);
		}
		return sign + distance;
	}

	/**
	 * The recent pace beside the one that is needed: an amount with its unit, as each may
	 * be told in another multiple of it.
	 */
	private static String beside(Judgement judgement, Amounts amounts) {
		Indicator indicator = judgement.indicator();
		return (indicator != null && !indicator.percent()) ? pace(judgement, Of.RECENT, amounts)
				: bare(judgement, Of.RECENT, amounts);
	}

	/** A pace without its unit, save per cent and places; empty where there is none. */
	private static String bare(Judgement judgement, Of which, Amounts amounts) {
		Pace pace = judgement.assessment().pace();
		Double change = change(pace, which);
		if (pace == null || change == null) {
			return "";
		}
		if (inPercent(pace)) {
			return amounts.percent(Amounts.signed(change, 1));
		}
		if (judgement.rank()) {
			return pace(judgement, which, amounts);
		}
		int decimals = decimals(judgement, pace);
		return sign(judgement, change, decimals) + Amounts.number(Math.abs(change), decimals);
	}

	/** In per cent where the pace needed is, or is not known and others are. */
	private static boolean inPercent(@Nullable Pace pace) {
		if (pace == null) {
			return false;
		}
		boolean needed = pace.neededPercent() != null;
		return (pace.needed() == null) ? needed || pace.recentPercent() != null
				: needed && pace.recentPercent() != null;
	}

	/** A pace: per cent a year for amounts, else the change of a year. */
	private static @Nullable Double change(@Nullable Pace pace, Of which) {
		if (pace == null) {
			return null;
		}
		boolean percent = inPercent(pace);
		return switch (which) {
			case NEEDED -> percent ? pace.neededPercent() : pace.needed();
			case RECENT -> percent ? pace.recentPercent() : pace.recent();
			case BEST -> percent ? pace.bestPercent() : pace.best();
		};
	}

	/** A sum is fed by yearly amounts, which are not changes and bear no sign. */
	private static String sign(Judgement judgement, double change, int decimals) {
		boolean still = Amounts.signed(change, decimals).equals(Amounts.number(0, decimals));
		if (still || (change > 0 && judgement.kind().sums())) {
			return "";
		}
		return (change > 0) ? "+" : "−";
	}

	private static int decimals(Judgement judgement, Pace pace) {
		return judgement.decimals((pace.needed() != null) ? pace.needed() : 0,
				(pace.recent() != null) ? pace.recent() : 0);
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
