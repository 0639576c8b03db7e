package org.lantu.dashboard.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.markup.FigureCell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sets one indicator or several in a few regions side by side.
 */
@Component
class ComparePages {

	/** So many indicators keep a page light. */
	private static final int MOST = 4;

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final Presenters presenters;

	private final NotFound notFound;

	private final Deployment deployment;

	ComparePages(Catalogue catalogue, Actuals actuals, Presenters presenters, NotFound notFound,
			Deployment deployment) {
		this.deployment = deployment;
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.presenters = presenters;
		this.notFound = notFound;
	}

	/**
	 * The comparison asked for, as far as what was asked for exists.
	 * @param given the indicators' codes; empty for none
	 */
	ComparePage compare(List<String> given, List<String> chosen, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Map<String, Region> regions = this.catalogue.provinces();
		Map<String, Indicator> all = this.catalogue.indicators();
		List<String> asked = asked(given);
		List<Indicator> indicators = known(asked, all);
		RegionChoice choice = RegionChoice.of(chosen, regions);
		List<String> problems = new ArrayList<>(asked.stream()
			.filter((code) -> !all.containsKey(code))
			.map((code) -> unknown(code, all.values(), presenter))
			.toList());
		if (asked.size() > MOST) {
			problems.add(presenter.message("compare.too-many", Amounts.number(MOST, 0)));
		}
		problems.addAll(choice.problems(regions.values(), presenter));
		return new ComparePage(problems, choosers(indicators, all.values(), presenter),
				RegionChoice.areas(regions.values(), choice.regions(), presenter), example(locale),
				(indicators.isEmpty() || choice.regions().isEmpty()) ? List.of()
						: compared(indicators, choice, regions, asOf, presenter),
				address(indicators, choice, null), address(indicators, choice, asOf));
	}

	static List<String> asked(List<String> given) {
		return given.stream()
			.map((code) -> code.strip().toLowerCase(Locale.ROOT))
			.filter((code) -> !code.isEmpty())
			.distinct()
			.toList();
	}

	static List<Indicator> known(List<String> asked, Map<String, Indicator> all) {
		return asked.stream().filter(all::containsKey).limit(MOST).map(all::get).toList();
	}

	/** One for each indicator that is compared, and one to add another. */
	private static List<ComparePage.Chooser> choosers(List<Indicator> indicators, Collection<Indicator> all,
			Presenter presenter) {
		List<ComparePage.Chooser> choosers = new ArrayList<>();
		indicators.forEach((one) -> choosers.add(new ComparePage.Chooser(groups(all, one.code(), presenter))));
		if (choosers.size() < MOST) {
			choosers.add(new ComparePage.Chooser(groups(all, "", presenter)));
		}
		return choosers;
	}

	private ComparePage.@Nullable Example example(Locale locale) {
		String address = this.deployment.address("compare");
		Bilingual text = this.deployment.text("compare");
		return (address == null || text == null) ? null
				: new ComparePage.Example(
						UriComponentsBuilder.fromUriString(address).build().getQueryParams().toSingleValueMap(),
						text.in(locale));
	}

	Map<String, List<Revision>> counting(List<Indicator> indicators, Collection<String> regions, LocalDate asOf) {
		return this.actuals
			.counting(new FigureSelection(regions, indicators.stream().map(Indicator::code).toList(), null, null, asOf))
			.stream()
			.collect(Collectors.groupingBy(Revision::indicator));
	}

	static List<Region> drawn(RegionChoice choice, Collection<Region> all) {
		return Stream.concat(Stream.of(IndicatorPages.nation(all)), choice.regions().stream()).toList();
	}

	private String unknown(String given, Collection<Indicator> indicators, Presenter presenter) {
		String near = this.notFound.indicator(given, indicators, presenter.locale())
			.suggestions()
			.stream()
			.map((suggestion) -> suggestion.label())
			.collect(Collectors.joining(presenter.message("list.separator")));
		String shown = (given.length() > 40) ? given.substring(0, 40) + "…" : given;
		return near.isEmpty() ? presenter.message("compare.unknown", shown)
				: presenter.message("compare.unknown.near", shown, near);
	}

