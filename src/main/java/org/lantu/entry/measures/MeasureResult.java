package org.lantu.entry.measures;

import java.util.List;

import org.lantu.actuals.checks.Finding;
import org.lantu.followup.reviewing.ReviewOutcome.Fault;

/**
 * What became of a form.
 *
 * @param form what is to be shown again
 * @param faults why it was refused, or what is wrong with it
 * @param ofSource what is wrong with a source to be added
 * @param notice what was done, or was not: the end of its key {@code measures.notice.…};
 * empty for nothing to say
 * @param number of how many rows
 * @param done whether it was done, and nothing else was typed that is to be shown again
 */
record MeasureResult(MeasureForm form, List<Fault> faults, List<Finding> ofSource, String notice, int number,
		boolean done) {

	static MeasureResult shown(MeasureForm form, String notice, int number) {
		return new MeasureResult(form, List.of(), List.of(), notice, number, false);
	}

	/** Whether something is wrong. */
	boolean refused() {
		return !this.faults.isEmpty() || !this.ofSource.isEmpty();
	}

}
