package org.lantu.dashboard.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.Csv;
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
 * Sets one indicator in a few regions side by side.
 */
@Component
class ComparePages {

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
	 * @param given the indicator's code; empty for none
	 */
	ComparePage compare(String given, List<String> chosen, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Map<String, Region> regions = this.catalogue.provinces();
		Map<String, Indicator> indicators = this.catalogue.indicators();
		Indicator indicator = indicators.get(given);
		RegionChoice choice = RegionChoice.of(chosen, regions);
		List<String> problems = new ArrayList<>(choice.problems(regions.values(), presenter));
		if (indicator == null && !given.isEmpty()) {
			problems.add(0, unknown(given, indicators.values(), presenter));
		}
		return new ComparePage(problems, groups(indicators.values(), given, presenter),
				RegionChoice.areas(regions.values(), choice.regions(), presenter), example(locale),
				(indicator == null || choice.regions().isEmpty()) ? null
						: compared(indicator, choice, regions, asOf, presenter));
	}

	private ComparePage.@Nullable Example example(Locale locale) {
		String address = this.deployment.address("compare");
		Bilingual text = this.deployment.text("compare");
		return (address == null || text == null) ? null
				: new ComparePage.Example(
						UriComponentsBuilder.fromUriString(address).build().getQueryParams().toSingleValueMap(),
						text.in(locale));
	}

	/** The figures compared as a file. */
	Csv.File file(String given, List<String> chosen, LocalDate asOf, Locale locale) {
		Map<String, Region> regions = this.catalogue.provinces();
		Map<String, Indicator> indicators = this.catalogue.indicators();
		Indicator indicator = indicators.get(given);
		if (indicator == null) {
			throw this.notFound.indicator(given, indicators.values(), locale);
		}
		YearFigures figures = new YearFigures(indicator, counting(indicator, regions.keySet(), asOf),
				this.presenters.in(locale));
		return new Csv.File("lantu-compare-" + given, figures.head(),
				figures.rows(drawn(RegionChoice.of(chosen, regions), regions.values())));
	}

	private List<Revision> counting(Indicator indicator, Collection<String> regions, LocalDate asOf) {
		return this.actuals.counting(new FigureSelection(regions, List.of(indicator.code()), null, null, asOf));
	}

	private static List<Region> drawn(RegionChoice choice, Collection<Region> all) {
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

	static List<ComparePage.Group> groups(Collection<Indicator> indicators, String chosen, Presenter presenter) {
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

	private ComparePage.Compared compared(Indicator indicator, RegionChoice choice, Map<String, Region> provinces,
			LocalDate asOf, Presenter presenter) {
		Collection<Region> all = provinces.values();
		List<Revision> counting = counting(indicator, provinces.keySet(), asOf);
		YearFigures figures = new YearFigures(indicator, counting, presenter);
		List<Region> drawn = drawn(choice, all);
		String codes = choice.regions().stream().map(Region::code).collect(Collectors.joining(","));
		String title = presenter.message("lines.title", indicator.name().in(presenter.locale()),
				RegionChoice.named(drawn, presenter));
		List<Region> empty = drawn.stream().filter((region) -> figures.of(region).isEmpty()).toList();
		return new ComparePage.Compared(Link.of(indicator, presenter.locale()), title,
				indicator.unit().in(presenter.locale()), address(indicator, codes, null),
				address(indicator, codes, asOf), figures.lines("fig1", title, drawn),
				drawn.stream().map((region) -> presenter.link(region)).toList(),
				figures.years(drawn)
					.descendingSet()
					.stream()
					.map((year) -> year(figures, Ranking.of(indicator, year, all, counting), drawn, presenter))
					.toList(),
				empty.isEmpty() ? null : presenter.message("compare.empty", RegionChoice.named(empty, presenter),
						indicator.name().in(presenter.locale())));
	}

	private static Address address(Indicator indicator, String regions, @Nullable LocalDate asOf) {
		Map<String, String> parameters = new LinkedHashMap<>(Map.of("indicator", indicator.code()));
		parameters.put("regions", regions);
		if (asOf != null) {
			parameters.put("asOf", asOf.toString());
		}
		return new Address(Addresses.COMPARE, parameters);
	}

	/** A year with each province's place among those that have a figure. */
	private static ComparePage.Year year(YearFigures figures, Ranking ranking, List<Region> drawn,
			Presenter presenter) {
		String number = Amounts.number(ranking.places().size(), 0);
		return new ComparePage.Year(Presenter.year(ranking.year()), drawn.stream().map((region) -> {
			YearFigures.Figure figure = figures.figure(region, ranking.year());
			return ranking.of(region.code())
				.filter((place) -> ranking.indicator().aggregation() != Indicator.Aggregation.NONE)
				.map((place) -> new YearFigures.Figure(figure.cell(), figure.href(),
						presenter.message("compare.rank", Presenter.year(place.rank()), number)))
				.orElse(figure);
		}).toList());
	}

}
