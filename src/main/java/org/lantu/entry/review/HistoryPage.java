package org.lantu.entry.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.remarks.RemarkLine;
import org.lantu.entry.requests.FigureRequests;

/**
 * The history of one figure, the latest first.
 *
 * @param regionHref the address of the region's page
 * @param inside whether it also tells who did what, and what is not public
 * @param corrections what was copied wrongly of it
 * @param requests what readers asked to be corrected; {@code null} where a past state is
 * shown, or nothing that could be wrong
 * @param remarks what is written about it inside; {@code null} for everybody else
 * @param movedTo the path of the figure that all of it was meant for; {@code null} where
 * it stays
 */
record HistoryPage(ReviewPage.FigureName name, String region, String regionHref, boolean inside, List<Line> lines,
		List<Corrected> corrections, FigureRequests.@Nullable Shown requests, @Nullable Remarks remarks,
		@Nullable String movedTo) {

	/** The same with what was typed as a remark, and why it was not kept. */
	HistoryPage with(String typed, @Nullable String fault) {
		return new HistoryPage(this.name, this.region, this.regionHref, this.inside, this.lines, this.corrections,
				this.requests, (this.remarks != null) ? this.remarks.with(typed, fault) : null, this.movedTo);
	}

	/**
	 * What the people of the region write to each other.
	 *
	 * @param action where the form goes; {@code null} for those who may not write, and
	 * where nothing is on its way
	 * @param back where they work on it
	 * @param typed what was typed so far
	 * @param fault why it was not kept
	 */
	record Remarks(List<RemarkLine> lines, @Nullable String action, @Nullable String back, String typed,
			@Nullable String fault) {

		Remarks with(String other, @Nullable String otherFault) {
			return new Remarks(this.lines, this.action, this.back, other, otherFault);
		}

	}

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
