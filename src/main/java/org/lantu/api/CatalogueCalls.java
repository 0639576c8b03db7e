package org.lantu.api;

import java.util.List;
import java.util.Locale;

import org.lantu.api.rows.IndicatorRow;
import org.lantu.api.rows.RegionRow;
import org.lantu.api.rows.SourceRow;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.answers.DatabaseList;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which regions, indicators and sources there are.
 */
@RestController
@RequestMapping(path = ApiConfiguration.CALLS, produces = { "application/json", "text/csv" })
class CatalogueCalls {

	private final Catalogue catalogue;

	CatalogueCalls(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/regions")
	List<RegionRow> regions(Locale locale) {
		return new DatabaseList<>(this.catalogue::countRegions,
				(offset, limit) -> this.catalogue.regions(offset, limit)
					.stream()
					.map((region) -> RegionRow.of(region, locale))
					.toList());
	}

	@GetMapping("/indicators")
	List<IndicatorRow> indicators(Locale locale) {
		return this.catalogue.indicators()
			.values()
			.stream()
			.map((indicator) -> IndicatorRow.of(indicator, locale))
			.toList();
	}

	@GetMapping("/sources")
	List<SourceRow> sources() {
		return new DatabaseList<>(this.catalogue::countSources,
				(offset, limit) -> this.catalogue.sources(offset, limit).stream().map(SourceRow::of).toList());
	}

}
