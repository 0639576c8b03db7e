package org.lantu.actuals.checks;

import java.util.Locale;
import java.util.Optional;

/**
 * Brings what comes out of keyboards, spreadsheets and web pages into one form:
 * half-width, lower case, single spaces, nothing invisible. Superscripts and circled
 * digits stay what they are, for they are notes and no digits.
 */
public final class TypedText {

	private static final int FULL_WIDTH_FIRST = 0xFF01;

	private static final int FULL_WIDTH_LAST = 0xFF5E;

	private static final int FULL_WIDTH_SHIFT = 0xFEE0;

	private static final int LONGEST_SHOWN = 40;

	private TypedText() {
	}

	static String normal(String typed) {
		StringBuilder text = new StringBuilder();
		typed.codePoints().map(TypedText::halfWidth).forEach((character) -> {
			if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
				text.append(' ');
			}
			else if (!invisible(character)) {
				text.appendCodePoint(character);
			}
		});
		return text.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
	}

	/** What was typed, short enough to be shown in a sentence. */
	static String shown(String typed) {
		String line = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]+", " ").strip();
		int end = line.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, line.codePointCount(0, line.length())));
		return (end < line.length()) ? line.substring(0, end) + "…" : line;
	}

	/**
	 * Whether the database can hold a text at all: no zero character, no half of a pair.
	 */
	public static boolean storable(String text) {
		return text.codePoints()
			.noneMatch((character) -> character == 0 || Character.getType(character) == Character.SURROGATE);
	}

	/** Why a text cannot be kept. */
	public static Optional<Finding> unfit(String text, int longest, Finding.Field field) {
		if (!storable(text)) {
			return Optional.of(Finding.hard(field, "actuals.check.text.unreadable"));
		}
		return (text.length() > longest)
				? Optional.of(Finding.hard(field, "actuals.check.text.long", String.valueOf(longest)))
				: Optional.empty();
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
			default -> character;
		};
	}

	private static boolean invisible(int character) {
		int type = Character.getType(character);
		return type == Character.FORMAT || type == Character.CONTROL;
	}

}
