package org.lantu.dashboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.search.SearchCandidates.Candidates;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Verdict;

/**
 * What can be found of a region together with something else: the years of an indicator,
 * the targets of a verdict. Made for the regions of a question only.
 */
record RegionEntries(Candidates candidates, Presenters presenters, Presenter presenter) {

	List<SearchEntry> within(SearchQuestion question) {
		List<SearchEntry> entries = new ArrayList<>();
		for (Region region : this.candidates.regions().values()) {
			SearchEntry named = SearchEntry.of("region", region.code(), Link.of("", ""), null, region.shortName(),
					region.name());
			if (question.together().stream().anyMatch((word) -> named.fitsWord(word) != SearchEntry.NOT)) {
				this.candidates.indicators().values().forEach((indicator) -> entries.add(series(region, indicator)));
				Stream.of(Verdict.values()).forEach((verdict) -> entries.add(verdict(region, verdict)));
			}
		}
		return entries;
	}

	private SearchEntry series(Region region, Indicator indicator) {
		return SearchEntry
			.of("series", "",
					Link.of("",
							this.presenter.link(region).text() + " · " + indicator.name().in(this.presenter.locale())),
					indicator.unit().in(this.presenter.locale()), region.shortName(), region.name(), indicator.name())
			.at(new Address(Addresses.indicator(indicator.code()), Map.of("regions", region.code())));
	}

	private SearchEntry verdict(Region region, Verdict verdict) {
		return SearchEntry
			.of("verdict", "", Link.of("", this.presenter.link(region).text() + " · " + this.presenter.word(verdict)),
					null, region.shortName(), this.presenters.words(verdict))
			.at(Addresses.targets(region, verdict));
	}

}
