package org.lantu.followup.commenting;

import java.util.List;

import org.lantu.actuals.checks.Finding;

/**
 * What became of an act on commentary: all of it, or nothing.
 *
 * @param faults why nothing was done; empty where it was
 */
public record CommentaryOutcome(List<Fault> faults) {

	static final CommentaryOutcome DONE = new CommentaryOutcome(List.of());

	static CommentaryOutcome refused(Finding finding) {
		return new CommentaryOutcome(List.of(new Fault("", finding)));
	}

	/** Whether it was done. */
	public boolean done() {
		return this.faults.isEmpty();
	}

	/**
	 * Something that is in the way.
	 *
	 * @param subject the plan and the target; empty where it is of none that the person
	 * may know of
	 */
	public record Fault(String subject, Finding finding) {

	}

}
