package org.lantu.actuals.due;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/**
 * By which day of the year after its own a figure is to be entered.
 *
 * @param day a day that every year has
 * @param lead so many days before it the figure is due soon
 * @param firstYear the first year of whose figures it is asked
 */
public record Deadline(MonthDay day, int lead, int firstYear) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

	/** The most days that a figure may be due soon. */
	public static final int LONGEST_LEAD = 180;

	/** The day by which figures of a year are to be entered. */
	public LocalDate of(int year) {
		return this.day.atYear(year + 1);
	}

	/** Month and day. */
	public String monthAndDay() {
		return DAY.format(this.day);
	}

	/** All that it says, to be told from another one. */
	public String told() {
		return "%s, -%d, %d".formatted(monthAndDay(), this.lead, this.firstYear);
	}

}
