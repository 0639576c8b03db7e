package org.lantu.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.lantu.platform.AsOf;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.FirstDay;
import org.lantu.platform.ViewYear;
import org.lantu.platform.past.PastEdition;

/**
 * The parameters that work on every page: {@code edition}, {@code asOf}, {@code year} and
 * {@code lang}.
 *
 * @param asOf the day whose data is shown
 * @param year the year that is shown
 */
record ViewParameters(AsOf asOf, ViewYear year) {

	static final String AS_OF = "asOf";

	static final String YEAR = "year";

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

	private static final int LAST_YEAR = 2100;

	/**
	 * Reads the parameters.
	 * @throws BadParameterException if one of them cannot be used
	 */
	static ViewParameters read(Query query, Optional<PastEdition> edition, FirstDay first, LocalDate today) {
		Optional<String> language = single(query, Language.NAME);
		if (language.isPresent() && Language.byCode(language.get()).isEmpty()) {
			throw new BadParameterException(Language.NAME, language.get(), "expected.lang");
		}
		Optional<String> day = single(query, AS_OF);
		Optional<String> year = single(query, YEAR);
		return new ViewParameters(
				day.map((text) -> given(day(text, first.firstDay(), today), edition)).orElse(notGiven(edition, today)),
				new ViewYear(year.map((text) -> year(text, first.firstYear())).orElse(null)));
	}

	/**
	 * The day of a request that may be faulty: what cannot be used counts as absent.
	 */
	static AsOf lenientAsOf(Query query, Optional<PastEdition> edition, FirstDay first, LocalDate today) {
		try {
			return single(query, AS_OF).map((text) -> given(day(text, first.firstDay(), today), edition))
				.orElse(notGiven(edition, today));
		}
		catch (BadParameterException ex) {
			return notGiven(edition, today);
		}
	}

	private static AsOf given(LocalDate day, Optional<PastEdition> edition) {
		return new AsOf(day, true, edition.map(PastEdition::number).orElse(null));
	}

	/** The day of an edition that is asked for, else today. */
	private static AsOf notGiven(Optional<PastEdition> edition, LocalDate today) {
		return new AsOf(edition.map(PastEdition::day).orElse(today), false,
				edition.map(PastEdition::number).orElse(null));
	}

	private static Optional<String> single(Query query, String name) {
		List<String> values = query.values(name);
		if (values.size() > 1) {
			throw new BadParameterException(name, String.join(", ", values), "expected.once");
		}
		return values.stream().filter((value) -> !value.isEmpty()).findFirst();
	}

	private static LocalDate day(String text, LocalDate first, LocalDate today) {
		if (DAY.matcher(text).matches()) {
			try {
				LocalDate day = LocalDate.parse(text);
				if (!day.isBefore(first) && !day.isAfter(today)) {
					return day;
				}
			}
			catch (DateTimeException ex) {
				// a day that no calendar has is answered like any other bad day
			}
		}
		throw new BadParameterException(AS_OF, text, "expected.asOf", first.toString(), today.toString(),
				today.withDayOfYear(1).toString());
	}

	private static int year(String text, int first) {
		if (FOUR_DIGITS.matcher(text).matches()) {
			int year = Integer.parseInt(text);
			if (year >= first && year <= LAST_YEAR) {
				return year;
			}
		}
		throw new BadParameterException(YEAR, text, "expected.year", String.valueOf(first), String.valueOf(LAST_YEAR));
	}

}
