package org.lantu.scoreboard.pages;

import org.jspecify.annotations.Nullable;

/**
 * A value of a filter.
 *
 * @param value what it is called in the address
 * @param glyph its shape, or {@code null}
 */
record Choice(String value, String text, boolean chosen, @Nullable String glyph) {

	static Choice of(String value, String text, boolean chosen) {
		return new Choice(value, text, chosen, null);
	}

}
