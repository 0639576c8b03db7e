package org.lantu.dashboard.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.maps.ProvinceTiles;
import org.lantu.dashboard.maps.RankBars;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Bound;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says in one language how the provinces rank and what one must know to read it.
 */
class Rankings {

	private final Presenter presenter;

	Rankings(Presenter presenter) {
		this.presenter = presenter;
	}

	/** The ranking in a sentence: how many, the nation, the first and the last. */
	String lead(Ranking ranking, Map<Integer, Integer> coverage) {
		String year = Presenter.year(ranking.year());
		List<Ranking.Place> places = ranking.places();
		if (places.isEmpty()) {
			return coverage.isEmpty() ? this.presenter.message("ranking.lead.nobody", year)
					: this.presenter.message("ranking.lead.none", year,
							String.join(this.presenter.message("list.separator"),
									coverage.keySet().stream().map(Presenter::year).toList()));
		}
		String nation = (ranking.nation() != null)
				? this.presenter.message("ranking.lead.nation", amount(ranking.nation(), ranking.indicator())) : "";
		String number = Amounts.number(places.size(), 0);
		if (!ranking.complete() && places.size() > 1) {
			return this.presenter.message("ranking.lead.incomplete", year, number, Amounts.number(ranking.enough(), 0),
					nation);
		}
		Ranking.Place first = places.get(0);
		Ranking.Place last = places.get(places.size() - 1);
		if (places.size() == 1) {
			return this.presenter.message("ranking.lead.one", year, name(first),
					amount(first.figure(), ranking.indicator()), nation);
		}
		if (ranking.indicator().aggregation() == Indicator.Aggregation.NONE && !ranking.missing().isEmpty()) {
			// the last of the ranks on file is not the last there is
			return this.presenter.message("ranking.lead.places", year, number, name(first),
					amount(first.figure(), ranking.indicator()), nation);
		}
		return this.presenter.message("ranking.lead", year, number, name(first),
				amount(first.figure(), ranking.indicator()), name(last), amount(last.figure(), ranking.indicator()),
				nation);
	}

	/** The ranking with its map and notes. */
	IndicatorPage.Ranked ranked(Ranking ranking, Collection<Region> regions) {
		ProvinceTiles tiles = new ProvinceTiles(ranking, this.presenter);
		Indicator indicator = ranking.indicator();
		String year = Presenter.year(ranking.year());
		return new IndicatorPage.Ranked(
				this.presenter.message("map.title", indicator.name().in(this.presenter.locale()), year),
				indicator.unit().in(this.presenter.locale()), tiles.draw(regions, true), tiles.draw(regions, false),
				tiles.steps(),
				this.presenter.message(ranking.complete() ? "ranking.table" : "ranking.table.incomplete", year),
				national(ranking), places(ranking), notes(ranking),
				ranking.missing().stream().map(this.presenter::link).toList(),
				this.presenter.message("ranking.missing", year, Amounts.number(ranking.missing().size(), 0)),
				this.presenter.message("ranking.missing.who"));
	}

	private List<IndicatorPage.Place> places(Ranking ranking) {
		return ranking.places()
			.stream()
			.map((place) -> new IndicatorPage.Place(ranking.complete() ? Presenter.year(place.rank()) : "",
					this.presenter.link(place.region()),
					new Cell(Presenter.symbol(place.figure()), Amounts.number(place.figure().value()), null,
							place.figure().revised(), false),
					apart(ranking, place.figure()).isPresent(), RankBars.bar(ranking, place)))
			.toList();
	}

	private @Nullable String national(Ranking ranking) {
		if (ranking.nation() == null) {
			return null;
		}
		return this.presenter.message(RankBars.marked(ranking) ? "ranking.national" : "ranking.national.beside",
				amount(ranking.nation(), ranking.indicator()));
	}

