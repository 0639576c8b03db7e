package org.lantu.dashboard.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.ContextBar;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.PublishedSeries;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.composition.Composition;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the page of an indicator.
 */
@Component
class IndicatorPages {

	private static final int BEST = 3;

	/** So many years fit into the table; the file has all. */
	private static final int YEARS = 15;

	/** So many documents are named. */
	private static final int SOURCES = 30;

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final PublishedSeries series;

	private final Scoreboard scoreboard;

	private final Presenters presenters;

	private final NotFound notFound;

	private final SourceSheets sheets;

	IndicatorPages(Catalogue catalogue, Actuals actuals, PublishedSeries series, Scoreboard scoreboard,
			Presenters presenters, NotFound notFound, SourceSheets sheets) {
		this.sheets = sheets;
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.series = series;
		this.scoreboard = scoreboard;
		this.presenters = presenters;
		this.notFound = notFound;
	}

	/**
	 * The page of an indicator.
	 * @param year {@code null} for the latest year that most provinces have a figure of
	 * @param chosen the regions to draw; empty for a choice of the page's own
	 */
	IndicatorPage indicator(String code, LocalDate asOf, @Nullable Integer year, List<String> chosen, Locale locale) {
		Indicator indicator = known(code, this.catalogue.indicators(), locale);
		Board board = this.scoreboard.ofProvinces(Moment.asOf(asOf), code).announced();
		Presenter presenter = this.presenters.in(locale);
		Map<String, Region> regions = board.regions();
		List<Revision> counting = this.series.counting(regions.keySet(), List.of(code), Moment.asOf(asOf));
		TreeMap<Integer, Integer> coverage = Ranking.coverage(regions.values(), counting);
		Integer shown = (year != null) ? year : Ranking.fullest(coverage);
		YearFigures figures = new YearFigures(indicator, counting, presenter);
		NavigableSet<Integer> years = figures.years(regions.values());
		if (shown == null && !years.isEmpty()) {
			shown = years.last();
		}
		List<JudgedTarget> targets = board.targets().stream().sorted(Board.WORST_FIRST).toList();
		Ranking ranking = (shown != null && !years.isEmpty()) ? Ranking.of(indicator, shown, regions.values(), counting)
				: null;
		Rankings words = new Rankings(presenter);
		return new IndicatorPage(head(indicator, targets, presenter),
				(ranking != null) ? words.lead(ranking, coverage) : presenter.message("indicator.never"),
				(shown != null) ? Presenter.year(shown) : "",
				(ranking != null) ? words.ranked(ranking, regions.values()) : null,
				(ranking != null) ? history(ranking, figures, years, RegionChoice.of(chosen, regions), targets,
						regions.values(), presenter) : null,
				targets.stream().map((judged) -> promise(judged, presenter)).toList(), uses(counting, presenter),
				asOf.toString(), new ContextBar(ContextBar.Meaning.OF, List.copyOf(withShown(years, shown)), shown));
	}

	/** All figures of an indicator as a file. */
	TableFile file(String code, LocalDate asOf, Locale locale) {
		Indicator indicator = known(code, this.catalogue.indicators(), locale);
		Presenter presenter = this.presenters.in(locale);
		YearFigures figures = new YearFigures(indicator, List.of(), presenter);
		SourceSheet sources = this.sheets.ofFigures(presenter);
		Map<String, Region> regions = this.catalogue.regions();
		FigureSelection all = new FigureSelection(List.of(), List.of(code), null, null, asOf);
		return new TableFile("lantu-" + code, indicator.name().in(locale), Addresses.indicator(code),
				new TableSheet(figures.headOfOne(), (rows) -> this.actuals.eachCounting(all, (figure) -> {
					sources.source(figure.source());
					rows.row(figures.row(Objects.requireNonNull(regions.get(figure.region())), figure));
				})), sources.sheet());
	}

	private Indicator known(String code, Map<String, Indicator> indicators, Locale locale) {
		Indicator indicator = indicators.get(code);
		if (indicator == null) {
			throw this.notFound.indicator(code, indicators.values(), locale);
		}
		return indicator;
	}

	private static Collection<Integer> withShown(NavigableSet<Integer> years, @Nullable Integer shown) {
		if (shown != null) {
			years.add(shown);
		}
		return years;
	}

