package org.lantu.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.lantu.reference.Indicator;

/**
 * The region and year of a page, with those to choose instead.
 *
 * @param indicators to choose instead of years, where a page is about one; else empty
 */
record EntryPlace(String region, String code, int year, List<Choice> regions, List<Choice> years,
		List<Choice> indicators) {

	private static final int CHOOSABLE_YEARS = 8;

	static EntryPlace of(EntryScope scope, LocalDate today, Locale locale) {
		return new EntryPlace(scope.region().name().in(locale), scope.region().code(), scope.year(),
				regions(scope, locale), years(scope, today), List.of());
	}

	/** The same with the indicators that may be chosen instead of one. */
	EntryPlace withIndicators(Collection<Indicator> all, Indicator shown, Locale locale) {
		return new EntryPlace(this.region, this.code, this.year, this.regions, this.years,
				all.stream()
					.map((one) -> new Choice(one.code(), one.name().in(locale), one.code().equals(shown.code())))
					.toList());
	}

	private static List<Choice> regions(EntryScope scope, Locale locale) {
		return scope.regions()
			.stream()
			.map((region) -> new Choice(region.code(), region.listedShort().in(locale), region.equals(scope.region())))
			.toList();
	}

	private static List<Choice> years(EntryScope scope, LocalDate today) {
		int last = today.getYear();
		int first = Math.min(scope.year(), last - CHOOSABLE_YEARS);
		return IntStream.rangeClosed(0, last - first)
			.map((back) -> last - back)
			.filter((year) -> year == scope.year() || scope.region().hasFiguresOf(year))
			.mapToObj(String::valueOf)
			.map((year) -> new Choice(year, year, year.equals(String.valueOf(scope.year()))))
			.toList();
	}

	/**
	 * Something to choose.
	 */
	record Choice(String value, String text, boolean chosen) {

	}

}
