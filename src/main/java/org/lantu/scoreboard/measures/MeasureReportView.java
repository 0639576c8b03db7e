package org.lantu.scoreboard.measures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.followup.MeasureReport;

/**
 * One of the reports on a measure, as the archive of everything has it.
 *
 * @param measure its number in the plan
 * @param source the id of the document
 */
public record MeasureReportView(String plan, int measure, String status, LocalDate knownOn, String datePrecision,
		String source, @Nullable String note) {

	static MeasureReportView of(String plan, MeasureReport report) {
		return new MeasureReportView(plan, report.measure(), report.status().name(), report.knownOn(),
				report.precision().name(), report.source(), report.note());
	}

}
