package org.lantu.scoreboard.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

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
	 * Reads a number or a day; empty for all changes.
	 * @throws DateTimeException where it is neither
	 */
	public static Since of(String text) {
		if (text.isEmpty()) {
			return new Since(null, null);
		}
		if (text.matches(NUMBER)) {
			return new Since(Long.valueOf(text), null);
		}
		if (!text.matches(DAY)) {
			throw new DateTimeException("Neither a number nor a day: " + text);
		}
		return new Since(null, LocalDate.parse(text));
	}

	/**
	 * The instant from which on; {@code null} where it is no day.
	 * @param zone in which days begin
	 */
	public @Nullable Instant instant(ZoneId zone) {
		return (this.day != null) ? this.day.atStartOfDay(zone).toInstant() : null;
	}

}
