package org.lantu.scoreboard.measures;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.followup.MeasureReport;
import org.lantu.plan.Measure;

/**
 * A measure of a plan and where it stands, as the API tells it.
 *
 * @param ordinal its number in the plan
 * @param text in the language asked for, as far as it is on file
 * @param source the id of the document that promises it
 * @param status where it stands; with all that follows {@code null} where nothing is on
 * file
 * @param knownOn from when that was public
 * @param statusSource the id of the document that tells the status
 * @param note what was said of the status
 */
public record MeasureView(String plan, int ordinal, String pillar, String text, @Nullable String leadAgency,
		String source, @Nullable String status, @Nullable LocalDate knownOn, @Nullable String datePrecision,
		@Nullable String statusSource, @Nullable String note) {

	static MeasureView of(Measure measure, @Nullable MeasureReport last, Locale locale) {
		return new MeasureView(measure.plan(), measure.ordinal(), measure.pillar().in(locale),
				measure.text().in(locale), measure.leadAgency(), measure.source(),
				(last != null) ? last.status().name() : null, (last != null) ? last.knownOn() : null,
				(last != null) ? last.precision().name() : null, (last != null) ? last.source() : null,
				(last != null) ? last.note() : null);
	}

}
