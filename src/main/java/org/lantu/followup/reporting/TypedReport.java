package org.lantu.followup.reporting;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.RevisionRef;

/**
 * A report on a measure as somebody typed it; empty where it is not known yet.
 *
 * @param measure the measure's number in its plan
 * @param status a {@link org.lantu.followup.MeasureStatus}
 * @param knownOn a day, a month or a year
 * @param source the id of the document
 * @param seen the report that the person goes on with; {@code null} for a new one
 */
public record TypedReport(int measure, String status, String knownOn, String source, String note,
		@Nullable RevisionRef seen) {

	/** Whether nothing was typed. */
	public boolean blank() {
		return (this.status + this.knownOn + this.source + this.note).isBlank();
	}

	/** Whether the same was typed, whatever it goes on with. */
	public boolean same(TypedReport other) {
		return this.measure == other.measure && this.status.equals(other.status)
				&& this.knownOn.strip().equals(other.knownOn.strip()) && this.source.equals(other.source)
				&& this.note.strip().equals(other.note.strip());
	}

}