	private static IndicatorPage.Head head(Indicator indicator, List<JudgedTarget> targets, Presenter presenter) {
		Locale locale = presenter.locale();
		boolean chinese = locale.getLanguage().equals("zh");
		return new IndicatorPage.Head(indicator.code(), indicator.name().in(locale),
				chinese ? indicator.name().en() : indicator.name().zh(), chinese ? "en" : "zh-CN",
				(indicator.definition() != null) ? indicator.definition().in(locale) : null,
				facts(indicator, presenter), (targets.isEmpty() || !Composition.possible(indicator)) ? null
						: Addresses.composition(indicator.code()));
	}

	private static List<String> facts(Indicator indicator, Presenter presenter) {
		return List.of(presenter.message("theme." + indicator.theme()),
				presenter.message("indicator.unit", indicator.unit().in(presenter.locale())),
				presenter.message("direction." + indicator.direction().name()),
				presenter.message("aggregation." + indicator.aggregation().name()));
	}

	private static IndicatorPage.History history(Ranking ranking, YearFigures figures, NavigableSet<Integer> years,
			RegionChoice choice, List<JudgedTarget> targets, Collection<Region> all, Presenter presenter) {
		List<Region> chosen = (choice.regions().isEmpty()) ? own(ranking, targets) : choice.regions();
		Region nation = nation(all);
		List<Region> drawn = Stream.concat(Stream.of(nation), chosen.stream()).toList();
		String name = ranking.indicator().name().in(presenter.locale());
		List<Integer> shown = years.descendingSet().stream().limit(YEARS).sorted().toList();
		return new IndicatorPage.History(RegionChoice.areas(all, chosen, presenter), choice.problems(all, presenter),
				figures.lines("fig2", presenter.message("lines.title", name, RegionChoice.named(drawn, presenter)),
						drawn),
				RegionChoice.named(chosen, presenter),
				chosen.stream().map(Region::code).collect(Collectors.joining(",")),
				shown.stream().map(Presenter::year).toList(),
				(shown.size() < years.size()) ? presenter.message("indicator.all.earlier") : null,
				all.stream()
					.filter((region) -> !figures.of(region).isEmpty())
					.map((region) -> figures.row(region, shown))
					.toList(),
				figures.notes(all, shown.get(0)));
	}

	static Region nation(Collection<Region> all) {
		return all.stream().filter((region) -> region.level() == Region.Level.NATION).findFirst().orElseThrow();
	}

	/** The best three, then those that have a plan for it. */
	private static List<Region> own(Ranking ranking, List<JudgedTarget> targets) {
		Set<Region> chosen = new LinkedHashSet<>();
		ranking.places().stream().limit(BEST).map(Ranking.Place::region).forEach(chosen::add);
		targets.stream()
			.map(JudgedTarget::region)
			.filter((region) -> region.level() == Region.Level.PROVINCE)
			.forEach(chosen::add);
		return chosen.stream().limit(RegionChoice.MOST).toList();
	}

	private static IndicatorPage.Promise promise(JudgedTarget judged, Presenter presenter) {
		return new IndicatorPage.Promise(judged.verdict().glyph(), presenter.word(judged.verdict()),
				Link.of(Addresses.target(judged), presenter.promise(judged)), presenter.link(judged.plan()),
				presenter.link(judged.region()));
	}

	/** The documents behind the figures, those behind most first, compiled ones last. */
	private IndicatorPage.Uses uses(List<Revision> counting, Presenter presenter) {
		Map<String, Long> figures = counting.stream()
			.collect(Collectors.groupingBy(Revision::source, Collectors.counting()));
		Comparator<Source> compiled = Comparator.comparing((source) -> source.trust() == Source.Trust.COMPILED);
		Comparator<Source> most = Comparator.comparing((source) -> -figures.getOrDefault(source.id(), 0L));
		List<IndicatorPage.Use> uses = this.catalogue.sources(figures.keySet())
			.values()
			.stream()
			.sorted(compiled.thenComparing(most).thenComparing(Source::id))
			.limit(SOURCES)
			.map((source) -> new IndicatorPage.Use(presenter.link(source), presenter.publisher(source),
					presenter.day(source), presenter.message("trust." + source.trust().name()),
					Amounts.number(figures.getOrDefault(source.id(), 0L), 0)))
			.toList();
		int others = figures.size() - uses.size();
		return new IndicatorPage.Uses(figures.size(), uses,
				(others > 0) ? presenter.message("indicator.sources.others", Amounts.number(others, 0)) : null);
	}

}
