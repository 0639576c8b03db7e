package org.lantu.scoreboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.lantu.actuals.SeriesKey;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import org.springframework.stereotype.Service;

/**
 * Joins plans and figures at a moment and has every target judged; six statements a call,
 * however many targets, and one more where an outlook borrows from other regions. It
 * opens no transaction: most calls find all that they ask for kept.
 */
@Service
public class Scoreboard {

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final PublishedSeries series;

	private final KeptJudgements judgements;

	Scoreboard(Catalogue catalogue, PlanBook planBook, PublishedSeries series, KeptJudgements judgements) {
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.series = series;
		this.judgements = judgements;
	}

	/** The board of all plans. */
	public Board board(Moment moment) {
		return board(moment, () -> new Choice(this.catalogue.regions(), this.planBook.plans(),
				(plans) -> this.planBook.targets(), (target) -> true, List.of()));
	}

	/** The board of the plans of the nation and its provinces. */
	public Board ofProvinces(Moment moment) {
		return ofProvinces(moment, List.of(), List.of());
	}

	/** The same, with further documents and regions that are to be named beside it. */
	public Board ofProvinces(Moment moment, Collection<String> sources, Collection<String> regions) {
		return board(moment, () -> {
			Map<String, Region> named = this.catalogue.provincesAnd(regions);
			List<String> provinces = named.values()
				.stream()
				.filter((region) -> region.level() != Region.Level.CITY)
				.map(Region::code)
				.toList();
			return new Choice(named, this.planBook.plansOf(provinces), this.planBook::targetsOf, (target) -> true,
					sources);
		});
	}

	/**
	 * The board of the plans of the nation and its provinces, with those targets only
	 * that speak of an indicator.
	 */
	public Board ofProvinces(Moment moment, String indicator) {
		return board(moment, () -> {
			Map<String, Region> provinces = this.catalogue.provinces();
			return new Choice(provinces, this.planBook.plansOf(provinces.keySet()),
					(plans) -> this.planBook.targetsOf(plans, indicator),
					(target) -> target.indicator().equals(indicator), List.of());
		});
	}

	/**
	 * The board of the plans of the nation and its provinces, with those targets only
	 * that fall due in some years, both included.
	 */
	public Board ofProvincesDue(Moment moment, int first, int last) {
		return board(moment, () -> {
			Map<String, Region> provinces = this.catalogue.provinces();
			return new Choice(provinces, this.planBook.plansOf(provinces.keySet()), this.planBook::targetsOf,
					(target) -> first <= target.year() && target.year() <= last, List.of());
		});
	}

	/**
	 * The board of a region's plans, on which the regions within it are named too; it has
	 * no plans where the region is unknown.
	 */
	public Board ofRegion(String region, Moment moment) {
		return board(moment, () -> new Choice(this.catalogue.provincesAndWithin(region),
				this.planBook.plansOf(List.of(region)), this.planBook::targetsOf, (target) -> true, List.of()));
	}

	/** The board of the plans of some regions. */
	public Board ofRegions(Collection<String> regions, Moment moment) {
		return board(moment, () -> new Choice(this.catalogue.provincesAnd(regions), this.planBook.plansOf(regions),
				this.planBook::targetsOf, (target) -> true, List.of()));
	}

	/** The board of one plan; it has none where the plan is unknown. */
	public Board ofPlan(String code, Moment moment) {
		return ofPlans(List.of(code), moment);
	}

	/** The board of some plans; it has none that is unknown. */
	public Board ofPlans(Collection<String> codes, Moment moment) {
		return board(moment, () -> ofPlans(codes, this.planBook::targetsOf));
	}

	/** The board of some targets, whether or not their plans have them so. */
	public Board ofTargets(Collection<Target> targets, Moment moment) {
		List<String> plans = targets.stream().map(Target::plan).distinct().toList();
		return board(KeptJudgements.anew(), moment, ofPlans(plans, (codes) -> List.copyOf(targets)));
	}

	/**
	 * What a code that names no plan may have meant: the plans of the nation and its
	 * provinces, and some whose codes begin as it does.
	 */
	public Collection<Plan> plansNear(String code) {
		Map<String, Plan> near = this.planBook.plansOf(this.catalogue.provinces().keySet());
		near.putAll(this.planBook.plansBeginning(code.substring(0, Math.max(code.lastIndexOf('-'), 0))));
		return near.values();
	}

