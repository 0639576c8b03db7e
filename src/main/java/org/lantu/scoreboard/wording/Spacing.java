package org.lantu.scoreboard.wording;

import java.lang.Character.UnicodeScript;

/**
 * Spaces in Chinese text: one before and after numbers, none between characters.
 */
final class Spacing {

	private static final int FIRST_HAN = 0x2E80;

	private static final int FIRST_UNIFIED = 0x4E00;

	private static final int LAST_UNIFIED = 0x9FEF;

	private Spacing() {
	}

	static String of(String text) {
		StringBuilder spaced = new StringBuilder(text.length() + 8);
		int before = ' ';
		for (int at = 0; at < text.length();) {
			int here = text.codePointAt(at);
			int next = at + Character.charCount(here);
			boolean loose = here == ' ' && han(before) && next < text.length() && han(text.codePointAt(next));
			if (!loose) {
				if ((han(before) && beginsNumber(here)) || (endsNumber(before) && han(here))) {
					spaced.append(' ');
				}
				spaced.appendCodePoint(here);
			}
			before = here;
			at = next;
		}
		return spaced.toString();
	}

	private static boolean han(int character) {
		return (character >= FIRST_UNIFIED && character <= LAST_UNIFIED)
				|| (character >= FIRST_HAN && UnicodeScript.of(character) == UnicodeScript.HAN);
	}

	private static boolean beginsNumber(int character) {
		return digit(character) || character == '−' || character == '≈' || character == '≥' || character == '>';
	}

	private static boolean endsNumber(int character) {
		return digit(character) || character == '%';
	}

	private static boolean digit(int character) {
		return character >= '0' && character <= '9';
	}

}
