package org.lantu.reference;

import java.time.LocalDate;

/**
 * How much of a date is known.
 */
public enum DatePrecision {

	DAY(10), MONTH(7), YEAR(4);

	private final int length;

	DatePrecision(int length) {
		this.length = length;
	}

	/** The known part of the ISO date: 2024-10-12, 2024-10 or 2024. */
	public String format(LocalDate date) {
		return date.toString().substring(0, this.length);
	}

}
