package org.lantu.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

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
		return this.catalogue.regions().values().stream().map((region) -> RegionRow.of(region, locale)).toList();
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
		return this.catalogue.sources().values().stream().map(SourceRow::of).toList();
	}

	record RegionRow(String code, String name, String shortName, String level, @Nullable String parent,
			@Nullable String area) {

		static RegionRow of(Region region, Locale locale) {
			return new RegionRow(region.code(), region.name().in(locale), region.shortName().in(locale),
					region.level().name(), region.parent(), (region.area() != null) ? region.area().code() : null);
		}

	}

	record IndicatorRow(String code, String name, String unit, int decimals, String direction, String aggregation,
			String theme, @Nullable String definition, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {

		static IndicatorRow of(Indicator indicator, Locale locale) {
			return new IndicatorRow(indicator.code(), indicator.name().in(locale), indicator.unit().in(locale),
					indicator.decimals(), indicator.direction().name(), indicator.aggregation().name(),
					indicator.theme(), (indicator.definition() != null) ? indicator.definition().in(locale) : null,
					indicator.minimum(), indicator.maximum());
		}

	}

	record SourceRow(String code, String title, @Nullable String publisher, @Nullable LocalDate publishedOn,
			@Nullable String datePrecision, String trust, @Nullable String url) {

		static SourceRow of(Source source) {
			return new SourceRow(source.id(), source.title(), source.publisher(), source.publishedOn(),
					(source.datePrecision() != null) ? source.datePrecision().name() : null, source.trust().name(),
					source.url());
		}

	}

}
