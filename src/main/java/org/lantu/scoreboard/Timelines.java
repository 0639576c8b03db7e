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
import org.lantu.reference.Source;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads targets with all that their verdicts rest on, whatever the day; five statements a
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

	/** The targets that rest on some series. */
	public List<TargetTimeline> of(Collection<SeriesKey> series) {
		Set<String> regions = series.stream().map(SeriesKey::region).collect(Collectors.toSet());
		return read(regions, (plan, target) -> series.contains(new SeriesKey(plan.region(), target.indicator())));
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
		Map<String, Source> sources = this.catalogue.sources(sourceIds(targets));
		Map<String, List<Target>> byPlan = targets.stream().collect(Collectors.groupingBy(Target::plan));
		return targets.stream().map((target) -> {
			Plan plan = Objects.requireNonNull(plans.get(target.plan()));
			List<Target> siblings = Objects.requireNonNull(byPlan.get(plan.code()))
				.stream()
				.filter((sibling) -> sibling.indicator().equals(target.indicator()))
				.toList();
			return new TargetTimeline(plan, target, siblings,
					Objects.requireNonNull(indicators.get(target.indicator())),
					Objects.requireNonNull(series.get(new SeriesKey(plan.region(), target.indicator()))), sources);
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
