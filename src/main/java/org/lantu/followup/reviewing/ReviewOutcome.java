package org.lantu.followup.reviewing;

import java.util.List;

import org.lantu.actuals.checks.Finding;

/**
 * What became of an act on one or many: all of it, or nothing.
 *
 * @param faults why nothing was done; empty where it was
 */
public record ReviewOutcome(List<Fault> faults) {

	/** It was done. */
	public static final ReviewOutcome DONE = new ReviewOutcome(List.of());

	/** It was refused for a reason that is of none of them. */
	public static ReviewOutcome refused(Finding finding) {
		return new ReviewOutcome(List.of(new Fault("", "", finding)));
	}

	/** Whether it was done. */
	public boolean done() {
		return this.faults.isEmpty();
	}

	/** Why nothing was done. */
	public List<Finding> findings() {
		return this.faults.stream().map(Fault::finding).toList();
	}

	/**
	 * Something that is in the way.
	 *
	 * @param plan empty where it is of none that the person may know of
	 * @param part the measure's number or the target's code in that plan
	 */
	public record Fault(String plan, String part, Finding finding) {

	}

}
