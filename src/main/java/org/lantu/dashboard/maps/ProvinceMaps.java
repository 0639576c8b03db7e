package org.lantu.dashboard.maps;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.indicator.Rankings;
import org.lantu.dashboard.overview.OverviewPage;
import org.lantu.dashboard.parts.Drawings;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the tile map of an indicator and the ranking beside it.
 */
@Component
public class ProvinceMaps {

	public static final String DEFAULT = "rd-intensity";

	private static final int STEPS = 5;

	private final Actuals actuals;

	ProvinceMaps(Actuals actuals) {
		this.actuals = actuals;
	}

	/**
	 * The map of the latest year, up to the one wanted, that most provinces have figures
	 * of.
	 */
	public OverviewPage.Map map(Board board, Indicator indicator, int year, Presenter presenter) {
		List<Revision> counting = this.actuals.counting(List.of(), List.of(indicator.code()), null, year,
				board.moment().asOf());
		Collection<Region> regions = board.regions().values();
		int shown = Objects.requireNonNullElse(Ranking.fullest(Ranking.coverage(regions, counting)), year);
		Ranking ranking = Ranking.of(indicator, shown, regions, counting);
		List<BigDecimal> limits = limits(ranking);
		Drawings drawings = new Drawings(presenter);
		Revision nation = ranking.nation();
		return new OverviewPage.Map("/indicators/" + indicator.code(),
				presenter.message("map.title", indicator.name().in(presenter.locale()), Presenter.year(shown)),
				indicator.unit().in(presenter.locale()), drawings.map(regions, ranking, limits, true),
				drawings.map(regions, ranking, limits, false), steps(limits, presenter), presenter.message("map.table"),
				ranks(ranking, presenter),
				(nation != null) ? presenter.message("map.national", Presenter.year(shown),
						presenter.amounts().amount(Amounts.number(nation.value()), indicator)) : null,
				without(ranking.missing(), "map.none", presenter), presenter.message("map.none"),
				presenter.message("map.note"));
	}

	/**
	 * The lower ends of the classes but the lowest: fifths of the provinces that have a
	 * figure, fewer where they fall together.
	 */
	public static List<BigDecimal> limits(Ranking ranking) {
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
	public static int step(BigDecimal value, List<BigDecimal> limits) {
		return (int) limits.stream().filter((limit) -> value.compareTo(limit) >= 0).count();
	}

	/** The classes in words. */
	public static List<OverviewPage.Step> steps(List<BigDecimal> limits, Presenter presenter) {
		List<OverviewPage.Step> steps = new ArrayList<>();
		if (limits.isEmpty()) {
			return steps;
		}
		steps.add(new OverviewPage.Step("t0", presenter.message("map.below", Amounts.number(limits.get(0)))));
		for (int step = 1; step <= limits.size(); step++) {
			String from = Amounts.number(limits.get(step - 1));
			steps.add(new OverviewPage.Step("t" + step,
					(step < limits.size()) ? presenter.message("map.between", from, Amounts.number(limits.get(step)))
							: presenter.message("map.above", from)));
		}
		return steps;
	}

	private static List<OverviewPage.Rank> ranks(Ranking ranking, Presenter presenter) {
		return ranking.places()
			.stream()
			.map((place) -> new OverviewPage.Rank(Presenter.year(place.rank()), presenter.link(place.region()),
					Presenter.symbol(place.figure()) + Amounts.number(place.figure().value()),
					Rankings.bar(ranking, place)))
			.toList();
	}

	/** Names the provinces that have no value; {@code null} where all have one. */
	static @Nullable String without(List<Region> regions, String none, Presenter presenter) {
		return regions.isEmpty() ? null
				: presenter.message(none) + presenter.message("colon")
						+ String.join(presenter.message("list.separator"),
								regions.stream().map((region) -> region.shortName().in(presenter.locale())).toList());
	}

}
