package org.lantu.platform.tables;

import java.util.regex.Pattern;

/**
 * Text as the parts of a workbook hold it.
 */
final class WorkbookText {

	/** What a cell can hold. */
	private static final int LONGEST = 32_767;

	/** Spreadsheets read {@code _x0041_} as a letter. */
	private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private WorkbookText() {
	}

	/** The text of a cell, guarded against being taken for a formula. */
	static String ofCell(String text) {
		String guarded = SpreadsheetText.guarded(text);
		String held = (guarded.length() > LONGEST) ? guarded.substring(0, LONGEST - 1) + "…" : guarded;
		return escaped(CODED.matcher(held).replaceAll("_x005F_"));
	}

	/** The text in XML, without the characters that XML cannot hold. */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach((character) -> {
			switch (character) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				case '\t', '\n', '\r' -> escaped.append("&#").append(character).append(';');
				default -> {
					if (isXml(character)) {
						escaped.appendCodePoint(character);
					}
				}
			}
		});
		return escaped.toString();
	}

	private static boolean isXml(int character) {
		return character >= ' ' && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
				&& character != 0xFFFE && character != 0xFFFF;
	}

	/** About how wide a text is, in digits: letters of Chinese are two. */
	static int width(String text) {
		return text.codePoints().map((character) -> (character < 0x2E80) ? 1 : 2).sum();
	}

}
