package org.lantu.plan.departments;

import java.time.LocalDate;

import org.lantu.reference.Citation;

/**
 * One department that was assigned to a target or a measure. All those of one number
 * answer together, until a later number holds.
 */
record Assignment(Responsible.Subject subject, int number, Department department, Responsible.Role role,
		LocalDate validFrom, Citation citation) {

}
