package org.lantu.plan.departments;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Citation;

/**
 * A department that answers for a target or a measure, under the name that it bears on
 * the day that is looked at.
 *
 * @param since the day from which it was assigned
 */
public record Responsible(Role role, Department department, LocalDate since, Citation citation) {

	/**
	 * For what somebody answers.
	 *
	 * @param target the code of a target; {@code null} for a measure
	 * @param measure the number of a measure in its plan; {@code null} for a target
	 */
	public record Subject(String plan, @Nullable String target, @Nullable Integer measure) {

	}

	/** How it answers. */
	public enum Role {

		/** 牵头单位. */
		LEAD,
		/** 配合单位. */
		SUPPORT

	}

}
