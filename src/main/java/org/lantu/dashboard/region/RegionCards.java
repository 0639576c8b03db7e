package org.lantu.dashboard.region;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Sparklines;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.progress.Bound;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.PublishedSeries;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the cards of a region's key indicators: the latest figure, the target that it is
 * held against, the rank and the national value.
 */
@Component
class RegionCards {

	private final PublishedSeries series;

	/** The indicators that a region is known by. */
	private final List<String> key;

	RegionCards(PublishedSeries series, Deployment deployment) {
		this.series = series;
		this.key = deployment.keyIndicators();
	}

	List<RegionCard> cards(Board board, Map<String, Indicator> indicators, Region region, Presenter presenter) {
		if (this.key.isEmpty()) {
			return List.of();
		}
		List<String> beside = board.regions()
			.values()
			.stream()
			.filter((other) -> other.level() != Region.Level.CITY || other.equals(region))
			.map(Region::code)
			.toList();
		Map<String, List<Revision>> counting = this.series.counting(beside, this.key, board.moment())
			.stream()
			.collect(Collectors.groupingBy(Revision::indicator));
		return this.key.stream()
			.map(indicators::get)
			.map((indicator) -> card(indicator, counting.getOrDefault(indicator.code(), List.of()), region, board,
					presenter))
			.toList();
	}

	private static RegionCard card(Indicator indicator, List<Revision> counting, Region region, Board board,
			Presenter presenter) {
		List<Revision> own = counting.stream().filter((revision) -> revision.region().equals(region.code())).toList();
		Revision latest = own.isEmpty() ? null : own.get(own.size() - 1);
		JudgedTarget judged = heldAgainst(board.targets(), indicator, latest);
		Iterator<Ranking> rankings = rankings(indicator, counting, own, region, board).iterator();
		Ranking ranking = rankings.hasNext() ? rankings.next() : null;
		boolean nation = region.level() == Region.Level.NATION;
		return new RegionCard(Link.of(indicator, presenter.locale()), indicator.unit().in(presenter.locale()),
				value(latest, presenter), new Sparklines(presenter).draw(indicator, own, judged, true),
				aim(judged, presenter),
				(region.level() != Region.Level.PROVINCE) ? null : rank(ranking, rankings, region, presenter),
				(nation || ranking == null) ? null : national(ranking, region, presenter));
	}

	/** With its year, and with what is only expected told as such: it decides nothing. */
	private static Cell value(@Nullable Revision latest, Presenter presenter) {
		return (latest == null) ? Cell.NONE
				: Cell.of(Presenter.symbol(latest), Amounts.number(latest.value()),
						presenter.message(
								(latest.obsStatus() == Revision.ObsStatus.E) ? "card.year.expected" : "card.year",
								Presenter.year(latest.year())));
	}

	/**
	 * The first target that falls due when the latest figure speaks, or later, the worst
	 * of several; else the last one.
	 */
	private static @Nullable JudgedTarget heldAgainst(List<JudgedTarget> targets, Indicator indicator,
			@Nullable Revision latest) {
		List<JudgedTarget> own = targets.stream()
			.filter((judged) -> judged.indicator().equals(indicator) && !judged.kind().sums())
			.sorted(Comparator.<JudgedTarget, Integer>comparing((judged) -> judged.target().year())
				.thenComparing(JudgedTarget::verdict)
				.thenComparing((judged) -> Addresses.target(judged)))
			.toList();
		return own.stream()
			.filter((judged) -> latest == null || judged.target().year() >= latest.year())
			.findFirst()
			.orElse(own.isEmpty() ? null : own.get(own.size() - 1));
	}

	private static RegionCard.@Nullable Aim aim(@Nullable JudgedTarget judged, Presenter presenter) {
		if (judged == null) {
			return null;
		}
		Cell gap = new TargetCells(presenter).gap(judged);
		return new RegionCard.Aim(judged.verdict().glyph(), presenter.word(judged.verdict()),
				Link.of(Addresses.target(judged), presenter.promise(judged)), gap.equals(Cell.NONE) ? null : presenter
					.message("card.gap", gap.symbol() + gap.text(), Presenter.year(judged.target().year())));
	}

	/** The rankings in which the region has a figure, the latest year first. */
	private static Stream<Ranking> rankings(Indicator indicator, List<Revision> counting, List<Revision> own,
			Region region, Board board) {
		return own.stream()
			.map(Revision::year)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map((year) -> Ranking.of(indicator, year, board.regions().values(), counting))
			.filter((ranking) -> ranking.of(region.code()).isPresent());
	}

	/**
	 * Where the region stands in the year of its latest figure; where too few provinces
	 * are on file for that, in the last year with enough, told with the value of that
	 * year.
	 */
	private static String rank(@Nullable Ranking latest, Iterator<Ranking> earlier, Region region,
			Presenter presenter) {
		if (latest == null) {
			return presenter.message("card.no-figure");
		}
		if (latest.complete()) {
			return place(latest, region, "card.rank", presenter);
		}
		while (earlier.hasNext()) {
			Ranking ranking = earlier.next();
			if (ranking.complete()) {
				return place(ranking, region, "card.rank.earlier", presenter);
			}
		}
		return presenter.message("card.no-rank", Amounts.number(latest.enough(), 0), Presenter.year(latest.year()));
	}

	private static String place(Ranking ranking, Region region, String key, Presenter presenter) {
		Ranking.Place place = ranking.of(region.code()).orElseThrow();
		return presenter.message(place.tied() ? key + ".tied" : key, Amounts.number(place.rank(), 0),
				Amounts.number(ranking.places().size(), 0), Presenter.year(ranking.year()),
				amount(place.figure(), ranking.indicator(), presenter));
	}

	/**
	 * The nation's value of the year of the latest figure; of what adds up, also the
	 * region's share.
	 */
	private static @Nullable String national(Ranking ranking, Region region, Presenter presenter) {
		Revision nation = ranking.nation();
		if (nation == null || nation.obsStatus() == Revision.ObsStatus.E) {
			return null;
		}
		String year = Presenter.year(ranking.year());
		String value = amount(nation, ranking.indicator(), presenter);
		Revision own = ranking.of(region.code()).orElseThrow().figure();
		if (ranking.indicator().aggregation() != Indicator.Aggregation.SUM || nation.value().signum() <= 0
				|| own.bound() != Bound.EXACT || nation.bound() != Bound.EXACT) {
			return presenter.message("card.nation", value, year);
		}
		double share = 100 * own.value().doubleValue() / nation.value().doubleValue();
		return presenter.message("card.nation.share", value, Amounts.number(share, Amounts.telling(share, 0, 1)), year);
	}

	private static String amount(Revision figure, Indicator indicator, Presenter presenter) {
		return presenter.amounts().amount(Presenter.symbol(figure) + Amounts.number(figure.value()), indicator);
	}

}
