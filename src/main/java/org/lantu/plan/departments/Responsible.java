package org.lantu.plan.departments;

import java.time.LocalDate;

import org.lantu.reference.Citation;

/**
 * A department that answers for a target or a measure, under the name that it bears on
 * the day that is looked at.
 *
 * @param since the day from which it was assigned
 */
public record Responsible(Role role, Department department, LocalDate since, Citation citation) {

	/** How it answers. */
	public enum Role {

		/** 牵头单位. */
		LEAD,
		/** 配合单位. */
		SUPPORT

	}

}
