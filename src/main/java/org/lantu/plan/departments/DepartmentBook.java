package org.lantu.plan.departments;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;

import org.springframework.stereotype.Service;

/**
 * Reads departments and for what they answer; two statements a call at most. What was
 * asked last is kept as long as nothing else is published.
 */
@Service
public class DepartmentBook {

	private static final int MOST_KEPT = 100;

	private final Departments departments;

	private final Successions successions;

	private final Assignments assignments;

	private final KeptFacts<Set<String>, List<Assignment>> keptAssignments;

	private final KeptFacts<Set<String>, List<Department>> keptOfRegions;

	private final KeptFacts<Set<String>, List<String>> keptPlans;

	private final KeptFacts<String, Optional<Department>> keptDepartments;

	private final KeptFacts<Class<?>, List<Succession>> keptSuccessions;

	private final KeptFacts<String, List<Department>> keptOfSources;

	DepartmentBook(Departments departments, Successions successions, Assignments assignments, PublishedState state) {
		this.keptAssignments = new KeptFacts<>(state, MOST_KEPT);
		this.keptOfRegions = new KeptFacts<>(state, MOST_KEPT);
		this.keptPlans = new KeptFacts<>(state, MOST_KEPT);
		this.keptDepartments = new KeptFacts<>(state, MOST_KEPT);
		this.keptSuccessions = new KeptFacts<>(state, 1);
		this.keptOfSources = new KeptFacts<>(state, MOST_KEPT);
		this.departments = departments;
		this.successions = successions;
		this.assignments = assignments;
	}

	/** Who answers for the targets and measures of some plans on a day. */
	public Responsibilities of(Collection<String> plans, LocalDate day) {
		List<Assignment> assigned = this.keptAssignments.of(Set.copyOf(plans),
				(asked) -> this.assignments.findByPlanIn(asked).stream().map(AssignmentEntity::toAssignment).toList());
		return Responsibilities.on(day, assigned, assigned.isEmpty() ? Map.of() : followers(successions()));
	}

	/** The departments of some regions, whatever became of them, by region and code. */
	public List<Department> ofRegions(Collection<String> regions) {
		return this.keptOfRegions.of(Set.copyOf(regions),
				(asked) -> departments(this.departments.findByRegionInOrderByRegionAscCodeAsc(asked)));
	}

	/** All departments, by region and code. */
	public List<Department> all() {
		return departments(this.departments.findAllByOrderByRegionAscCodeAsc());
	}

	/** The departments that a source assigns or names otherwise. */
	public List<Department> from(String source) {
		return Stream.concat(
				this.keptOfSources.of(source, (asked) -> departments(this.assignments.findDepartmentsBySource(asked)))
					.stream(),
				successions().stream()
					.filter((one) -> one.citation().source().equals(source))
					.flatMap((one) -> Stream.of(one.department(), one.successor())))
			.distinct()
			.toList();
	}

	/** Some departments whose codes begin so. */
	public List<Department> beginning(String prefix) {
		return departments(this.departments.findFirst100ByCodeStartingWithOrderByCode(prefix));
	}

	/** A department, what it was and what became of it. */
	public Optional<Lineage> find(String code) {
		return this.keptDepartments
			.of(code, (asked) -> departments(this.departments.findByCodeIn(List.of(asked))).stream().findFirst())
			.map((found) -> Lineage.of(found, successions()));
	}

	/** What has become of departments, the earliest first. */
	public List<Succession> successions() {
		return this.keptSuccessions.of(Succession.class,
				(all) -> this.successions.findAll().stream().map(SuccessionEntity::toSuccession).toList());
	}

	/** The plans for parts of which a department was ever assigned, under any name. */
	public List<String> plansOf(String code) {
		List<Succession> all = successions();
		Set<String> names = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(code));
		while (!open.isEmpty()) {
			String name = open.remove();
			names.add(name);
			before(name, all).forEach((one) -> open.add(one.department().code()));
		}
		return this.keptPlans.of(Set.copyOf(names), this.assignments::findPlansOf);
	}

	private static List<Succession> before(String code, List<Succession> successions) {
		return successions.stream().filter((one) -> one.successor().code().equals(code)).toList();
	}

	private static Map<String, Succession> followers(List<Succession> successions) {
		return successions.stream().collect(Collectors.toMap((one) -> one.department().code(), Function.identity()));
	}

	private static List<Department> departments(List<DepartmentEntity> found) {
		return found.stream().map(DepartmentEntity::toDepartment).toList();
	}

}
