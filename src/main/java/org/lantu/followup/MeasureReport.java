package org.lantu.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.DatePrecision;

/**
 * What was published of a measure.
 *
 * @param measure its number in the plan
 * @param note the words of whoever reported it
 * @param source the id of the document
 * @param knownOn from when it was public
 */
public record MeasureReport(int measure, MeasureStatus status, @Nullable String note, String source, LocalDate knownOn,
		DatePrecision precision) {

	/** The day, the month or the year from which it was public. */
	public String day() {
		return this.precision.format(this.knownOn);
	}

}
