package org.lantu.dashboard.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.stereotype.Component;

/**
 * The figures that are set side by side, as a file.
 */
@Component
class CompareFiles {

	private final Catalogue catalogue;

	private final ComparePages pages;

	private final Presenters presenters;

	private final NotFound notFound;

	private final SourceSheets sheets;

	CompareFiles(Catalogue catalogue, ComparePages pages, Presenters presenters, NotFound notFound,
			SourceSheets sheets) {
		this.catalogue = catalogue;
		this.pages = pages;
		this.presenters = presenters;
		this.notFound = notFound;
		this.sheets = sheets;
	}

	/** A row for every figure. */
	TableFile file(List<String> given, List<String> chosen, LocalDate asOf, Locale locale) {
		Map<String, Region> regions = this.catalogue.provinces();
		Map<String, Indicator> all = this.catalogue.indicators();
		List<String> asked = ComparePages.asked(given);
		List<Indicator> indicators = ComparePages.known(asked, all);
		if (indicators.isEmpty()) {
			throw this.notFound.indicator(String.join(",", asked), all.values(), locale);
		}
		Presenter presenter = this.presenters.in(locale);
		List<Region> drawn = ComparePages.drawn(RegionChoice.of(chosen, regions), regions.values());
		Map<String, List<Revision>> counting = this.pages.counting(indicators, regions.keySet(), asOf);
		List<YearFigures> figures = indicators.stream()
			.map((one) -> new YearFigures(one, counting.getOrDefault(one.code(), List.of()), presenter))
			.toList();
		SourceSheet sources = this.sheets.ofFigures(presenter);
		figures.forEach((one) -> drawn
			.forEach((region) -> one.of(region).values().forEach((figure) -> sources.source(figure.source()))));
		return new TableFile(
				"lantu-compare-" + indicators.stream().map(Indicator::code).collect(Collectors.joining("-")),
				indicators.stream()
					.map((one) -> one.name().in(locale))
					.collect(Collectors.joining(presenter.message("list.separator"))),
				Addresses.COMPARE,
				TableSheet.of((figures.size() == 1) ? figures.get(0).headOfOne() : figures.get(0).head(),
						figures.stream().flatMap((one) -> one.rows(drawn).stream()).toList()),
				sources.sheet());
	}

}
