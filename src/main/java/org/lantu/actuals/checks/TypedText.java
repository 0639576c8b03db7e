package org.lantu.actuals.checks;

import java.util.Optional;

/**
 * Tells which texts can be kept at all.
 */
public final class TypedText {

	private TypedText() {
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

}
