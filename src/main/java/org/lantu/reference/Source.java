package org.lantu.reference;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A document on which figures, targets and plans rest.
 *
 * @param url {@code null} where the copy that was read is not one to link to
 */
public record Source(String id, String title, @Nullable String publisher, @Nullable LocalDate publishedOn,
		@Nullable DatePrecision datePrecision, Trust trust, @Nullable String url) {

	/** Its day, month or year as far as it is known; empty for none. */
	public Optional<String> dated() {
		return (this.publishedOn != null && this.datePrecision != null)
				? Optional.of(this.datePrecision.format(this.publishedOn)) : Optional.empty();
	}

	public enum Trust {

		OFFICIAL, NEWS, SECONDARY,
		/** Put together by a third party from official tables. */
		COMPILED

	}

}
