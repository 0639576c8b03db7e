package org.lantu.dashboard.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.drawing.profile.BumpChart;
import org.lantu.scoreboard.drawing.profile.SmallMultiples;

/**
 * Draws a region among its peers: each indicator on one scale for all, and their ranks
 * over the years.
 *
 * @param peers in the order in which they are drawn, the region among them
 * @param figures of all provinces, of the indicators that are drawn
 */
record PeerCharts(Region region, List<Region> peers, Map<String, List<Revision>> figures, int firstYear,
		Presenter presenter) {

	/**
	 * An indicator of the peers; empty where nothing of them is on file.
	 * @param id makes the ids of the drawings unique on the page
	 */
	Optional<ProfilePage.Multiple> multiple(String id, Indicator indicator) {
		SmallMultiples drawn = new SmallMultiples(id,
				this.peers.stream().map((peer) -> panel(peer, indicator)).toList(), indicator.percent() ? "%" : "");
		List<String> drawings = drawn.draw();
		return drawings.isEmpty() ? Optional.empty()
				: Optional.of(new ProfilePage.Multiple(Link.of(indicator, this.presenter.locale()),
						indicator.unit().in(this.presenter.locale()), drawn.range(), drawings));
	}

	private SmallMultiples.Panel panel(Region peer, Indicator indicator) {
		List<Revision> own = of(indicator).filter((figure) -> figure.region().equals(peer.code())).toList();
		String name = peer.shortName().in(this.presenter.locale());
		String title = name + " · " + indicator.name().in(this.presenter.locale());
		if (own.isEmpty()) {
			return new SmallMultiples.Panel(name, this.presenter.message("profile.line.none", title),
					ProfileRows.line(own, this.presenter), "", "", peer.equals(this.region));
		}
		Revision first = own.get(0);
		Revision last = own.get(own.size() - 1);
		return new SmallMultiples.Panel(name,
				this.presenter.message("profile.line", title, Presenter.year(first.year()), ProfileRows.written(first),
						Presenter.year(last.year()), ProfileRows.written(last)),
				ProfileRows.line(own, this.presenter), ProfileRows.written(last), ProfileRows.written(first),
				peer.equals(this.region));
	}

	/** What is drawn of an indicator: from the usual first year on, no expectations. */
	private Stream<Revision> of(Indicator indicator) {
		return this.figures.getOrDefault(indicator.code(), List.of())
			.stream()
			.filter((figure) -> figure.year() >= this.firstYear && figure.obsStatus() != Revision.ObsStatus.E);
	}

	/**
	 * The ranks of the peers; {@code null} where fewer than two years can be ranked.
	 * @param provinces who is ranked
	 */
	ProfilePage.@Nullable Ranks ranks(Indicator indicator, Collection<Region> provinces,
			List<ProfilePage.Option> indicators) {
		List<Revision> counting = of(indicator).toList();
		int enough = Ranking.enough(provinces);
		TreeMap<Integer, Ranking> rankings = new TreeMap<>();
		Ranking.coverage(provinces, counting)
			.keySet()
			.stream()
			.map((year) -> Ranking.of(indicator, year, provinces, counting))
			.filter(Ranking::complete)
			.forEach((ranking) -> rankings.put(ranking.year(), ranking));
		if (rankings.size() < 2) {
			return null;
		}
		SortedSet<Integer> years = new TreeSet<>(rankings.keySet());
		List<BumpChart.Line> lines = this.peers.stream()
			.sorted((left, right) -> Boolean.compare(left.equals(this.region), right.equals(this.region)))
			.map((peer) -> new BumpChart.Line(peer.shortName().in(this.presenter.locale()), ranks(peer, rankings),
					peer.equals(this.region)))
			.toList();
		String label = this.presenter.message("profile.ranks.describe", indicator.name().in(this.presenter.locale()),
				Presenter.year(years.first()), Presenter.year(years.last()));
		return new ProfilePage.Ranks(Link.of(indicator, this.presenter.locale()),
				this.presenter.message("profile.ranks.note", Presenter.year(years.first()),
						Presenter.year(years.last()), enough),
				indicators, new BumpChart(label, years, lines, true).draw(),
				new BumpChart(label, years, lines, false).draw(), years.stream().map(Presenter::year).toList(),
				this.peers.stream().map((peer) -> places(peer, rankings)).toList());
	}

	private static TreeMap<Integer, Integer> ranks(Region peer, TreeMap<Integer, Ranking> rankings) {
		TreeMap<Integer, Integer> ranks = new TreeMap<>();
		rankings
			.forEach((year, ranking) -> ranking.of(peer.code()).ifPresent((place) -> ranks.put(year, place.rank())));
		return ranks;
	}

	private ProfilePage.Places places(Region peer, TreeMap<Integer, Ranking> rankings) {
		return new ProfilePage.Places(this.presenter.link(peer), peer.equals(this.region),
				rankings.values()
					.stream()
					.map((ranking) -> ranking.of(peer.code())
						.map((place) -> place.tied() ? "=" + place.rank() : Presenter.year(place.rank()))
						.orElse("–"))
					.toList());
	}

}
