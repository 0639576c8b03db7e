package org.lantu.dashboard.parts;

import org.jspecify.annotations.Nullable;

/**
 * A number in a table.
 *
 * @param symbol what bounds it, as {@code >}
 * @param text the number, or a dash
 * @param small what stands under it: its year or the figure behind it
 * @param revised whether it was revised since it was first published
 * @param word whether the text is a word that stands in for a number
 */
public record Cell(String symbol, String text, @Nullable String small, boolean revised, boolean word) {

	public static final Cell NONE = new Cell("", "–", null, false, false);

	public static Cell of(String symbol, String text, @Nullable String small) {
		return new Cell(symbol, text, small, false, false);
	}

}
