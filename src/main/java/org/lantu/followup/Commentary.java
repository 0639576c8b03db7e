package org.lantu.followup;

import java.time.LocalDate;

import org.lantu.reference.DatePrecision;

/**
 * What a region published on a target that is missed or at risk.
 *
 * @param target the target's code in its plan
 * @param verdict the verdict for which it was written
 * @param cause why it came so, in the words of the region
 * @param nextStep what is done next
 * @param dueOn by when: a day, or the last one of a month or year
 * @param publishedOn the day on which it was published
 */
public record Commentary(String plan, String target, BoundVerdict verdict, String cause, String nextStep,
		LocalDate dueOn, DatePrecision precision, LocalDate publishedOn) {

	/** The day, the month or the year by which the next step is to be done. */
	public String due() {
		return this.precision.format(this.dueOn);
	}

}
