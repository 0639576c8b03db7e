package org.lantu.entry.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What waits for a reviewer of reports on measures, with what has just been decided or
 * refused.
 *
 * @param key the form's own key
 * @param done what has just been decided; empty for nothing
 * @param refusals why nothing was decided; empty where nothing was refused
 * @param decidable how many the reviewer may decide on
 * @param reason what was written as the reason for several
 */
record MeasureReviewPage(String key, String done, List<String> refusals, List<Plan> plans, int decidable,
		String reason) {

	/** The measures of a plan. */
	record Plan(String id, String region, String href, String title, @Nullable String lang, List<Entry> entries) {

	}

	/**
	 * A report that waits.
	 *
	 * @param ref the report and its version, as the form sends them
	 * @param now where the measure stands for everybody
	 * @param then where it would stand
	 * @param older why it would not become what counts; {@code null} where it would
	 */
	record Entry(String id, String ref, Measure measure, String now, String then, @Nullable String note,
			ReviewPage.SourceLink source, String facts, @Nullable String older, ReviewPage.Choice choice) {

	}

	/** Which measure, and where its reports are told. */
	record Measure(int number, String text, @Nullable String lang, String history) {

	}

}
