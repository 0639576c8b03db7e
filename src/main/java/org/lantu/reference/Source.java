package org.lantu.reference;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document on which figures, targets and plans rest.
 *
 * @param url {@code null} where the copy that was read is not one to link to
 */
public record Source(String id, String title, @Nullable String publisher, @Nullable LocalDate publishedOn,
		@Nullable DatePrecision datePrecision, Trust trust, @Nullable String url) {

	public enum Trust {

		OFFICIAL, NEWS, SECONDARY,
		/** Put together by a third party from official tables. */
		COMPILED

	}

}
