package org.lantu.scoreboard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From where one looks: on the data that was public on a day, and at the years up to one.
 *
 * @param asOf what was published later does not count
 * @param year figures of later years do not count; {@code null} for all
 */
public record Moment(LocalDate asOf, @Nullable Integer year) {

	public static Moment asOf(LocalDate day) {
		return new Moment(day, null);
	}

	boolean sees(int figureYear) {
		return this.year == null || figureYear <= this.year;
	}

}
