package org.lantu.dashboard.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
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
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the cards of a region's key indicators: the latest figure, the target that it is
 * held against, the rank and the national value.
 */
@Component
class RegionCards {

	private final Actuals actuals;

	/** The indicators that a region is known by. */
	private final List<String> key;

	RegionCards(Actuals actuals, Deployment deployment) {
		this.actuals = actuals;
		this.key = deployment.keyIndicators();
	}

	List<RegionCard> cards(Board board, Map<String, Indicator> indicators, Region region, Presenter presenter) {
		if (this.key.isEmpty()) {
			return List.of();
		}
		Moment moment = board.moment();
		List<Revision> counting = this.actuals
			.counting(new FigureSelection(board.regions().keySet(), this.key, null, moment.year(), moment.asOf()));
		return this.key.stream()
			.map(indicators::get)
			.map((indicator) -> card(indicator,
					counting.stream().filter((revision) -> revision.indicator().equals(indicator.code())).toList(),
					region, board, presenter))
			.toList();
	}

	private static RegionCard card(Indicator indicator, List<Revision> counting, Region region, Board board,
			Presenter presenter) {
		List<Revision> own = counting.stream().filter((revision) -> revision.region().equals(region.code())).toList();
		Revision latest = own.isEmpty() ? null : own.get(own.size() - 1);
		JudgedTarget judged = heldAgainst(board.targets(), indicator, latest);
		Optional<Ranking> ranking = ranking(indicator, counting, region, board);
		Sparklines sparklines = new Sparklines(presenter);
		boolean nation = region.level() == Region.Level.NATION;
		return new RegionCard(Link.of(indicator, presenter.locale()), indicator.unit().in(presenter.locale()),
				(latest != null) ? Cell.of(Presenter.symbol(latest), Amounts.number(latest.value()),
						Presenter.year(latest.year())) : Cell.NONE,
				sparklines.draw(indicator, own, judged, true), aim(judged, presenter),
				nation ? null : rank(ranking, region, latest, board, presenter),
				nation ? null : ranking.map((one) -> national(one, region, presenter)).orElse(null),
				Presenter.year(sparklines.firstYear(own)), Presenter.year(sparklines.lastYear(own, judged)));
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
				Link.of(Addresses.target(judged), presenter.promise(judged)), gap.equals(Cell.NONE) ? null : gap);
	}

	/**
	 * The ranking of the latest year that most provinces, and this one, have a figure of.
	 */
	private static Optional<Ranking> ranking(Indicator indicator, List<Revision> counting, Region region, Board board) {
		int enough = Ranking.enough(board.regions().values());
		return Ranking.coverage(board.regions().values(), counting)
			.descendingMap()
			.entrySet()
			.stream()
			.filter((year) -> year.getValue() >= enough)
			.map((year) -> Ranking.of(indicator, year.getKey(), board.regions().values(), counting))
			.filter((ranking) -> ranking.of(region.code()).isPresent())
			.findFirst();
	}

	private static String rank(Optional<Ranking> ranking, Region region, @Nullable Revision latest, Board board,
			Presenter presenter) {
		if (ranking.isEmpty()) {
			return presenter.message((latest != null) ? "card.no-rank" : "card.no-figure",
					Integer.toString(Ranking.enough(board.regions().values())));
		}
		Ranking.Place place = ranking.get().of(region.code()).orElseThrow();
		return presenter.message(place.tied() ? "card.rank.tied" : "card.rank", Amounts.number(place.rank(), 0),
				Amounts.number(ranking.get().places().size(), 0), Presenter.year(ranking.get().year()));
	}

	/** The nation's value of the same year; of what adds up, also the region's share. */
	private static @Nullable String national(Ranking ranking, Region region, Presenter presenter) {
		Revision nation = ranking.nation();
		if (nation == null) {
			return null;
		}
		String value = presenter.amounts()
			.amount(Presenter.symbol(nation) + Amounts.number(nation.value()), ranking.indicator());
		Revision own = ranking.of(region.code()).orElseThrow().figure();
		if (ranking.indicator().aggregation() != Indicator.Aggregation.SUM || nation.value().signum() <= 0
				|| own.bound() != Bound.EXACT || nation.bound() != Bound.EXACT) {
			return presenter.message("card.nation", value);
		}
		double share = 100 * own.value().doubleValue() / nation.value().doubleValue();
		return presenter.message("card.nation.share", value, Amounts.number(share, Amounts.telling(share, 0, 1)));
	}

}
