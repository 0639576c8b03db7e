package org.lantu.platform;

/**
 * Shows what somebody gave, without control characters and not too long to be shown.
 */
public final class Excerpt {

	private static final int LONGEST = 60;

	private Excerpt() {
	}

	/** The text on one line; a long one ends with "…". */
	public static String shown(String given) {
		String plain = given.codePoints()
			.map((character) -> Character.isISOControl(character) ? ' ' : character)
			.limit(LONGEST + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return (plain.codePointCount(0, plain.length()) > LONGEST)
				? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…" : plain;
	}

}
