package org.lantu.actuals.checks;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an entry, or may be.
 *
 * @param field where
 * @param message what, why and what to do
 * @param fix the likely right entry, to be taken with one click
 */
public record Finding(Severity severity, Field field, Message message, @Nullable Fix fix) {

	public static Finding hard(Field field, String key, Object... arguments) {
		return new Finding(Severity.HARD, field, Message.of(key, arguments), null);
	}

	public static Finding missing(Field field, String key, Object... arguments) {
		return new Finding(Severity.MISSING, field, Message.of(key, arguments), null);
	}

	static Finding soft(Field field, String key, Object... arguments) {
		return new Finding(Severity.SOFT, field, Message.of(key, arguments), null);
	}

	Finding with(Fix suggested) {
		return new Finding(this.severity, this.field, this.message, suggested);
	}

	/** How grave it is. */
	public enum Severity {

		/** Refused, even as a draft. */
		HARD,

		/** A draft may still lack it; what is submitted may not. */
		MISSING,

		/** Unusual: taken with a word of reason, which the reviewer sees. */
		SOFT

	}

	/** The part of an entry that a finding is about. */
	public enum Field {

		REGION, INDICATOR, YEAR, VALUE, STATUS, BOUND, SOURCE, QUOTE, KNOWN_ON, REVISED, NOTE, REASON, DECISION, TITLE,
		PUBLISHER, PUBLISHED_ON, TRUST, URL, CAUSE, NEXT_STEP, DUE,
		/** The entry as a whole. */
		ENTRY

	}

	/**
	 * An answer to take with one click.
	 *
	 * @param text what to put into the field
	 */
	public record Fix(Field field, String text) {

	}

}
