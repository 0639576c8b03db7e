package org.lantu.scoreboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads targets with all that their verdicts rest on, whatever the day; six statements a
 * call, and no more rows than the regions asked for have.
 */
@Service
@Transactional(readOnly = true)
public class Timelines {

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final Actuals actuals;

	Timelines(Catalogue catalogue, PlanBook planBook, Actuals actuals) {
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.actuals = actuals;
	}

	/**
	 * The targets that rest on some series, and those whose outlook borrows from them;
	 * one statement more.
	 */
	public List<TargetTimeline> of(Collection<SeriesKey> series) {
		Map<String, Region> regions = this.catalogue
			.withSiblings(series.stream().map(SeriesKey::region).collect(Collectors.toSet()));
		Set<SeriesKey> borrowed = series.stream()
			.map((key) -> new SeriesKey(parent(regions, key.region()), key.indicator()))
			.collect(Collectors.toSet());
		return read(regions.keySet(),
				(plan, target) -> borrowed.contains(new SeriesKey(parent(regions, plan.region()), target.indicator())));
	}

	/** The parent of a region; itself where it has none, and so no peers. */
	private static String parent(Map<String, Region> regions, String code) {
		String parent = Objects.requireNonNull(regions.get(code)).parent();
		return (parent != null) ? parent : code;
	}

	/** The targets of some regions. */
	public List<TargetTimeline> ofRegions(Collection<String> regions) {
		return read(regions, (plan, target) -> true);
	}

	private List<TargetTimeline> read(Collection<String> regions, BiPredicate<Plan, Target> wanted) {
		Map<String, Plan> plans = this.planBook.plansOf(regions);
		List<Target> targets = plans.isEmpty() ? List.of()
				: this.planBook.targetsOf(plans.keySet())
					.stream()
					.filter((target) -> wanted.test(Objects.requireNonNull(plans.get(target.plan())), target))
					.toList();
		if (targets.isEmpty()) {
			return List.of();
		}
		Map<String, Indicator> indicators = this.catalogue.indicators();
		Map<SeriesKey, Series> series = series(plans, targets);
		InForce inForce = new InForce(this.catalogue.sources(sourceIds(targets)));
		Peers peers = new Peers(Peers.series(this.actuals.siblings(series.keySet())));
		Map<String, List<Target>> byPlan = targets.stream().collect(Collectors.groupingBy(Target::plan));
		return targets.stream().map((target) -> {
			Plan plan = Objects.requireNonNull(plans.get(target.plan()));
			List<Target> siblings = Objects.requireNonNull(byPlan.get(plan.code()))
				.stream()
				.filter((sibling) -> sibling.indicator().equals(target.indicator()))
				.toList();
			return new TargetTimeline(plan, target, siblings,
					Objects.requireNonNull(indicators.get(target.indicator())),
					Objects.requireNonNull(series.get(new SeriesKey(plan.region(), target.indicator()))), inForce,
					peers);
		}).toList();
	}

	private Map<SeriesKey, Series> series(Map<String, Plan> plans, List<Target> targets) {
		Set<SeriesKey> keys = targets.stream()
			.map((target) -> new SeriesKey(Objects.requireNonNull(plans.get(target.plan())).region(),
					target.indicator()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<SeriesKey, List<Revision>> vintages = this.actuals.vintages(keys)
			.stream()
			.collect(Collectors.groupingBy((revision) -> new SeriesKey(revision.region(), revision.indicator())));
		Map<SeriesKey, Series> series = new HashMap<>();
		keys.forEach((key) -> series.put(key, new Series(vintages.getOrDefault(key, List.of()))));
		return series;
	}

	private static Set<String> sourceIds(List<Target> targets) {
		return targets.stream()
			.flatMap((target) -> target.revisions().stream())
			.map((revision) -> revision.citation().source())
			.collect(Collectors.toSet());
	}

}
