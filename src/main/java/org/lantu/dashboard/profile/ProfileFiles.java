package org.lantu.dashboard.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.Csv;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Ranking;

import org.springframework.stereotype.Component;

/**
 * The table of a region's profile as a file, with numbers that a program can read.
 */
@Component
class ProfileFiles {

	private static final List<String> COLUMNS = List.of("file.name", "file.indicator", "profile.file.code", "file.unit",
			"file.year", "file.value", "file.bound", "file.status", "file.known", "profile.file.before",
			"profile.file.before.value", "twin.apart", "profile.col.nation", "profile.col.rank", "profile.file.of",
			"profile.file.rank.year", "file.source");

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final ProvinceRanks ranks;

	private final Presenters presenters;

	private final NotFound notFound;

	ProfileFiles(Catalogue catalogue, Actuals actuals, ProvinceRanks ranks, Presenters presenters, NotFound notFound) {
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.ranks = ranks;
		this.presenters = presenters;
		this.notFound = notFound;
	}

	/** A row for every indicator of which something is on file. */
	Csv.File file(String code, LocalDate asOf, Locale locale) {
		Map<String, Region> regions = this.catalogue.provincesAnd(List.of(code));
		Region region = regions.get(code);
		if (region == null) {
			throw this.notFound.region(code, locale);
		}
		Presenter presenter = this.presenters.in(locale);
		Map<String, Indicator> indicators = this.catalogue.indicators();
		String nation = ProfilePages.nation(regions.values());
		List<Revision> figures = this.actuals
			.counting(new FigureSelection(List.of(code, nation), List.of(), null, null, asOf));
		List<Revision> own = figures.stream().filter((figure) -> figure.region().equals(code)).toList();
		Map<String, Region> provinces = new LinkedHashMap<>(regions);
		provinces.values().removeIf((one) -> one.level() == Region.Level.CITY);
		Map<String, ProvinceRanks.Places> places = (region.level() == Region.Level.PROVINCE)
				? this.ranks.of(own, indicators, provinces, presenter.firstDrawnYear(), Moment.asOf(asOf)) : Map.of();
		Map<String, List<Revision>> byIndicator = own.stream().collect(Collectors.groupingBy(Revision::indicator));
		List<List<@Nullable Object>> rows = new ArrayList<>();
		indicators.values()
			.stream()
			.filter((indicator) -> byIndicator.containsKey(indicator.code()))
			.forEach((indicator) -> {
				List<Revision> series = byIndicator.getOrDefault(indicator.code(), List.of());
				Revision latest = ProfileRows.latest(series);
				Stream<Revision> beside = code.equals(nation) ? Stream.empty() : figures.stream();
				rows.add(row(region, indicator, series,
						beside
							.filter((figure) -> figure.region().equals(nation)
									&& figure.indicator().equals(indicator.code()) && figure.year() == latest.year())
							.findFirst(),
						Optional.ofNullable(places.get(indicator.code())), presenter));
			});
		return new Csv.File("lantu-" + code, COLUMNS.stream().map(presenter::message).toList(), rows);
	}

	private static List<@Nullable Object> row(Region region, Indicator indicator, List<Revision> series,
			Optional<Revision> national, Optional<ProvinceRanks.Places> places, Presenter presenter) {
		Revision latest = ProfileRows.latest(series);
		Revision before = series.stream()
			.filter((figure) -> figure.year() < latest.year())
			.reduce((earlier, later) -> later)
			.orElse(null);
		Optional<Ranking> ranking = places.map(ProvinceRanks.Places::latest)
			.filter((one) -> indicator.aggregation() != Indicator.Aggregation.NONE
					&& one.of(region.code()).isPresent());
		return Arrays.asList(region.shortName().in(presenter.locale()), indicator.name().in(presenter.locale()),
				indicator.code(), indicator.unit().in(presenter.locale()), latest.year(), latest.value(),
				Presenter.symbol(latest), latest.obsStatus(), Presenter.day(latest),
				(before != null) ? before.year() : null, (before != null) ? before.value() : null,
				(before != null) ? presenter.apart(latest, before).orElse(null) : null,
				national.map(Revision::value).orElse(null),
				ranking.flatMap((one) -> one.of(region.code())).map(Ranking.Place::rank).orElse(null),
				ranking.map((one) -> one.places().size()).orElse(null), ranking.map(Ranking::year).orElse(null),
				latest.source());
	}

}
