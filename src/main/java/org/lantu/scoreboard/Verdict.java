package org.lantu.scoreboard;

import java.util.Locale;

import org.lantu.progress.Kept;

/**
 * What a list shows of a target, the worst first: a shape, a word and a colour.
 */
public enum Verdict {

	MISSED("missed"), UNDETERMINED("open"), AWAITED("awaited"), NO_DATA("nodata"), MET("met");

	private final String glyph;

	Verdict(String glyph) {
		this.glyph = glyph;
	}

	static Verdict of(Kept kept) {
		return valueOf(kept.name());
	}

	/** The name of its shape and colour in the style sheet. */
	public String glyph() {
		return this.glyph;
	}

	/** The key of its word. */
	public String key() {
		return "verdict." + name().toLowerCase(Locale.ROOT);
	}

	/** Whether figures of the year due speak. */
	public boolean decided() {
		return this == MISSED || this == UNDETERMINED || this == MET;
	}

}
