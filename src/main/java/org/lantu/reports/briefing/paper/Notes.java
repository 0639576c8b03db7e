package org.lantu.reports.briefing.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers notes in the order in which they are given; a note that was given before keeps
 * its number.
 */
public class Notes {

	private final List<String> texts = new ArrayList<>();

	/** A text with a note. */
	public Span on(String text, String note) {
		int known = this.texts.indexOf(note);
		if (known >= 0) {
			return new Span(text, false, known + 1, true);
		}
		this.texts.add(note);
		return new Span(text, false, this.texts.size(), false);
	}

	public List<String> all() {
		return List.copyOf(this.texts);
	}

}
