package org.lantu.platform;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The day whose published state of the data a page shows: the visitor's, else that of the
 * edition that was asked for, else today.
 *
 * @param date the day
 * @param given whether the visitor chose it
 * @param edition the number of the edition that the visitor chose, if any
 */
public record AsOf(LocalDate date, boolean given, @Nullable Long edition) {

	/** A day of the newest edition. */
	public AsOf(LocalDate date, boolean given) {
		this(date, given, null);
	}

	/** Whether the visitor chose what is shown by a day or an edition. */
	public boolean past() {
		return this.given || this.edition != null;
	}

}
