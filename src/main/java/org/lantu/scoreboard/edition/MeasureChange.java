package org.lantu.scoreboard.edition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.followup.MeasureStatus;
import org.lantu.reference.DatePrecision;

/**
 * What was published of a measure.
 *
 * @param number of the measure in its plan
 * @param before where it stood until then; {@code null} where nothing was on file
 * @param source the id of the document
 */
public record MeasureChange(String plan, int number, MeasureStatus status, @Nullable MeasureStatus before,
		LocalDate knownOn, DatePrecision precision, String source) {
}
