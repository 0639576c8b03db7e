package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.lantu.scoreboard.edition.PublishedVintage;

/** A vintage of a figure. */
record VintageView(BigDecimal value, String bound, String obsStatus, LocalDate knownOn, String source) {

	static VintageView of(PublishedVintage vintage) {
		return new VintageView(vintage.value(), vintage.bound().name(), vintage.obsStatus().name(), vintage.knownOn(),
				vintage.source());
	}

}
