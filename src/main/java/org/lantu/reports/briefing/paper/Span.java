package org.lantu.reports.briefing.paper;

import java.util.List;

/**
 * A text within a line.
 *
 * @param blank whether it is to be filled in by whoever uses the briefing
 * @param note the number of the note that follows on it; 0 for none
 * @param again whether the note was given before
 */
public record Span(String text, boolean blank, int note, boolean again) {

	public static Span of(String text) {
		return new Span(text, false, 0, false);
	}

	/** What is left to be filled in. */
	public static Span blank(String text) {
		return new Span(text, true, 0, false);
	}

	/** A line of one text. */
	public static List<Span> line(String text) {
		return List.of(of(text));
	}

}
