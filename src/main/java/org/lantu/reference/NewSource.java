package org.lantu.reference;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A source that is not in the portal yet.
 *
 * @param datePrecision how much of the date is known; {@code null} with the date
 */
public record NewSource(String title, @Nullable String publisher, @Nullable LocalDate publishedOn,
		@Nullable DatePrecision datePrecision, Source.Trust trust, @Nullable String url) {

}
