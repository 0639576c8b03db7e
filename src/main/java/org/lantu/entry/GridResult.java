package org.lantu.entry;

import java.util.List;
import java.util.Map;

import org.lantu.actuals.checks.Finding;

/**
 * What became of a form.
 *
 * @param form what is to be shown again
 * @param told what the ledger said of each row
 * @param general what is wrong with none of the rows
 * @param notice what was done, or was not
 * @param submitting whether what is still missing counts as wrong
 */
record GridResult(GridForm form, Map<String, List<Finding>> told, List<Finding> general, Notice notice,
		boolean submitting) {

	static GridResult of(GridForm form, Notice notice) {
		return new GridResult(form, Map.of(), List.of(), notice, false);
	}

	/** Whether nothing is left to be shown again. */
	boolean complete() {
		return this.notice.tone() == Tone.DONE && this.form.changed().isEmpty();
	}

	/** How a notice is meant. */
	enum Tone {

		NONE, DONE, PARTLY, REFUSED, HINT

	}

	/**
	 * A sentence about the whole form.
	 *
	 * @param word its key is {@code entry.notice.<word>}
	 */
	record Notice(Tone tone, String word, List<Object> arguments) {

		static final Notice NONE = new Notice(Tone.NONE, "", List.of());

		static Notice of(Tone tone, String word, Object... arguments) {
			return new Notice(tone, word, List.of(arguments));
		}

	}

}
