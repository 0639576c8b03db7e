package org.lantu.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Reads plans, targets and measures; at most one statement a call. What was asked of
 * plans and their targets last is kept as long as nothing else is published.
 */
@Service
public class PlanBook {

	private static final int MOST_KEPT = 100;

	private final Plans plans;

	private final Targets targets;

	private final Measures measures;

	private final KeptFacts<Set<String>, Map<String, Plan>> keptOfRegions;

	private final KeptFacts<Set<String>, Map<String, Plan>> keptPlans;

	private final KeptFacts<Set<String>, List<Target>> keptTargets;

	private final KeptFacts<TargetsAsked, List<Target>> keptOfIndicators;

	private final KeptFacts<String, List<Measure>> keptMeasures;

	private final KeptFacts<Set<String>, List<Measure>> keptMeasuresOfPlans;

	private final KeptFacts<Class<?>, Map<String, Long>> keptMeasureCounts;

	private final KeptFacts<Class<?>, Map<String, Long>> keptTargetCounts;

	private final KeptFacts<Set<String>, Map<PromiseKey, TargetRevision>> keptPromises;

	PlanBook(Plans plans, Targets targets, Measures measures, PublishedState state) {
		this.keptOfRegions = new KeptFacts<>(state, MOST_KEPT);
		this.keptPlans = new KeptFacts<>(state, MOST_KEPT);
		this.keptTargets = new KeptFacts<>(state, MOST_KEPT);
		this.keptOfIndicators = new KeptFacts<>(state, MOST_KEPT);
		this.keptMeasures = new KeptFacts<>(state, MOST_KEPT);
		this.keptMeasuresOfPlans = new KeptFacts<>(state, MOST_KEPT);
		this.keptMeasureCounts = new KeptFacts<>(state, 1);
		this.keptTargetCounts = new KeptFacts<>(state, 1);
		this.keptPromises = new KeptFacts<>(state, MOST_KEPT);
		this.plans = plans;
		this.targets = targets;
		this.measures = measures;
	}

	/** All plans by code, those that end last first. */
	public Map<String, Plan> plans() {
		return byCode(this.plans.findAllByOrderByLastYearDescCode());
	}

	/** The plans of some regions by code, those that end last first. */
	public Map<String, Plan> plansOf(Collection<String> regions) {
		return new LinkedHashMap<>(this.keptOfRegions.of(Set.copyOf(regions),
				(asked) -> byCode(this.plans.findByRegionInOrderByLastYearDescCode(asked))));
	}

	/** The plans with these codes; an unknown code is left out. */
	public Map<String, Plan> plans(Collection<String> codes) {
		return new LinkedHashMap<>(this.keptPlans.of(Set.copyOf(codes),
				(asked) -> byCode(this.plans.findByCodeInOrderByLastYearDescCode(asked))));
	}

	/** The plans that a source makes public, and those with some codes. */
	public Map<String, Plan> plansFrom(String source, Collection<String> codes) {
		return byCode(this.plans.findBySourceOrCodeInOrderByLastYearDescCode(source, codes));
	}

	/** Some plans whose codes begin so. */
	public Map<String, Plan> plansBeginning(String prefix) {
		return byCode(this.plans.findFirst20ByCodeStartingWithOrderByLastYearDescCode(prefix));
	}

	/**
	 * The next regions that have plans, by code.
	 * @param region the one before them; empty for the first ones
	 * @param limit how many at most
	 */
	public List<String> regionsAfter(String region, int limit) {
		return this.plans.findRegionsAfter(region, Limit.of(limit));
	}

	/** All targets, by plan and in the plan's order. */
	public List<Target> targets() {
		return this.targets.findAll().stream().map(TargetEntity::toTarget).toList();
	}

	/** The targets of some plans, by plan and in the plan's order. */
	public List<Target> targetsOf(Collection<String> plans) {
		return this.keptTargets.of(Set.copyOf(plans),
				(asked) -> this.targets.findByPlanIn(asked).stream().map(TargetEntity::toTarget).toList());
	}

