package org.lantu.accounts.standins;

import java.time.LocalDate;

/**
 * That somebody is away.
 *
 * @param person the number of the account
 * @param deputy that of who stands in
 * @param from the first day
 * @param to the last day
 */
public record Absence(long person, long deputy, LocalDate from, LocalDate to) {

	boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
