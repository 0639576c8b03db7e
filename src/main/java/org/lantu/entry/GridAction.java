package org.lantu.entry;

import java.util.List;
import java.util.Objects;

import org.springframework.util.MultiValueMap;

/**
 * The button by which a form was sent.
 *
 * @param name what it does
 * @param values to what; the grid's script discards several drafts at once
 */
record GridAction(String name, List<String> values) {

	private static final List<String> OF_A_ROW = List.of("fix", "mine", "theirs", "discard", "correct", "take-back");

	private static final List<String> ACTS = List.of("save", "submit", "save-fit", "submit-fit", "source", "carry");

	/** The button of a row, else that of the form; what is neither only checks. */
	static GridAction read(MultiValueMap<String, String> fields) {
		for (String name : OF_A_ROW) {
			List<String> values = fields.get(name);
			if (values != null && !values.isEmpty()) {
				return new GridAction(name, List.copyOf(values));
			}
		}
		String act = Objects.requireNonNullElse(fields.getFirst("act"), "");
		return new GridAction(ACTS.contains(act) ? act : "check", List.of());
	}

	/** To what, where that is one thing. */
	String value() {
		return this.values.isEmpty() ? "" : this.values.get(0);
	}

	boolean submits() {
		return this.name.startsWith("submit");
	}

	/** Whether rows with faults are left out, and the others done. */
	boolean fitOnly() {
		return this.name.endsWith("-fit");
	}

	/** Whether it keeps anything. */
	boolean writes() {
		return submits() || this.name.startsWith("save");
	}

}
