package org.lantu.planning.drafts.parts;

import java.util.Map;

/**
 * What is recorded of what a call speaks of.
 *
 * @param number how many there are that it may mean
 * @param values the last of them, by argument, each as it would be written; of a promise
 * as first made also the day of its document, {@code made_on}
 */
public record Recorded(int number, Map<String, String> values) {

	/** Nothing. */
	public static final Recorded NONE = new Recorded(0, Map.of());

	/** What is said of an argument; an empty text for nothing. */
	public String get(String argument) {
		return this.values.getOrDefault(argument, "");
	}

	/** What stands where a field says something else; an empty text for nothing. */
	public String beside(DraftPart part, DraftField field) {
		return (part.corrects() == field.isRight()) ? get(field.plainName()) : "";
	}

}
