package org.lantu.dashboard.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.lantu.plan.departments.Responsibilities;
import org.lantu.plan.departments.Responsible;
import org.lantu.scoreboard.JudgedTarget;

/**
 * Targets by the departments that answer for them. One that several share stands with
 * each of them, and once in whatever is counted over departments.
 */
final class AnsweredTargets {

	private static final Share NOTHING = new Share(List.of(), List.of());

	private final Map<String, Share> byDepartment = new LinkedHashMap<>();

	private final List<JudgedTarget> unanswered = new ArrayList<>();

	AnsweredTargets(Collection<JudgedTarget> targets, Responsibilities responsibilities) {
		for (JudgedTarget judged : targets) {
			List<Responsible> responsible = responsibilities.ofTarget(judged.plan().code(), judged.target().code());
			responsible.forEach((one) -> this.byDepartment
				.computeIfAbsent(one.department().code(), (code) -> new Share(new ArrayList<>(), new ArrayList<>()))
				.of(one.role())
				.add(judged));
			if (responsible.isEmpty()) {
				this.unanswered.add(judged);
			}
		}
	}

	/** For what a department answers. */
	Share of(String department) {
		return this.byDepartment.getOrDefault(department, NOTHING);
	}

	/** For what some departments answer together, each target once. */
	List<JudgedTarget> together(Collection<String> departments) {
		Set<JudgedTarget> once = new LinkedHashSet<>();
		departments.forEach((department) -> once.addAll(of(department).all()));
		return List.copyOf(once);
	}

	/** For what all departments answer together, each target once. */
	List<JudgedTarget> together() {
		return together(this.byDepartment.keySet());
	}

	/** For what nobody on file answers. */
	List<JudgedTarget> unanswered() {
		return this.unanswered;
	}

	/**
	 * The targets of a department.
	 *
	 * @param led those that it leads
	 * @param supported those that it supports
	 */
	record Share(List<JudgedTarget> led, List<JudgedTarget> supported) {

		List<JudgedTarget> all() {
			return Stream.concat(this.led.stream(), this.supported.stream()).toList();
		}

		private List<JudgedTarget> of(Responsible.Role role) {
			return (role == Responsible.Role.LEAD) ? this.led : this.supported;
		}

	}

}
