package org.lantu.actuals.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.reference.DatePrecision;

/**
 * A date as somebody typed it: a day, a month or a year. Of a month or year the last day
 * counts (today, while it runs), so that nothing is shown as known before it was.
 *
 * @param date the day that counts
 * @param precision how much of it was typed
 */
public record TypedDate(LocalDate date, DatePrecision precision) {

	private static final Pattern PARTS = Pattern
		.compile("([0-9]{4}) ?(?:年|[-./])? ?(?:([0-9]{1,2}) ?(?:月|[-./])? ?(?:([0-9]{1,2}) ?日?)?)?");

	private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

	/** Reads a text; empty where it is no date. */
	public static Optional<TypedDate> read(String typed, LocalDate today) {
		String text = WrittenText.normal(typed);
		Matcher compact = COMPACT.matcher(text);
		Matcher parts = compact.matches() ? compact : PARTS.matcher(text);
		if (!parts.matches() || text.matches("[0-9]{5,7}")) {
			return Optional.empty();
		}
		try {
			return Optional.of(of(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3), today));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static TypedDate of(int year, @Nullable String month, @Nullable String day, LocalDate today) {
		if (month == null) {
			return new TypedDate(notAfter(LocalDate.of(year, 12, 31), LocalDate.of(year, 1, 1), today),
					DatePrecision.YEAR);
		}
		YearMonth of = YearMonth.of(year, Integer.parseInt(month));
		if (day == null) {
			return new TypedDate(notAfter(of.atEndOfMonth(), of.atDay(1), today), DatePrecision.MONTH);
		}
		return new TypedDate(LocalDate.of(year, of.getMonth(), Integer.parseInt(day)), DatePrecision.DAY);
	}

	private static LocalDate notAfter(LocalDate last, LocalDate first, LocalDate today) {
		return (today.isBefore(last) && !today.isBefore(first)) ? today : last;
	}

}
