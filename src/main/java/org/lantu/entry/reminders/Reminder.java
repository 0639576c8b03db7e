package org.lantu.entry.reminders;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Something to be done.
 *
 * @param region whose it is
 * @param days past the deadline, left to it, or since it came back or was submitted
 * @param since the day from which on it is told
 * @param author the login of the last who wrote in it; empty where nobody did
 * @param authors the logins of all who did
 */
public record Reminder(Kind kind, String region, long days, LocalDate since, Matter matter, String author,
		Set<String> authors) {

	/** The most urgent first. */
	public enum Kind {

		/** The deadline is past. */
		OVERDUE,

		/** A reviewer gave it back, and its author left it so. */
		RETURNED,

		/** It waits for a reviewer. */
		WAITING,

		/** The deadline is near. */
		DUE_SOON;

		/** How its words begin. */
		public String key() {
			return "reminder." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
