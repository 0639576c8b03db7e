package org.lantu.scoreboard.department;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.Succession;

/**
 * A department in a row.
 *
 * @param name in the language asked for
 * @param successor the code under which it goes on; {@code null} where it bears its name
 * @param since from when on it does
 * @param source the id of the document that says so
 */
public record DepartmentView(String code, String region, String name, @Nullable String successor,
		@Nullable LocalDate since, @Nullable String source) {

	static DepartmentView of(Department department, @Nullable Succession next, Locale locale) {
		return new DepartmentView(department.code(), department.region(), department.name().in(locale),
				(next != null) ? next.successor().code() : null, (next != null) ? next.since() : null,
				(next != null) ? next.citation().source() : null);
	}

}
