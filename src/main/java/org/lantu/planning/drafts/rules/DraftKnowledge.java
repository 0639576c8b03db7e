package org.lantu.planning.drafts.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;
import org.lantu.planning.drafts.parts.RecordedValues;
import org.lantu.planning.written.SeedingCall;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import org.springframework.stereotype.Component;

/**
 * Knows what of a draft is on file already.
 */
@Component
public class DraftKnowledge {

	private final Catalogue catalogue;

	private final DepartmentBook departments;

	private final PlanBook plans;

	private final RecordedValues recorded;

	DraftKnowledge(Catalogue catalogue, DepartmentBook departments, PlanBook plans, RecordedValues recorded) {
		this.catalogue = catalogue;
		this.departments = departments;
		this.plans = plans;
		this.recorded = recorded;
	}

	/** What is on file of what a draft names; a few statements, however long it is. */
	public OnFile of(DraftContent content) {
		Subjects subjects = content.changes() ? subjects(content) : Subjects.NONE;
		Set<String> owners = content.changes()
				? subjects.plans().values().stream().map(Plan::region).collect(Collectors.toCollection(TreeSet::new))
				: values(content.of(DraftPart.PLAN), "region");
		Set<String> regions = values(content, "region");
		regions.addAll(values(content, "to_region"));
		regions.addAll(values(content, "parent"));
		regions.addAll(values(content.of(DraftPart.REGION_END), "successor"));
		content.of(DraftPart.REGION).forEach((row) -> regions.add(row.get("code")));
		regions.addAll(owners);
		boolean shares = content.changes() && content.rows().stream().anyMatch((row) -> row.part().isShare());
		boolean answers = content.rows().stream().anyMatch((row) -> row.part().namesDepartments());
		Set<String> within = (shares || answers) ? this.catalogue.within(owners).keySet() : Set.of();
		if (shares) {
			regions.addAll(within);
		}
		List<String> responsible = answers ? Stream.concat(owners.stream(), within.stream()).distinct().toList()
				: List.of();
		Set<String> departments = Stream.of("lead", "support", "department", "successor")
			.flatMap((argument) -> values(content, argument).stream())
			.flatMap(SeedingCall::departments)
			.collect(Collectors.toCollection(TreeSet::new));
		content.of(DraftPart.DEPARTMENT).forEach((row) -> departments.add(row.get("code")));
		Set<String> sources = values(content, "source");
		sources.addAll(values(content, "to_source"));
		Stream.of(DraftPart.DOCUMENT, DraftPart.SOURCE_CORRECTION)
			.flatMap(content::of)
			.forEach((row) -> sources.add(row.get("id")));
		return new OnFile(this.catalogue.provincesAnd(regions), this.catalogue.indicators(),
				this.catalogue.sources(sources),
				!content.changes() && !this.plans.plans(List.of(content.head().get("code"))).isEmpty(),
				this.departments.ofRegions(responsible),
				departments.stream()
					.filter((code) -> this.departments.find(code).isPresent())
					.collect(Collectors.toUnmodifiableSet()),
				subjects, content.changes() ? List.of() : alike(content.head()));
	}

	/** Plans on file of the same region and years. */
	private List<String> alike(DraftRow plan) {
		return this.plans.plansOf(List.of(plan.get("region")))
			.values()
			.stream()
			.filter((each) -> String.valueOf(each.firstYear()).equals(plan.get("first_year"))
					&& String.valueOf(each.lastYear()).equals(plan.get("last_year"))
					&& !each.code().equals(plan.get("code")))
			.map(Plan::code)
			.toList();
	}

	private Subjects subjects(DraftContent content) {
		Set<String> codes = values(content, "plan");
		Map<String, Plan> plans = this.plans.plans(codes);
		return new Subjects(plans,
				this.plans.targetsOf(plans.keySet()).stream().collect(Collectors.groupingBy(Target::plan)),
				this.plans.measuresOf(plans.keySet()).stream().collect(Collectors.groupingBy(Measure::plan)),
				this.recorded.of(content.written().stream().collect(Collectors.toMap(DraftRow::key, DraftRow::call))));
	}

	private static Set<String> values(DraftContent content, String argument) {
		return values(content.rows().stream(), argument);
	}

	private static Set<String> values(Stream<DraftRow> rows, String argument) {
		return rows.map((row) -> row.get(argument))
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * What is on file.
	 *
	 * @param regions the nation, its provinces, and what else the draft names
	 * @param indicators all of them
	 * @param sources those documents that the draft names or brings along
	 * @param planTaken whether there is a plan of its code
	 * @param responsible where some are to be named, departments that may answer for a
	 * plan of its region: those of the region and of those right within it
	 * @param departments the codes that the draft names or brings along
	 * @param subjects what a draft of changes speaks of
	 * @param alike the plans of the region and the years of the plan that is drafted
	 */
	public record OnFile(Map<String, Region> regions, Map<String, Indicator> indicators, Map<String, Source> sources,
			boolean planTaken, List<Department> responsible, Set<String> departments, Subjects subjects,
			List<String> alike) {

	}

	/**
	 * What a draft of changes speaks of.
	 *
	 * @param targets by plan
	 * @param measures by plan
	 * @param recorded by the keys of rows, what would be changed
	 */
	public record Subjects(Map<String, Plan> plans, Map<String, List<Target>> targets,
			Map<String, List<Measure>> measures, Map<String, Recorded> recorded) {

		public static final Subjects NONE = new Subjects(Map.of(), Map.of(), Map.of(), Map.of());

		/** The targets of the plan that a row names. */
		public List<Target> targetsOf(DraftRow row) {
			return this.targets.getOrDefault(row.get("plan"), List.of());
		}

		/** The measures of the plan that a row names. */
		public List<Measure> measuresOf(DraftRow row) {
			return this.measures.getOrDefault(row.get("plan"), List.of());
		}

		public Recorded of(DraftRow row) {
			return this.recorded.getOrDefault(row.key(), Recorded.NONE);
		}

	}

}
