package org.lantu.dashboard.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Counts;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.changes.RecentChanges;
import org.lantu.dashboard.maps.AchievementMaps;
import org.lantu.dashboard.maps.ProvinceMaps;
import org.lantu.dashboard.maps.RegionMap;
import org.lantu.dashboard.parts.PlanYears;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.period.Periods;
import org.lantu.platform.ContextBar;
import org.lantu.reference.Region;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the page of the country.
 */
@Component
class OverviewPages {

	private static final int PUBLICATIONS = 8;

	/** A map is offered when at least this many provinces have a figure. */
	private static final int ENOUGH = 10;

	private final Scoreboard scoreboard;

	private final Counts counts;

	private final ProvinceMaps maps;

	private final AchievementMaps achievementMaps;

	private final Presenters presenters;

	private final RecentChanges changes;

	private final String usualMap;

	OverviewPages(Scoreboard scoreboard, Counts counts, ProvinceMaps maps, AchievementMaps achievementMaps,
			Presenters presenters, RecentChanges changes, Deployment deployment) {
		this.changes = changes;
		this.scoreboard = scoreboard;
		this.counts = counts;
		this.maps = maps;
		this.achievementMaps = achievementMaps;
		this.presenters = presenters;
		this.usualMap = Objects.requireNonNullElse(deployment.mapIndicator(), AchievementMaps.CODE);
	}

	/**
	 * The page.
	 * @param map what colours the map: the code of an indicator, or
	 * {@link AchievementMaps#CODE}; empty for the usual one
	 */
	OverviewPage overview(LocalDate asOf, @Nullable Integer year, String map, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		List<Counts.Publication> latest = this.counts.latestPublications(asOf, PUBLICATIONS);
		Board board = this.scoreboard
			.ofProvinces(Moment.asOf(asOf), latest.stream().map(Counts.Publication::source).toList(),
					latest.stream().flatMap((one) -> one.named().stream()).toList())
			.announced();
		List<Integer> years = board.targets()
			.stream()
			.map((judged) -> judged.target().year())
			.distinct()
			.sorted()
			.toList();
		int shown = (year != null) ? year : latestDecidable(years, board);
		OverviewVerdicts verdicts = new OverviewVerdicts(shown,
				board.targets().stream().filter((judged) -> judged.target().year() == shown).toList(), presenter);
		String wanted = QueryParameters.oneOf("indicator", map, codes(board));
		String coloured = wanted.isEmpty() ? this.usualMap : wanted;
		OverviewPage.Scope scope = new OverviewPage.Scope(Amounts.number(provinces(board).size(), 0),
				Amounts.number(board.plans().size(), 0), Amounts.number(board.targets().size(), 0),
				Periods.links(board.plans(), asOf, presenter), this.changes.ofAll(presenter));
		return new OverviewPage(scope, verdicts.lead(), verdicts.strip(asOf), verdicts.missed(), verdicts.dangers(),
				new UnitCharts(presenter).chart(board, years, shown), map(coloured, board, shown, presenter),
				maps(coloured, board, presenter),
				latest.stream().map((one) -> PublicationRows.of(one, board, presenter)).toList(),
				UnmeasuredTargets.of(board, presenter), asOf.toString(),
				new ContextBar(ContextBar.Meaning.DUE, years, shown));
	}

	private RegionMap map(String coloured, Board board, int year, Presenter presenter) {
		if (coloured.equals(AchievementMaps.CODE)) {
			return this.achievementMaps.map(board, year, presenter);
		}
		return this.maps.map(board, Objects.requireNonNull(board.indicators().get(coloured)), year, presenter);
	}

	private static List<String> provinces(Board board) {
		return board.regions()
			.values()
			.stream()
			.filter((region) -> region.level() == Region.Level.PROVINCE)
			.map(Region::code)
			.toList();
	}

	private static List<String> codes(Board board) {
		return Stream.concat(Stream.of(AchievementMaps.CODE), board.indicators().keySet().stream()).toList();
	}

	/**
	 * The share of targets met, and the indicators of which enough provinces have
	 * figures.
	 */
	private List<Choice> maps(String chosen, Board board, Presenter presenter) {
		Map<String, Integer> regions = this.counts.regionsByIndicator(provinces(board), board.moment().asOf());
		List<Choice> maps = new ArrayList<>();
		maps.add(Choice.of(AchievementMaps.CODE, presenter.message("map.share"), chosen.equals(AchievementMaps.CODE)));
		board.indicators()
			.values()
			.stream()
			.filter((indicator) -> regions.getOrDefault(indicator.code(), 0) >= ENOUGH
					|| indicator.code().equals(chosen))
			.map((indicator) -> Choice.of(indicator.code(), indicator.name().in(presenter.locale()),
					indicator.code().equals(chosen)))
			.forEach(maps::add);
		return maps;
	}

	/** The latest year due for which any indicator has a figure, else the first. */
	private static int latestDecidable(List<Integer> years, Board board) {
		int latest = PlanYears.latestFigure(board.targets(), board.moment(), board.moment().asOf().getYear() - 1);
		return years.stream()
			.filter((year) -> year <= latest)
			.reduce((earlier, later) -> later)
			.orElse(years.isEmpty() ? latest : years.get(0));
	}

}
