package org.lantu.dashboard.maps;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.PublishedSeries;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the tile map of an indicator and the ranking beside it.
 */
@Component
public class ProvinceMaps {

	private final PublishedSeries series;

	ProvinceMaps(PublishedSeries series) {
		this.series = series;
	}

	/**
	 * The map of the latest year, up to the one wanted, that most provinces have figures
	 * of.
	 */
	public RegionMap map(Board board, Indicator indicator, int year, Presenter presenter) {
		Collection<Region> regions = board.regions()
			.values()
			.stream()
			.filter((region) -> region.level() != Region.Level.CITY)
			.toList();
		List<Revision> counting = this.series.counting(regions.stream().map(Region::code).toList(),
				List.of(indicator.code()), new Moment(board.moment().asOf(), year));
		int shown = Objects.requireNonNullElse(Ranking.fullest(Ranking.coverage(regions, counting)), year);
		Ranking ranking = Ranking.of(indicator, shown, regions, counting);
		ProvinceTiles tiles = new ProvinceTiles(ranking, presenter);
		Revision nation = ranking.nation();
		return new RegionMap(Addresses.indicator(indicator.code()),
				presenter.message("map.title", indicator.name().in(presenter.locale()), Presenter.year(shown)),
				indicator.unit().in(presenter.locale()), tiles.draw(regions, true), tiles.draw(regions, false),
				tiles.steps(),
				presenter.message(
						ranking.complete() ? "map.table" : "map.table.incomplete", Amounts.number(ranking.enough(), 0)),
				ranks(ranking, presenter),
				(nation != null) ? presenter.message("map.national", Presenter.year(shown),
						presenter.amounts().amount(Amounts.number(nation.value()), indicator)) : null,
				Tiles.without(ranking.missing(), "map.none", presenter), presenter.message("map.none"),
				presenter.message("map.note"));
	}

	private static List<RegionMap.Rank> ranks(Ranking ranking, Presenter presenter) {
		return ranking.places()
			.stream()
			.map((place) -> new RegionMap.Rank(ranking.complete() ? Presenter.year(place.rank()) : "",
					presenter.link(place.region()),
					Presenter.symbol(place.figure()) + Amounts.number(place.figure().value()),
					RankBars.bar(ranking, place)))
			.toList();
	}

}
