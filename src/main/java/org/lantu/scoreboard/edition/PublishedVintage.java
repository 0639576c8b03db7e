package org.lantu.scoreboard.edition;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.lantu.actuals.Revision;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

/** A vintage of a figure, with the decimals as published. */
public record PublishedVintage(BigDecimal value, Bound bound, Revision.ObsStatus obsStatus, LocalDate knownOn,
		DatePrecision datePrecision, String source) {
}
