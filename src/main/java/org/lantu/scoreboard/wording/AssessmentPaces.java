package org.lantu.scoreboard.wording;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Promise;
import org.lantu.progress.judging.Kinds;

/**
 * Says of figures of a caller's own, which have no unit, whether the target will be
 * reached.
 *
 * @param decimals of computed numbers, at least
 */
record AssessmentPaces(Promise promise, Assessment assessment, int decimals, Amounts amounts) {

	/**
	 * One sentence; empty where there is no outlook.
	 * @param latest the latest figure before the year due
	 */
	String sentence(@Nullable Observation latest) {
		String needed = pace(true);
		String recent = pace(false);
		String surprise = "";
		if (latest != null && !flow()) {
			surprise = Outlooks.surprise(this.assessment, latest.year(), latest.value().doubleValue(),
					this.promise.demand().comparison().upward(), needed.equals(recent), this.amounts);
		}
		return Outlooks.sentence(this.assessment, needed, recent, surprise, this.amounts);
	}

	private String pace(boolean needed) {
		Pace pace = this.assessment.pace();
		Double change = Outlooks.change(pace, needed);
		if (pace == null || change == null) {
			return "";
		}
		if (Outlooks.inPercent(pace)) {
			return this.amounts.percent(Amounts.signed(change, 1));
		}
		return flow() ? Amounts.number(change, decimals(pace)) : Amounts.signed(change, decimals(pace));
	}

	/** Whether a pace is the amount of a year and not a change. */
	private boolean flow() {
		return Kinds.of(this.promise.kind()).sums();
	}

	/** The decimals in which both paces tell themselves from nothing and from another. */
	private int decimals(Pace pace) {
		double needed = (pace.needed() != null) ? pace.needed() : 0;
		double recent = (pace.recent() != null) ? pace.recent() : 0;
		int least = telling(recent, 0, Math.max(1, this.decimals));
		return telling(needed, recent, telling(needed, 0, least));
	}

	/**
	 * No more decimals than needed where the usual ones cannot tell the numbers apart.
	 */
	static int telling(double value, double other, int least) {
		int decimals = Amounts.telling(value, other, least);
		return Amounts.number(value, decimals).equals(Amounts.number(other, decimals)) ? least : decimals;
	}

}