	private static List<ComparePage.Group> groups(Collection<Indicator> indicators, String chosen,
			Presenter presenter) {
		Map<String, List<RegionChoice.Option>> byTheme = indicators.stream()
			.collect(Collectors.groupingBy(Indicator::theme, LinkedHashMap::new,
					Collectors.mapping(
							(indicator) -> new RegionChoice.Option(indicator.code(),
									indicator.name().in(presenter.locale()), indicator.code().equals(chosen)),
							Collectors.toList())));
		return byTheme.entrySet()
			.stream()
			.map((theme) -> new ComparePage.Group(presenter.message("theme." + theme.getKey()), theme.getValue()))
			.toList();
	}

	private List<ComparePage.Compared> compared(List<Indicator> indicators, RegionChoice choice,
			Map<String, Region> provinces, LocalDate asOf, Presenter presenter) {
		Map<String, List<Revision>> counting = counting(indicators, provinces.keySet(), asOf);
		return IntStream.range(0, indicators.size())
			.mapToObj((i) -> compared("fig" + (i + 1), indicators.get(i), choice, provinces.values(),
					counting.getOrDefault(indicators.get(i).code(), List.of()), presenter))
			.toList();
	}

	private static ComparePage.Compared compared(String id, Indicator indicator, RegionChoice choice,
			Collection<Region> all, List<Revision> counting, Presenter presenter) {
		YearFigures figures = new YearFigures(indicator, counting, presenter);
		List<Region> drawn = drawn(choice, all);
		String title = presenter.message("lines.title", indicator.name().in(presenter.locale()),
				RegionChoice.named(drawn, presenter));
		List<Region> empty = drawn.stream().filter((region) -> figures.of(region).isEmpty()).toList();
		List<Ranking> years = figures.years(drawn)
			.descendingSet()
			.stream()
			.map((year) -> Ranking.of(indicator, year, all, counting))
			.toList();
		return new ComparePage.Compared(Link.of(indicator, presenter.locale()), title,
				indicator.unit().in(presenter.locale()), figures.lines(id, title, drawn),
				drawn.stream().map((region) -> presenter.link(region)).toList(),
				years.stream().map((ranking) -> year(figures, ranking, drawn, presenter)).toList(),
				unranked(years, presenter), empty.isEmpty() ? null : presenter.message("compare.empty",
						RegionChoice.named(empty, presenter), indicator.name().in(presenter.locale())));
	}

	private static Address address(List<Indicator> indicators, RegionChoice choice, @Nullable LocalDate asOf) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("indicator", indicators.stream().map(Indicator::code).collect(Collectors.joining(",")));
		parameters.put("regions", choice.regions().stream().map(Region::code).collect(Collectors.joining(",")));
		if (asOf != null) {
			parameters.put("asOf", asOf.toString());
		}
		return new Address(Addresses.COMPARE, parameters);
	}

	private static @Nullable String unranked(List<Ranking> years, Presenter presenter) {
		List<Ranking> unranked = years.stream()
			.filter((ranking) -> ranked(ranking.indicator()) && !ranking.complete())
			.toList();
		return unranked.isEmpty() ? null
				: presenter.message("compare.rank.years", Amounts.number(unranked.get(0).enough(), 0),
						unranked.stream()
							.map((ranking) -> Presenter.year(ranking.year()))
							.collect(Collectors.joining(presenter.message("list.separator"))));
	}

	/** Of national ranks, an order among some provinces says nothing. */
	private static boolean ranked(Indicator indicator) {
		return indicator.aggregation() != Indicator.Aggregation.NONE;
	}

	/** A year with each province's place, where so many are on file that it has one. */
	private static ComparePage.Year year(YearFigures figures, Ranking ranking, List<Region> drawn,
			Presenter presenter) {
		String number = Amounts.number(ranking.places().size(), 0);
		return new ComparePage.Year(Presenter.year(ranking.year()), drawn.stream().map((region) -> {
			FigureCell figure = figures.figure(region, ranking.year());
			return ranking.of(region.code())
				.filter((place) -> ranked(ranking.indicator()) && ranking.complete())
				.map((place) -> new FigureCell(figure.cell(), figure.href(),
						presenter.message("compare.rank", Presenter.year(place.rank()), number), figure.apart()))
				.orElse(figure);
		}).toList());
	}

}