	private List<String> notes(Ranking ranking) {
		List<String> notes = new ArrayList<>();
		if (ranking.indicator().aggregation() == Indicator.Aggregation.NONE && !ranking.missing().isEmpty()) {
			notes.add(this.presenter.message(
					ranking.complete() ? "ranking.note.places" : "ranking.note.places.incomplete",
					Amounts.number(ranking.places().size(), 0)));
		}
		if (ranking.complete() && ranking.places().stream().anyMatch(Ranking.Place::tied)) {
			notes.add(this.presenter.message("ranking.note.tied"));
		}
		note(notes, "near", ranking.complete() ? near(ranking) : List.of());
		note(notes, "bounds",
				figures(ranking, (figure) -> figure.bound() != Bound.EXACT && figure.bound() != Bound.APPROXIMATE));
		note(notes, "revised", revised(ranking));
		provisional(notes, ranking);
		apart(notes, ranking);
		note(notes, "expected",
				ranking.missing()
					.stream()
					.flatMap((region) -> ranking.expected()
						.stream()
						.filter((figure) -> figure.region().equals(region.code()))
						.map((figure) -> said(region, figure)))
					.toList());
		return notes;
	}

	/** All of them would be a list as long as the ranking itself. */
	private void provisional(List<String> notes, Ranking ranking) {
		List<String> provisional = figures(ranking, (figure) -> figure.obsStatus() == Revision.ObsStatus.P);
		if (provisional.size() > 1 && provisional.size() == ranking.places().size()) {
			notes.add(this.presenter.message("ranking.note.provisional.all"));
		}
		else {
			note(notes, "provisional", provisional);
		}
	}

	/** Why a figure is not compared with most of the others; empty where it is. */
	private Optional<String> apart(Ranking ranking, Revision figure) {
		return ranking.usual().flatMap((usual) -> this.presenter.apart(figure, usual));
	}

	private void apart(List<String> notes, Ranking ranking) {
		Map<String, List<String>> names = new LinkedHashMap<>();
		ranking.places()
			.forEach((place) -> apart(ranking, place.figure())
				.ifPresent((why) -> names.computeIfAbsent(why, (reason) -> new ArrayList<>()).add(name(place))));
		if (ranking.nation() != null) {
			apart(ranking, ranking.nation())
				.ifPresent((why) -> names.computeIfAbsent(why, (reason) -> new ArrayList<>())
					.add(this.presenter.message("ranking.nation")));
		}
		names.forEach((why, whose) -> notes.add(this.presenter.message("ranking.note.apart",
				String.join(this.presenter.message("list.separator"), whose), why)));
	}

	private void note(List<String> notes, String kind, List<String> named) {
		if (!named.isEmpty()) {
			notes.add(this.presenter.message("ranking.note." + kind,
					String.join(this.presenter.message("list.separator"), named)));
		}
	}

	private List<String> near(Ranking ranking) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < ranking.places().size(); i++) {
			if (ranking.places().get(i).overlapsNext()) {
				pairs.add(name(ranking.places().get(i)) + "–" + name(ranking.places().get(i + 1)));
			}
		}
		return pairs;
	}

	private List<String> figures(Ranking ranking, Predicate<Revision> which) {
		return ranking.places()
			.stream()
			.filter((place) -> which.test(place.figure()))
			.map((place) -> said(place.region(), place.figure()))
			.toList();
	}

	/** The regions of which a revision stands beside first publications. */
	private List<String> revised(Ranking ranking) {
		List<String> names = new ArrayList<>(
				ranking.revised().stream().map((region) -> region.shortName().in(this.presenter.locale())).toList());
		boolean allOthers = ranking.places().stream().allMatch((place) -> place.figure().revised());
		if (ranking.nation() != null && ranking.nation().revised() && !allOthers) {
			names.add(this.presenter.message("ranking.nation"));
		}
		return names;
	}

	private String said(Region region, Revision figure) {
		return region.shortName().in(this.presenter.locale()) + " " + Presenter.symbol(figure)
				+ Amounts.number(figure.value());
	}

	private String amount(Revision figure, Indicator indicator) {
		return Presenter.symbol(figure) + this.presenter.amounts().amount(Amounts.number(figure.value()), indicator);
	}

	private String name(Ranking.Place place) {
		return place.region().shortName().in(this.presenter.locale());
	}

}
