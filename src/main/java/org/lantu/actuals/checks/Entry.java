package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

/**
 * A typed figure that could be read; what is {@code null} is still missing.
 */
public record Entry(FigureKey figure, @Nullable BigDecimal value, Revision.ObsStatus status, Bound bound,
		@Nullable String source, @Nullable String quote, @Nullable LocalDate knownOn, DatePrecision precision,
		boolean revised, @Nullable String note, @Nullable String reason) {

	/** Whether the value is one to reckon with: no expectation, no open bound. */
	static boolean reckonable(Revision.ObsStatus status, Bound bound) {
		return status != Revision.ObsStatus.E && (bound == Bound.EXACT || bound == Bound.APPROXIMATE);
	}

}
