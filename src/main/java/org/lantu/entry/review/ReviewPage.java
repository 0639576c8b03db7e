package org.lantu.entry.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.remarks.RemarkLine;

/**
 * What waits for a reviewer, with what has just been decided or refused.
 *
 * @param key the form's own key
 * @param count how many wait
 * @param decidable how many of them the reviewer may decide on
 * @param remarks what others wrote last about figures on their way
 * @param done what has just been decided; {@code null} for nothing
 * @param refusals why nothing was decided; empty where nothing was refused
 * @param reason what was written as the reason for several
 */
record ReviewPage(String key, int count, int decidable, List<RemarkLine> remarks, List<Group> groups,
		@Nullable Done done, List<String> refusals, String reason) {

	/** What one source says of one region. */
	record Group(String id, String region, SourceLink source, List<Entry> entries) {
	}

	/**
	 * The document that entries rest on.
	 *
	 * @param detail who published it when, and how far it can be trusted
	 */
	record SourceLink(String href, String title, @Nullable String lang, String detail) {
	}

	/**
	 * A figure that waits.
	 *
	 * @param ref the revision and its version, as the form sends them
	 * @param kind what is done: added, corrected
	 * @param facts when it became known, who entered it when
	 * @param remarks what was written about it
	 */
	record Entry(String id, String ref, String kind, FigureName name, Change change, Past past, List<Effect> effects,
			Quote quote, String facts, Doubts doubts, List<RemarkLine> remarks, Choice choice) {
	}

	/**
	 * The years before.
	 *
	 * @param lately the last of them as numbers; {@code null} where there are none
	 */
	record Past(String sparkline, @Nullable String lately) {
	}

	/**
	 * What speaks against a figure, and what is said to that.
	 *
	 * @param older why it would not become the figure that counts; {@code null} where it
	 * would
	 * @param questions what the checks questioned
	 * @param word the analyst's answer
	 */
	record Doubts(@Nullable String older, List<String> questions, @Nullable String word) {
	}

	/**
	 * What the reviewer may do and has done so far.
	 *
	 * @param own whether the reviewer had a hand in it
	 * @param picked whether it was ticked in the form that was refused
	 * @param typed what was written as the reason in that form
	 */
	record Choice(boolean own, boolean picked, String typed) {
	}

	/** Which figure, with the addresses of its indicator and its history. */
	record FigureName(String indicator, String href, String history, String year, String unit) {
	}

	/**
	 * From what to what.
	 *
	 * @param before {@code null} where there was nothing
	 * @param difference {@code null} where none can be told
	 */
	record Change(@Nullable String before, String after, @Nullable String difference) {
	}

	/** The words of the source, in their own language. */
	record Quote(String text, @Nullable String lang, @Nullable String note) {
	}

	/**
	 * A verdict that turns, or an outlook.
	 *
	 * @param outlook what is said of the outlook; {@code null} where the verdict says all
	 */
	record Effect(String href, String promise, Pill before, Pill after, @Nullable String outlook) {
	}

	/** A verdict as a list shows it. */
	record Pill(String glyph, String word) {
	}

	/**
	 * What has been decided.
	 *
	 * @param effects the verdicts that have turned by it
	 */
	record Done(String text, List<Decided> figures, List<Effect> effects) {
	}

	/** A figure on which was decided. */
	record Decided(FigureName name, String region, String value) {
	}

}
