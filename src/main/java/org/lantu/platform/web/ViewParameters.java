package org.lantu.platform.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
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
 * @param later the day that was asked for, where it is still to come; {@code asOf} is
 * today then
 */
record ViewParameters(AsOf asOf, ViewYear year, @Nullable LocalDate later) {

	static final String AS_OF = "asOf";

	static final String YEAR = "year";

	/** 2026-10-27, 2026/10/27, 2026.10.27, 2026年10月27日 or 20261027. */
	private static final Pattern DAY = Pattern
		.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))");

	private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

	private static final int LAST_YEAR = 2100;

	/**
	 * Reads the parameters.
	 * @param strict whether a day to come is refused: an answer that cannot say so must
	 * not be of another day
	 * @throws BadParameterException if one of them cannot be used
	 */
	static ViewParameters read(Query query, Optional<PastEdition> edition, FirstDay first, LocalDate today,
			boolean strict) {
		Optional<String> language = single(query, Language.NAME);
		if (language.isPresent() && Language.byCode(language.get()).isEmpty()) {
			throw new BadParameterException(Language.NAME, language.get(), "expected.lang");
		}
		Optional<String> year = single(query, YEAR);
		LocalDate day = single(query, AS_OF).map((text) -> day(text, first.firstDay(), today, strict)).orElse(null);
		boolean later = day != null && day.isAfter(today);
		return new ViewParameters((day != null && !later) ? given(day, edition) : notGiven(edition, today),
				new ViewYear(year.map((text) -> year(text, first.firstYear())).orElse(null)), later ? day : null);
	}

	/**
	 * The same of a request that may be faulty: what cannot be used counts as absent.
	 */
	static ViewParameters lenient(Query query, Optional<PastEdition> edition, FirstDay first, LocalDate today) {
		Query day = new Query(query.fields().stream().filter((field) -> field.name().equals(AS_OF)).toList(), true);
		try {
			return read(day, edition, first, today, false);
		}
		catch (BadParameterException ex) {
			return new ViewParameters(notGiven(edition, today), new ViewYear(null), null);
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

	private static LocalDate day(String text, LocalDate first, LocalDate today, boolean strict) {
		Matcher parts = DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
		if (parts.matches()) {
			try {
				LocalDate day = LocalDate.of(part(parts, 1), part(parts, 2, 4), part(parts, 3, 5));
				if (!day.isBefore(first) && !(strict && day.isAfter(today))) {
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

	/** The first group that holds something. */
	private static int part(Matcher parts, int... groups) {
		return Arrays.stream(groups)
			.mapToObj(parts::group)
			.filter(Objects::nonNull)
			.mapToInt(Integer::parseInt)
			.findFirst()
			.orElseThrow();
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
