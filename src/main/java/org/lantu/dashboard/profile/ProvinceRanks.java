package org.lantu.dashboard.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.Counts;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Ranking;

import org.springframework.stereotype.Component;

/**
 * Ranks the provinces by each indicator of a region, in the latest year of which enough
 * are on file and in the first: no other figures are read.
 */
@Component
class ProvinceRanks {

	private final Actuals actuals;

	private final Counts counts;

	ProvinceRanks(Actuals actuals, Counts counts) {
		this.actuals = actuals;
		this.counts = counts;
	}

	/** A region's place in the latest year, and in the first. */
	record Places(Ranking latest, Optional<Ranking> first) {
	}

	/**
	 * The places, by indicator; those of which too few are on file are left out.
	 * @param own the region's figures
	 * @param from the first year that is looked at
	 */
	Map<String, Places> of(Collection<Revision> own, Map<String, Indicator> indicators, Map<String, Region> provinces,
			int from, Moment moment) {
		Map<String, NavigableSet<Integer>> years = years(own, provinces, from, moment);
		List<FigureKey> wanted = new ArrayList<>();
		years.forEach((indicator, told) -> List.of(told.first(), told.last())
			.stream()
			.distinct()
			.forEach((year) -> provinces.keySet()
				.forEach((region) -> wanted.add(new FigureKey(region, indicator, year)))));
		List<Revision> counting = wanted.isEmpty() ? List.of() : this.actuals.counting(wanted, moment.asOf());
		Map<String, Places> places = new HashMap<>();
		years.forEach((code, told) -> {
			Indicator indicator = Objects.requireNonNull(indicators.get(code));
			Ranking latest = Ranking.of(indicator, told.last(), provinces.values(), counting);
			places.put(code, new Places(latest, told.first().equals(told.last()) ? Optional.empty()
					: Optional.of(Ranking.of(indicator, told.first(), provinces.values(), counting))));
		});
		return places;
	}

	/** The years of each indicator in which the region can be told its rank. */
	private Map<String, NavigableSet<Integer>> years(Collection<Revision> own, Map<String, Region> provinces, int from,
			Moment moment) {
		int enough = Ranking.enough(provinces.values());
		Map<String, NavigableSet<Integer>> years = new HashMap<>();
		this.counts.coverage(moment.asOf())
			.stream()
			.filter((coverage) -> coverage.provinces() >= enough && coverage.year() >= from)
			.filter((coverage) -> own.stream()
				.anyMatch((figure) -> figure.indicator().equals(coverage.indicator())
						&& figure.year() == coverage.year() && figure.obsStatus() != Revision.ObsStatus.E))
			.forEach((coverage) -> years.computeIfAbsent(coverage.indicator(), (code) -> new TreeSet<>())
				.add(coverage.year()));
		return years;
	}

}
