package org.lantu.followup.reporting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.followup.MeasureStatus;
import org.lantu.reference.DatePrecision;

/**
 * What a report says; in a draft, as far as it is known.
 */
public record ReportClaim(@Nullable MeasureStatus status, @Nullable LocalDate knownOn,
		@Nullable DatePrecision precision, @Nullable String source, @Nullable String note) {

	/** The day, the month or the year from which it was public; empty for none. */
	public String day() {
		return (this.knownOn != null && this.precision != null) ? this.precision.format(this.knownOn) : "";
	}

}
