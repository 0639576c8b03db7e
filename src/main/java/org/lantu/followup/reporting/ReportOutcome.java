package org.lantu.followup.reporting;

import java.util.List;

import org.lantu.actuals.checks.Finding;

/**
 * What became of an act on one or many reports: all of it, or nothing.
 *
 * @param faults why nothing was done; empty where it was
 * @param reports the numbers of the reports that it was done to
 */
public record ReportOutcome(List<Fault> faults, List<Long> reports) {

	static ReportOutcome done(List<Long> reports) {
		return new ReportOutcome(List.of(), List.copyOf(reports));
	}

	static ReportOutcome refused(List<Fault> faults) {
		return new ReportOutcome(List.copyOf(faults), List.of());
	}

	/** Whether it was done. */
	public boolean done() {
		return this.faults.isEmpty();
	}

	/**
	 * Something that is in the way.
	 *
	 * @param plan empty where it is of no measure that the person may know of
	 * @param measure its number in the plan
	 */
	public record Fault(String plan, int measure, Finding finding) {

		static Fault ofForm(Finding finding) {
			return new Fault("", 0, finding);
		}

	}

}
