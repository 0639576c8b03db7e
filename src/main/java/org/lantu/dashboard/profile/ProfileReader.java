package org.lantu.dashboard.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Moment;

import org.springframework.stereotype.Component;

/**
 * Reads what the profile of a region rests on.
 */
@Component
class ProfileReader {

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final ProvinceRanks ranks;

	private final NotFound notFound;

	ProfileReader(Catalogue catalogue, Actuals actuals, ProvinceRanks ranks, NotFound notFound) {
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.ranks = ranks;
		this.notFound = notFound;
	}

	/** The figures of a region; where there is no such region, that is said. */
	ProfileFigures read(String code, LocalDate asOf, Presenter presenter) {
		Map<String, Region> provinces = new LinkedHashMap<>(this.catalogue.provincesAnd(List.of(code)));
		Region region = provinces.get(code);
		if (region == null) {
			throw this.notFound.region(code, presenter.locale());
		}
		provinces.values().removeIf((one) -> one.level() == Region.Level.CITY);
		String nation = provinces.values()
			.stream()
			.filter((one) -> one.level() == Region.Level.NATION)
			.map(Region::code)
			.findFirst()
			.orElseThrow();
		Map<String, List<Revision>> figures = this.actuals
			.counting(new FigureSelection(List.of(code, nation), List.of(), null, null, asOf))
			.stream()
			.collect(Collectors.groupingBy(Revision::region));
		List<Revision> own = figures.getOrDefault(code, List.of());
		Map<String, List<Revision>> byIndicator = own.stream().collect(Collectors.groupingBy(Revision::indicator));
		Map<String, Indicator> all = this.catalogue.indicators();
		List<Indicator> indicators = all.values()
			.stream()
			.filter((indicator) -> byIndicator.containsKey(indicator.code()))
			.toList();
		Map<String, ProvinceRanks.Places> places = (region.level() == Region.Level.PROVINCE)
				? this.ranks.of(own, all, provinces, presenter.firstDrawnYear(), Moment.asOf(asOf)) : Map.of();
		return new ProfileFigures(region, provinces, indicators, byIndicator,
				code.equals(nation) ? Map.of() : actuals(figures.getOrDefault(nation, List.of())), places);
	}

	private static Map<String, TreeMap<Integer, Revision>> actuals(List<Revision> figures) {
		return figures.stream()
			.filter((figure) -> figure.obsStatus() != Revision.ObsStatus.E)
			.collect(Collectors.groupingBy(Revision::indicator,
					Collectors.toMap(Revision::year, (figure) -> figure, (earlier, later) -> later, TreeMap::new)));
	}

}
