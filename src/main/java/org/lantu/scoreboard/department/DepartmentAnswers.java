package org.lantu.scoreboard.department;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Lineage;
import org.lantu.plan.departments.Succession;

import org.springframework.stereotype.Service;

/**
 * Answers which departments there are, and who answers for what.
 */
@Service
public class DepartmentAnswers {

	private final DepartmentBook departments;

	DepartmentAnswers(DepartmentBook departments) {
		this.departments = departments;
	}

	/** All departments, whatever became of them, by region and code. */
	public List<DepartmentView> departments(Locale locale) {
		List<Succession> successions = this.departments.successions();
		return this.departments.all()
			.stream()
			.map((one) -> DepartmentView.of(one, Lineage.of(one, successions).next(), locale))
			.toList();
	}

	/** Who answers for the targets and measures of a plan on a day. */
	public List<ResponsibilityView> responsible(String plan, LocalDate day) {
		return this.departments.of(List.of(plan), day)
			.bySubject()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((one) -> ResponsibilityView.of(entry.getKey(), one)))
			.toList();
	}

}
