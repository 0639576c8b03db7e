package org.lantu.actuals.checks.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings what comes out of keyboards, spreadsheets and web pages into one form:
 * half-width, lower case, single spaces, nothing invisible, the simplified characters of
 * what stands beside numbers. Superscripts and circled digits stay what they are, for
 * they are notes and no digits.
 */
public final class WrittenText {

	private static final Pattern SPACES = Pattern.compile(" +");

	private static final int FULL_WIDTH_FIRST = 0xFF01;

	private static final int FULL_WIDTH_LAST = 0xFF5E;

	private static final int FULL_WIDTH_SHIFT = 0xFEE0;

	private static final int LONGEST_SHOWN = 40;

	private WrittenText() {
	}

	/** A text in that form. */
	public static String normal(String typed) {
		StringBuilder text = new StringBuilder();
		typed.codePoints().map(WrittenText::halfWidth).forEach((character) -> {
			if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
				text.append(' ');
			}
			else if (!invisible(character)) {
				text.appendCodePoint(character);
			}
		});
		return SPACES.matcher(text.toString().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

	/** What was typed, short enough to be shown in a sentence. */
	public static String shown(String typed) {
		String line = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]+", " ").strip();
		int end = line.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, line.codePointCount(0, line.length())));
		return (end < line.length()) ? line.substring(0, end) + "…" : line;
	}

	private static int halfWidth(int character) {
		if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
			return character - FULL_WIDTH_SHIFT;
		}
		return switch (character) {
			case '−', '–', '—', '‐', '‑', '﹣', '─' -> '-';
			case '。', '．', '·' -> '.';
			case '﹪' -> '%';
			case '￥' -> '¥';
			case '⩾', '≧' -> '≥';
			case '⩽', '≦' -> '≤';
			case '萬' -> '万';
			case '億' -> '亿';
			case '餘' -> '余';
			case '過' -> '过';
			case '約' -> '约';
			case '達' -> '达';
			case '於' -> '于';
			case '點' -> '点';
			case '兩' -> '两';
			case '個' -> '个';
			case '項' -> '项';
			default -> character;
		};
	}

	private static boolean invisible(int character) {
		int type = Character.getType(character);
		return type == Character.FORMAT || type == Character.CONTROL;
	}

}
