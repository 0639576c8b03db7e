package org.lantu.scoreboard.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Ranking;

import org.springframework.stereotype.Component;

/**
 * Makes the tile map of an indicator and the ranking beside it.
 */
@Component
class ProvinceMaps {

	private static final String INDICATOR = "rd-intensity";

	private static final int STEPS = 5;

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
		List<Revision> counting = this.actuals.counting(List.of(), List.of(INDICATOR), null, year,
				board.moment().asOf());
		Collection<Region> regions = board.regions().values();
		int shown = Objects.requireNonNullElse(Ranking.fullest(Ranking.coverage(regions, counting)), year);
		Ranking ranking = Ranking.of(indicator, shown, regions, counting);
		List<BigDecimal> limits = limits(ranking);
		Drawings drawings = new Drawings(presenter);
		Revision nation = ranking.nation();
		return new OverviewPage.Map(indicator.name().in(presenter.locale()), indicator.unit().in(presenter.locale()),
				Presenter.year(shown), drawings.map(regions, ranking, limits, true),
				drawings.map(regions, ranking, limits, false), steps(limits, presenter), ranks(ranking, presenter),
				(nation != null) ? presenter.message("map.national", Presenter.year(shown),
						presenter.amounts().amount(Amounts.number(nation.value()), indicator)) : null);
	}

	/**
	 * The lower ends of the classes but the lowest: fifths of the provinces that have a
	 * figure, fewer where they fall together.
	 */
	static List<BigDecimal> limits(Ranking ranking) {
		List<BigDecimal> ascending = ranking.places().stream().map((place) -> place.figure().value()).sorted().toList();
		List<BigDecimal> limits = new ArrayList<>();
		BigDecimal before = ascending.isEmpty() ? null : ascending.get(0);
		for (int step = 1; step < STEPS && before != null; step++) {
			BigDecimal limit = ascending.get(step * ascending.size() / STEPS);
			if (limit.compareTo(before) > 0) {
				limits.add(limit);
				before = limit;
			}
		}
		return limits;
	}

	/** The class of a value, the lowest 0. */
	static int step(BigDecimal value, List<BigDecimal> limits) {
		return (int) limits.stream().filter((limit) -> value.compareTo(limit) >= 0).count();
	}

	/** The classes in words. */
	static List<OverviewPage.Step> steps(List<BigDecimal> limits, Presenter presenter) {
		List<OverviewPage.Step> steps = new ArrayList<>();
		if (limits.isEmpty()) {
			return steps;
		}
		steps.add(new OverviewPage.Step(0, presenter.message("map.below", Amounts.number(limits.get(0)))));
		for (int step = 1; step <= limits.size(); step++) {
			String from = Amounts.number(limits.get(step - 1));
			steps.add(new OverviewPage.Step(step,
					(step < limits.size()) ? presenter.message("map.between", from, Amounts.number(limits.get(step)))
							: presenter.message("map.above", from)));
		}
		return steps;
	}

	private static List<OverviewPage.Rank> ranks(Ranking ranking, Presenter presenter) {
		return ranking.places()
			.stream()
			.map((place) -> new OverviewPage.Rank(Presenter.year(place.rank()),
					Link.of("/regions/" + place.region().code(), place.region().shortName().in(presenter.locale())),
					Presenter.symbol(place.figure()) + Amounts.number(place.figure().value())))
			.toList();
	}

}
