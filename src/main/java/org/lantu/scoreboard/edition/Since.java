package org.lantu.scoreboard.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadParameterException;

/**
 * From when on changes are asked for: after an edition, or from the beginning of a day.
 *
 * @param edition its number; {@code null} where it is a day or nothing
 * @param day {@code null} where it is an edition or nothing
 */
public record Since(@Nullable Long edition, @Nullable LocalDate day) {

	private static final String NUMBER = "[0-9]{1,12}";

	private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

	/**
	 * Reads a number or a day.
	 * @param text empty or {@code null} for all changes
	 * @throws BadParameterException where it is neither
	 */
	public static Since of(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return new Since(null, null);
		}
		if (text.matches(NUMBER)) {
			return new Since(Long.valueOf(text), null);
		}
		return new Since(null, day(text));
	}

	private static LocalDate day(String text) {
		try {
			if (text.matches(DAY)) {
				return LocalDate.parse(text);
			}
		}
		catch (DateTimeException ex) {
			// a day that the calendar does not have
		}
		throw new BadParameterException("since", text, "expected.since");
	}

	/**
	 * The instant from which on; {@code null} where it is no day.
	 * @param zone in which days begin
	 */
	public @Nullable Instant instant(ZoneId zone) {
		return (this.day != null) ? this.day.atStartOfDay(zone).toInstant() : null;
	}

}
