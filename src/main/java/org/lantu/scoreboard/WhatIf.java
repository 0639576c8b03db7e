package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.util.OptionalInt;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Footing;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Footings;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

/**
 * Judges a target as if the next year had a figure already; nothing is stored.
 */
public final class WhatIf {

	private WhatIf() {
	}

	/**
	 * The year of which a figure may be supposed: the one after the latest figure, or the
	 * year due where there is none yet.
	 * @return empty once the year due has a figure
	 */
	public static OptionalInt year(JudgedTarget judged) {
		int due = judged.target().year();
		int next = judged.latest().map((latest) -> latest.year() + 1).orElse(due);
		return (next <= due) ? OptionalInt.of(next) : OptionalInt.empty();
	}

	/**
	 * The target as it would be judged.
	 * @param value the exact figure of {@link #year}, in the indicator's unit
	 * @param footings on what it would rest
	 */
	public static JudgedTarget suppose(JudgedTarget judged, BigDecimal value, Footings footings) {
		int year = year(judged).orElseThrow();
		Moment now = judged.moment();
		Moment then = new Moment(now.asOf(), (now.year() != null) ? Integer.valueOf(Math.max(now.year(), year)) : null);
		Series series = judged.series()
			.with(footings.settled(new Revision(new FigureKey(judged.region().code(), judged.indicator().code(), year),
					value, Revision.ObsStatus.A, Bound.EXACT, now.asOf(), DatePrecision.DAY, false, "", "", null,
					Footing.NONE)));
		return judged.by(series, then);
	}

}
