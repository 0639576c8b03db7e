package org.lantu.entry.templates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes tables to be filled in: all that is on file, and a line for each year since then
 * of which nothing is.
 */
@Component
class TemplateFiles {

	private static final NavigableMap<Integer, Revision> NONE = Collections.emptyNavigableMap();

	private final Actuals actuals;

	private final Catalogue catalogue;

	private final MessageSource messages;

	private final Clock clock;

	TemplateFiles(Actuals actuals, Catalogue catalogue, MessageSource messages, Clock clock) {
		this.actuals = actuals;
		this.catalogue = catalogue;
		this.messages = messages;
		this.clock = clock;
	}

	/** All indicators of a region that the person enters figures of. */
	TableFile ofRegion(Person person, String code, Locale locale) {
		Region region = this.catalogue.regions().get(code);
		if (region == null || !person.mayEnter(code)) {
			throw new NotFoundException("region", code, List.of());
		}
		return file("lantu-" + code, region.shortName().in(locale), List.of(region),
				this.catalogue.indicators().values(), locale);
	}

	/** An indicator of all regions that the person enters figures of. */
	TableFile ofIndicator(Person person, String code, Locale locale) {
		Indicator indicator = this.catalogue.indicators().get(code);
		if (indicator == null) {
			throw new NotFoundException("indicator", code, List.of());
		}
		List<Region> regions = this.catalogue.regions()
			.values()
			.stream()
			.filter((region) -> person.mayEnter(region.code()) && isOwn(region, person))
			.toList();
		return file("lantu-" + code, indicator.name().in(locale), regions, List.of(indicator), locale);
	}

	/**
	 * Cities stand beside provinces only for those who were given the city or its
	 * province: a table of all provinces is one of provinces.
	 */
	private static boolean isOwn(Region region, Person person) {
		return region.level() != Region.Level.CITY || person.scope().contains(region.code())
				|| person.scope().contains(Objects.requireNonNullElse(region.parent(), ""));
	}

	private TableFile file(String name, @Nullable String of, List<Region> regions, Collection<Indicator> indicators,
			Locale locale) {
		TemplateWords words = new TemplateWords(this.messages, locale);
		List<List<@Nullable Object>> rows = new ArrayList<>();
		TreeSet<String> sources = new TreeSet<>();
		if (!regions.isEmpty()) {
			Map<SeriesKey, NavigableMap<Integer, Revision>> counting = counting(regions, indicators);
			counting.values()
				.forEach((series) -> series.values().forEach((revision) -> sources.add(revision.source())));
			for (Region region : regions) {
				for (Indicator indicator : indicators) {
					rows(region, indicator, counting.getOrDefault(new SeriesKey(region.code(), indicator.code()), NONE),
							words, rows);
				}
			}
		}
		return new TableFile(name, words.word("template.title", Objects.requireNonNullElse(of, name)), "/entry/import",
				TableSheet.of(words.head(), rows), notes(sources, words));
	}

	/** By year. */
	private Map<SeriesKey, NavigableMap<Integer, Revision>> counting(List<Region> regions,
			Collection<Indicator> indicators) {
		return this.actuals
			.counting(new FigureSelection(regions.stream().map(Region::code).toList(),
					indicators.stream().map(Indicator::code).toList(), null, null, LocalDate.now(this.clock)))
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.figure().series(),
					Collectors.toMap(Revision::year, Function.identity(), (first, same) -> first, TreeMap::new)));
	}

	/**
	 * From the first year that is on file to the last that is over, as far as the region
	 * lived.
	 */
	private void rows(Region region, Indicator indicator, NavigableMap<Integer, Revision> known, TemplateWords words,
			List<List<@Nullable Object>> rows) {
		int over = region.lastYear(LocalDate.now(this.clock).getYear() - 1);
		int first = known.isEmpty() ? over : Math.min(known.firstKey(), over);
		int last = known.isEmpty() ? over : Math.max(known.lastKey(), over);
		IntStream.rangeClosed(first, last).forEach((year) -> {
			Revision revision = known.get(year);
			if (revision != null) {
				rows.add(words.row(region, indicator, revision));
			}
			else if (region.hasFiguresOf(year)) {
				rows.add(words.row(region, indicator, year));
			}
		});
	}

	private TableSheet notes(Collection<String> ids, TemplateWords words) {
		List<List<@Nullable String>> rows = new ArrayList<>();
		rows.add(List.of("", words.word("template.how")));
		for (Source source : this.catalogue.sources(ids).values()) {
			rows.add(List.of(source.id(), source.title()));
		}
		return TableSheet.of(List.of(words.word("source"), words.word("template.source")), rows);
	}

}
