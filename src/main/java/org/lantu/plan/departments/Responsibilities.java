package org.lantu.plan.departments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lantu.plan.departments.Responsible.Subject;

/**
 * Who answers for the targets and measures of some plans on a day.
 */
public final class Responsibilities {

	private static final Responsibilities NONE = new Responsibilities(Map.of());

	private final Map<Subject, List<Responsible>> bySubject;

	private Responsibilities(Map<Subject, List<Responsible>> bySubject) {
		this.bySubject = bySubject;
	}

	/**
	 * What holds of some assignments on a day.
	 * @param assignments of each subject in the order of their numbers
	 * @param followers by the department that each follows
	 */
	static Responsibilities on(LocalDate day, List<Assignment> assignments, Map<String, Succession> followers) {
		if (assignments.isEmpty()) {
			return NONE;
		}
		Map<Subject, Integer> numbers = new HashMap<>();
		assignments.stream()
			.filter((one) -> !one.validFrom().isAfter(day))
			.forEach((one) -> numbers.merge(one.subject(), one.number(), Math::max));
		Map<Subject, List<Responsible>> bySubject = new LinkedHashMap<>();
		for (Assignment one : assignments) {
			if (Objects.equals(numbers.get(one.subject()), one.number())) {
				List<Responsible> beside = bySubject.computeIfAbsent(one.subject(), (subject) -> new ArrayList<>());
				Department department = on(day, one.department(), followers);
				// of two that have become one, the first leads
				if (beside.stream().noneMatch((other) -> other.department().equals(department))) {
					beside.add(new Responsible(one.role(), department, one.validFrom(), one.citation()));
				}
			}
		}
		return new Responsibilities(bySubject);
	}

	/** What a department has become by a day. */
	static Department on(LocalDate day, Department department, Map<String, Succession> followers) {
		Department now = department;
		Succession next = followers.get(now.code());
		while (next != null && next.by(day)) {
			now = next.successor();
			next = followers.get(now.code());
		}
		return now;
	}

	/** Who answers for a target, those who lead first; nobody where none is on file. */
	public List<Responsible> ofTarget(String plan, String target) {
		return of(new Subject(plan, target, null));
	}

	/**
	 * Who answers for a measure, those who lead first; nobody where none is on file.
	 * @param number that of the measure in its plan
	 */
	public List<Responsible> ofMeasure(String plan, int number) {
		return of(new Subject(plan, null, number));
	}

	/**
	 * Everything for which anybody answers, with those who do, in the order of the plans.
	 */
	public Map<Subject, List<Responsible>> bySubject() {
		return Collections.unmodifiableMap(this.bySubject);
	}

	/** For how many measures a department answers. */
	public long countMeasures(String department) {
		return this.bySubject.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().measure() != null
					&& entry.getValue().stream().anyMatch((one) -> one.department().code().equals(department)))
			.count();
	}

	private List<Responsible> of(Subject subject) {
		return List.copyOf(this.bySubject.getOrDefault(subject, List.of()));
	}

}
