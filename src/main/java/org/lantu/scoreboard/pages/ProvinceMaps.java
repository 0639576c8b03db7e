package org.lantu.scoreboard.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.Board;

import org.springframework.stereotype.Component;

/**
 * Makes the tile map of an indicator and the ranking beside it.
 */
@Component
class ProvinceMaps {

	private static final String INDICATOR = "rd-intensity";

	private static final int STEPS = 5;

	/** A year is shown when at least this many provinces have a figure. */
	private static final int ENOUGH = 25;

	private final Actuals actuals;

	ProvinceMaps(Actuals actuals) {
		this.actuals = actuals;
	}

	/**
	 * The map of the latest year, up to the one wanted, that most provinces have figures
	 * of.
	 */
	OverviewPage.Map map(Board board, int year, Presenter presenter) {
		Indicator indicator = board.indicators().get(INDICATOR);
		Map<Integer, Map<String, Revision>> byYear = this.actuals
			.counting(List.of(), List.of(INDICATOR), null, year, board.moment().asOf())
			.stream()
			.filter((revision) -> revision.obsStatus() != Revision.ObsStatus.E)
			.collect(Collectors.groupingBy(Revision::year, Collectors.toMap(Revision::region, (revision) -> revision)));
		int shown = byYear.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() >= ENOUGH)
			.map(Map.Entry::getKey)
			.max(Comparator.naturalOrder())
			.orElse(year);
		Map<String, Revision> values = byYear.getOrDefault(shown, Map.of());
		List<Region> provinces = board.regions()
			.values()
			.stream()
			.filter((region) -> region.tileColumn() != null)
			.toList();
		List<Revision> ranked = provinces.stream()
			.map(Region::code)
			.filter(values::containsKey)
			.map(values::get)
			.sorted(Comparator.comparing(Revision::value).reversed())
			.toList();
		List<BigDecimal> limits = limits(ranked);
		Drawings drawings = new Drawings(presenter);
		Revision nation = values.get("100000");
		return new OverviewPage.Map(indicator.name().in(presenter.locale()), indicator.unit().in(presenter.locale()),
				Presenter.year(shown), drawings.map(provinces, values, limits, indicator, shown, true),
				drawings.map(provinces, values, limits, indicator, shown, false), steps(limits, presenter),
				ranking(ranked, board.regions(), presenter),
				(nation != null) ? presenter.message("map.national", Presenter.year(shown),
						presenter.amounts().amount(Amounts.number(nation.value()), indicator)) : null);
	}

	/** The lower ends of the classes: fifths of the provinces that have a figure. */
	private static List<BigDecimal> limits(List<Revision> ranked) {
		List<BigDecimal> limits = new ArrayList<>();
		for (int step = 1; step < STEPS && !ranked.isEmpty(); step++) {
			limits.add(ranked.get(ranked.size() - 1 - step * ranked.size() / STEPS).value());
		}
		return limits;
	}

	/** The class of a value, the lowest 0. */
	static int step(BigDecimal value, List<BigDecimal> limits) {
		return (int) limits.stream().filter((limit) -> value.compareTo(limit) >= 0).count();
	}

	private static List<OverviewPage.Step> steps(List<BigDecimal> limits, Presenter presenter) {
		List<OverviewPage.Step> steps = new ArrayList<>();
		if (limits.isEmpty()) {
			return steps;
		}
		steps.add(new OverviewPage.Step(0, presenter.message("map.below", Amounts.number(limits.get(0)))));
		for (int step = 1; step < STEPS; step++) {
			String from = Amounts.number(limits.get(step - 1));
			steps.add(new OverviewPage.Step(step,
					(step < limits.size()) ? presenter.message("map.between", from, Amounts.number(limits.get(step)))
							: presenter.message("map.above", from)));
		}
		return steps;
	}

	/** Competition ranking: equal values share a rank. */
	private static List<OverviewPage.Rank> ranking(List<Revision> ranked, Map<String, Region> regions,
			Presenter presenter) {
		List<OverviewPage.Rank> ranking = new ArrayList<>();
		int rank = 0;
		for (int i = 0; i < ranked.size(); i++) {
			Revision revision = ranked.get(i);
			if (i == 0 || revision.value().compareTo(ranked.get(i - 1).value()) != 0) {
				rank = i + 1;
			}
			Region region = regions.get(revision.region());
			ranking.add(new OverviewPage.Rank(Presenter.year(rank),
					Link.of("/regions/" + region.code(), region.shortName().in(presenter.locale())),
					Presenter.symbol(revision) + Amounts.number(revision.value())));
		}
		return ranking;
	}

}
