package org.lantu.plan.departments;

import java.time.LocalDate;

import org.lantu.reference.Citation;

/**
 * A department goes on as another one: under a new name, or within one that there was.
 *
 * @param since the day from which it does
 */
public record Succession(Department department, Department successor, LocalDate since, Citation citation) {

	/** Whether it had come to that on a day. */
	public boolean by(LocalDate day) {
		return !this.since.isAfter(day);
	}

}