	/**
	 * The targets of those of some plans that speak of an indicator, by plan and in the
	 * plan's order.
	 */
	public List<Target> targetsOf(Collection<String> plans, String indicator) {
		return this.keptOfIndicators.of(new TargetsAsked(Set.copyOf(plans), indicator),
				(asked) -> this.targets.findByPlanInWithIndicator(asked.plans(), asked.indicator())
					.stream()
					.map(TargetEntity::toTarget)
					.toList());
	}

	/** The targets of which a revision rests on a source, by plan and in its order. */
	public List<Target> targetsFrom(String source) {
		return this.targets.findBySource(source).stream().map(TargetEntity::toTarget).toList();
	}

	/** Promises by their numbers, those included that were copied wrongly. */
	public Map<PromiseKey, TargetRevision> promises(Collection<PromiseKey> keys) {
		Set<String> plans = keys.stream().map(PromiseKey::plan).collect(Collectors.toUnmodifiableSet());
		Map<PromiseKey, TargetRevision> promises = new HashMap<>(this.keptPromises.of(plans, this::readPromises));
		promises.keySet().retainAll(keys);
		return promises;
	}

	private Map<PromiseKey, TargetRevision> readPromises(Set<String> plans) {
		return this.targets.findPromises(plans)
			.stream()
			.map((found) -> promise((String) found[0], (String) found[1], (TargetRevisionEntity) found[2]))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Map.Entry<PromiseKey, TargetRevision> promise(String plan, String target,
			TargetRevisionEntity revision) {
		return Map.entry(new PromiseKey(plan, target, revision.number()), revision.toRevision());
	}

	/** How many targets speak of each indicator; one without any is left out. */
	public Map<String, Long> targetCountsByIndicator() {
		return this.keptTargetCounts.of(Target.class,
				(all) -> this.targets.countByIndicator()
					.stream()
					.collect(Collectors.toMap(Targets.Count::getOf, Targets.Count::getNumber)));
	}

	/** How many plans there are. */
	public int countPlans() {
		return this.plans.countAll();
	}

	/**
	 * Some of all plans with how many targets each has, those that end last first.
	 * @param offset how many are passed over
	 * @param limit how many are read at most
	 */
	public Map<Plan, Long> plansWithTargetCounts(int offset, int limit) {
		Map<Plan, Long> counts = new LinkedHashMap<>();
		this.plans.findPartWithTargets(offset, limit)
			.forEach((found) -> counts.put(found.get("plan", PlanEntity.class).toPlan(),
					found.get("targets", Long.class)));
		return counts;
	}

	/** The measures of a plan, in its order. */
	public List<Measure> measuresOf(String plan) {
		return this.keptMeasures.of(plan,
				(asked) -> this.measures.findByPlan(asked).stream().map(MeasureEntity::toMeasure).toList());
	}

	/** The measures of some plans, by plan and in its order. */
	public List<Measure> measuresOf(Collection<String> plans) {
		return this.keptMeasuresOfPlans.of(Set.copyOf(plans),
				(asked) -> this.measures.findByPlanIn(asked).stream().map(MeasureEntity::toMeasure).toList());
	}

	/** The measures that rest on a source. */
	public List<Measure> measuresFrom(String source) {
		return this.measures.findBySource(source).stream().map(MeasureEntity::toMeasure).toList();
	}

	/** How many measures each plan has; a plan without any is left out. */
	public Map<String, Long> measureCounts() {
		return this.keptMeasureCounts.of(Measure.class, (all) -> counts(this.measures.countByPlan()));
	}

	private record TargetsAsked(Set<String> plans, String indicator) {

	}

	/** Which promise of which target. */
	public record PromiseKey(String plan, String target, int number) {

	}

	private static Map<String, Plan> byCode(List<PlanEntity> found) {
		return found.stream()
			.map(PlanEntity::toPlan)
			.collect(Collectors.toMap(Plan::code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
	}

	private static Map<String, Long> counts(List<Measures.Count> counts) {
		return counts.stream().collect(Collectors.toMap(Measures.Count::getOf, Measures.Count::getNumber));
	}

}
