package org.lantu.scoreboard.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.platform.ContextBar;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;

import org.springframework.stereotype.Component;

/**
 * Makes the page of the country.
 */
@Component
class OverviewPages {

	private static final int PUBLICATIONS = 8;

	private static final int NAMED = 2;

	private final Scoreboard scoreboard;

	private final Actuals actuals;

	private final ProvinceMaps maps;

	private final Presenters presenters;

	OverviewPages(Scoreboard scoreboard, Actuals actuals, ProvinceMaps maps, Presenters presenters) {
		this.scoreboard = scoreboard;
		this.actuals = actuals;
		this.maps = maps;
		this.presenters = presenters;
	}

	OverviewPage overview(LocalDate asOf, @Nullable Integer year, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		List<Actuals.Publication> latest = this.actuals.latestPublications(asOf, PUBLICATIONS);
		Board board = this.scoreboard.board(Moment.asOf(asOf),
				latest.stream().map(Actuals.Publication::source).toList());
		List<Integer> years = board.targets()
			.stream()
			.map((judged) -> judged.target().year())
			.distinct()
			.sorted()
			.toList();
		int shown = (year != null) ? year : latestDecidable(years, board);
		List<JudgedTarget> due = board.targets().stream().filter((judged) -> judged.target().year() == shown).toList();
		Map<Verdict, Long> count = Board.count(due);
		List<OverviewPage.Item> missed = due.stream()
			.filter((judged) -> judged.verdict() == Verdict.MISSED)
			.sorted(Comparator.comparing((judged) -> judged.region().code()))
			.map((judged) -> item(judged, presenter))
			.toList();
		List<JudgedTarget> without = board.targets()
			.stream()
			.filter((judged) -> judged.verdict() == Verdict.NO_DATA)
			.toList();
		return new OverviewPage(Amounts.number(board.regions().size() - 1, 0), Amounts.number(board.plans().size(), 0),
				Amounts.number(board.targets().size(), 0), lead(shown, due, count, presenter),
				strip(shown, count, asOf, presenter), missed, dangers(due, presenter),
				new Drawings(presenter).units(board, years, shown), this.maps.map(board, shown, presenter),
				publications(latest, board, presenter), missing(without, board, presenter), without.size(),
				asOf.toString(), new ContextBar(years, shown));
	}

	/** The latest year due for which any indicator has a figure, else the first. */
	private static int latestDecidable(List<Integer> years, Board board) {
		int latest = PlanPages.latestFigure(board.targets(), board.moment(), board.moment().asOf().getYear() - 1);
		return years.stream()
			.filter((year) -> year <= latest)
			.reduce((earlier, later) -> later)
			.orElse(years.isEmpty() ? latest : years.get(0));
	}

	private static OverviewPage.Lead lead(int year, List<JudgedTarget> due, Map<Verdict, Long> count,
			Presenter presenter) {
		long decided = count.getOrDefault(Verdict.MET, 0L) + count.getOrDefault(Verdict.MISSED, 0L)
				+ count.getOrDefault(Verdict.UNDETERMINED, 0L);
		long missed = count.getOrDefault(Verdict.MISSED, 0L);
		long danger = count.getOrDefault(Verdict.DANGER, 0L);
		return new OverviewPage.Lead(
				presenter.message("overview.lead", Presenter.year(year), Amounts.number(due.size(), 0),
						Amounts.number(decided, 0)),
				(missed > 0) ? presenter.message("count.MISSED", Amounts.number(missed, 0)) : null,
				(danger > 0) ? presenter.message("count.DANGER", Amounts.number(danger, 0)) : null);
	}

	private static List<OverviewPage.Count> strip(int year, Map<Verdict, Long> count, LocalDate asOf,
			Presenter presenter) {
		List<OverviewPage.Count> strip = new ArrayList<>();
		for (Verdict verdict : Verdict.values()) {
			long days = ChronoUnit.DAYS.between(LocalDate.of(year, 12, 31), asOf);
			String note = (verdict == Verdict.AWAITED && days > 0)
					? presenter.message("overview.awaited.over", Amounts.number(days, 0))
					: presenter.message("overview.note." + verdict.name());
			strip.add(new OverviewPage.Count(verdict.glyph(), Amounts.number(count.getOrDefault(verdict, 0L), 0),
					presenter.word(verdict), note));
		}
		return strip;
	}

	private OverviewPage.Item item(JudgedTarget judged, Presenter presenter) {
		return new OverviewPage.Item(judged.verdict().glyph(), presenter.word(judged.verdict()), Presenter.href(judged),
				judged.region().shortName().in(presenter.locale()) + " · "
						+ judged.indicator().name().in(presenter.locale()),
				presenter.explain(judged));
	}

	/** The targets in danger, the least probable first. */
	private static List<OverviewPage.Danger> dangers(List<JudgedTarget> due, Presenter presenter) {
		Drawings drawings = new Drawings(presenter);
		return due.stream()
			.filter((judged) -> judged.verdict() == Verdict.DANGER)
			.sorted(Comparator.comparing(OverviewPages::probability).thenComparing((judged) -> judged.region().code()))
			.map((judged) -> new OverviewPage.Danger(
					Link.of(Presenter.href(judged),
							judged.region().shortName().in(presenter.locale()) + " · "
									+ judged.indicator().name().in(presenter.locale())),
					presenter.promise(judged), presenter.outlook(judged), presenter.probability(judged),
					presenter.actual(judged).small(), presenter.needed(judged), presenter.recent(judged),
					drawings.sparkline(judged)))
			.toList();
	}

	private static double probability(JudgedTarget judged) {
		Double probability = judged.assessment().probability();
		return (probability != null) ? probability : 0;
	}

	private static List<OverviewPage.Publication> publications(List<Actuals.Publication> latest, Board board,
			Presenter presenter) {
		return latest.stream()
			.map((publication) -> new OverviewPage.Publication(
					publication.datePrecision().format(publication.knownOn()),
					region(board.regions().get(publication.region()), presenter),
					presenter.link(board.sources().get(publication.source())),
					Amounts.number(publication.figures(), 0)))
			.toList();
	}

	/** The targets that nobody measures, by region: those with most first. */
	private static List<OverviewPage.Missing> missing(List<JudgedTarget> without, Board board, Presenter presenter) {
		Map<Region, List<JudgedTarget>> byRegion = new LinkedHashMap<>();
		without.forEach((judged) -> byRegion.computeIfAbsent(judged.region(), (key) -> new ArrayList<>()).add(judged));
		return byRegion.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> -entry.getValue().size()))
			.map((entry) -> {
				List<String> names = entry.getValue()
					.stream()
					.map((judged) -> judged.indicator().name().in(presenter.locale()))
					.distinct()
					.toList();
				String named = String.join(presenter.message("list.separator"),
						names.subList(0, Math.min(NAMED, names.size())));
				String since = entry.getValue()
					.stream()
					.map((judged) -> board.sources().get(judged.plan().source()))
					.filter((source) -> source.publishedOn() != null)
					.min(Comparator.comparing((source) -> Objects.requireNonNull(source.publishedOn())))
					.map(presenter::day)
					.orElse("–");
				return new OverviewPage.Missing(region(entry.getKey(), presenter), (names.size() > NAMED)
						? presenter.message("overview.and-more", named, Amounts.number(names.size(), 0)) : named, since,
						Amounts.number(entry.getValue().size(), 0));
			})
			.toList();
	}

	private static Link region(Region region, Presenter presenter) {
		return Link.of("/regions/" + region.code(), region.shortName().in(presenter.locale()));
	}

}
