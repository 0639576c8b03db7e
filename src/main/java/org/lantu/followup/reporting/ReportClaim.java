package org.lantu.followup.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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

	/** What the audit trail keeps of it. */
	Map<String, Object> details() {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("status", (this.status != null) ? this.status.name() : "");
		details.put("knownOn", day());
		details.put("source", Objects.requireNonNullElse(this.source, ""));
		details.put("said", Objects.requireNonNullElse(this.note, ""));
		return details;
	}

}