	/** All indicators by code. */
	public Map<String, Indicator> indicators() {
		return this.catalogue.indicators();
	}

	private Choice ofPlans(Collection<String> codes, Function<Collection<String>, List<Target>> targetsOf) {
		Map<String, Plan> plans = this.planBook.plans(codes);
		return new Choice(this.catalogue.provincesAnd(plans.values().stream().map(Plan::region).toList()), plans,
				targetsOf, (target) -> true, List.of());
	}

	private Board board(Moment moment, Supplier<Choice> choice) {
		return board(this.judgements.now(), moment, choice.get());
	}

	private Board board(KeptJudgements.Judgements judgements, Moment moment, Choice choice) {
		Map<String, Plan> plans = choice.plans();
		Map<String, Region> regions = choice.regions();
		if (plans.isEmpty()) {
			return new Board(moment, regions, List.of(), Map.of(), Map.of(), List.of());
		}
		Map<String, Indicator> indicators = this.catalogue.indicators();
		List<Target> all = choice.targetsOf().apply(plans.keySet());
		List<Target> targets = all.stream().filter(choice.wanted()).toList();
		Map<SeriesKey, Series> series = series(plans, targets);
		Set<String> sourceIds = sourceIds(plans.values(), targets, series.values());
		sourceIds.addAll(choice.furtherSources());
		Map<String, Source> sources = this.catalogue.sources(sourceIds);
		Map<String, List<Target>> byPlan = all.stream().collect(Collectors.groupingBy(Target::plan));
		InForce inForce = new InForce(sources);
		List<JudgedTarget> judged = new ArrayList<>();
		for (Target target : targets) {
			Plan plan = Objects.requireNonNull(plans.get(target.plan()));
			Indicator indicator = Objects.requireNonNull(indicators.get(target.indicator()));
			Series ownSeries = Objects.requireNonNull(series.get(new SeriesKey(plan.region(), target.indicator())));
			TargetJudge judge = new TargetJudge(plan, target, Objects.requireNonNull(byPlan.get(plan.code())),
					indicator, ownSeries, inForce, Peers.NONE);
			TargetRevision promise = judge.revision(moment);
			KeptJudgements.Alone alone = judgements.alone(judge, moment);
			judged.add(new JudgedTarget(Objects.requireNonNull(regions.get(plan.region())), plan, target, promise,
					inForce.source(promise), indicator, ownSeries, moment, alone.terms(), alone.assessment(),
					alone.history(), judge));
		}
		return new Board(moment, regions, List.copyOf(plans.values()), indicators, sources,
				borrowing(judged, judgements));
	}

	/** What peers lend to the outlooks, read at once where one of them borrows. */
	private List<JudgedTarget> borrowing(List<JudgedTarget> judged, KeptJudgements.Judgements judgements) {
		List<JudgedTarget> borrowing = judged.stream().filter(JudgedTarget::borrows).toList();
		if (borrowing.isEmpty()) {
			return judged;
		}
		Peers peers = this.series.peers(borrowing);
		return judged.stream().map((target) -> target.borrows() ? target.among(peers, judgements) : target).toList();
	}

	private Map<SeriesKey, Series> series(Map<String, Plan> plans, List<Target> targets) {
		return this.series.of(targets.stream()
			.map((target) -> new SeriesKey(Objects.requireNonNull(plans.get(target.plan())).region(),
					target.indicator()))
			.toList());
	}

	private static Set<String> sourceIds(Collection<Plan> plans, List<Target> targets, Collection<Series> series) {
		Set<String> ids = new LinkedHashSet<>();
		plans.forEach((plan) -> ids.add(plan.source()));
		targets.forEach((target) -> target.revisions().forEach((revision) -> ids.add(revision.citation().source())));
		series.forEach((one) -> one.vintages().forEach((vintage) -> ids.add(vintage.source())));
		return ids;
	}

	/**
	 * What a board is of.
	 *
	 * @param regions those that it names, by code
	 * @param targetsOf finds the targets of plans
	 * @param wanted those of them that it shows
	 * @param furtherSources documents that it names without resting on them
	 */
	private record Choice(Map<String, Region> regions, Map<String, Plan> plans,
			Function<Collection<String>, List<Target>> targetsOf, Predicate<Target> wanted,
			Collection<String> furtherSources) {
	}

}
