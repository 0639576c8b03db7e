package org.lantu.scoreboard.department;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.departments.Responsible;

/**
 * A department that answers for a target or a measure, in a row.
 *
 * @param target the code of the target; {@code null} for a measure
 * @param measure the number of the measure in its plan; {@code null} for a target
 * @param role {@code LEAD} or {@code SUPPORT}
 * @param validFrom the day from which it was assigned
 */
public record ResponsibilityView(String plan, @Nullable String target, @Nullable Integer measure, String department,
		String role, LocalDate validFrom, String source, String quote) {

	static ResponsibilityView of(Responsible.Subject subject, Responsible responsible) {
		return new ResponsibilityView(subject.plan(), subject.target(), subject.measure(),
				responsible.department().code(), responsible.role().name(), responsible.since(),
				responsible.citation().source(), responsible.citation().quote());
	}

}
