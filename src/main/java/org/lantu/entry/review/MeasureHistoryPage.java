package org.lantu.entry.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The history of a measure: what is on its way first, then the latest.
 *
 * @param inside whether it also tells who did what, and what is not public
 * @param entry where the reader may report on the measures of the plan; {@code null} for
 * others
 */
record MeasureHistoryPage(Subject measure, boolean inside, @Nullable String entry, List<Line> lines) {

	/**
	 * The measure and its plan.
	 *
	 * @param plan the path of the plan's page
	 */
	record Subject(int number, String text, @Nullable String lang, String plan, String title,
			@Nullable String titleLang, String region, String regionHref) {

	}

	/**
	 * A report.
	 *
	 * @param kind whether it counts, counted, or where it stands
	 * @param current whether it counts
	 * @param source {@code null} in a draft without one
	 * @param facts who entered and who decided, when; empty for everybody else
	 * @param decision the reviewer's words
	 */
	record Line(String kind, boolean current, String day, String status, ReviewPage.@Nullable SourceLink source,
			@Nullable String note, List<String> facts, @Nullable String decision) {

	}

}
