package org.lantu.platform;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.servlet.ServletRequest;
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

	private static final String ATTRIBUTE = AsOf.class.getName();

	/** A day of the newest edition. */
	public AsOf(LocalDate date, boolean given) {
		this(date, given, null);
	}

	/** What a request is shown. */
	public static AsOf of(ServletRequest request) {
		return (AsOf) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
	}

	/** Notes that this is what a request is shown. */
	public void noteAt(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	/** Whether the visitor chose what is shown by a day or an edition. */
	public boolean past() {
		return this.given || this.edition != null;
	}

}
