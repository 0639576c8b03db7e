package org.lantu.entry.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.requests.FigureRequests;

/**
 * The history of one figure, the latest first.
 *
 * @param regionHref the address of the region's page
 * @param inside whether it also tells who did what, and what is not public
 * @param corrections what was copied wrongly of it
 * @param requests what readers asked to be corrected; {@code null} where a past state is
 * shown, or nothing that could be wrong
 * @param movedTo the path of the figure that all of it was meant for; {@code null} where
 * it stays
 */
record HistoryPage(ReviewPage.FigureName name, String region, String regionHref, boolean inside, List<Line> lines,
		List<Corrected> corrections, FigureRequests.@Nullable Shown requests, @Nullable String movedTo) {

	/** Why something was corrected, and when. */
	record Corrected(String day, String reason) {
	}

	/**
	 * A revision.
	 *
	 * @param kind whether it counts, counted, or where it stands
	 * @param knownOn from when it was public
	 * @param source {@code null} in a draft without one
	 * @param facts who entered and who decided, when; empty for everybody else
	 * @param word the analyst's reason
	 * @param decision the reviewer's words
	 */
	record Line(String kind, boolean current, String knownOn, ReviewPage.Change change,
			ReviewPage.@Nullable SourceLink source, ReviewPage.@Nullable Quote quote, List<String> facts,
			List<String> questions, @Nullable String word, @Nullable String decision) {
	}

}
