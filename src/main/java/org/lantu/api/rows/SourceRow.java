package org.lantu.api.rows;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Source;

/**
 * A document as a row.
 */
public record SourceRow(String code, String title, @Nullable String publisher, @Nullable LocalDate publishedOn,
		@Nullable String datePrecision, String trust, @Nullable String url) {

	public static SourceRow of(Source source) {
		return new SourceRow(source.id(), source.title(), source.publisher(), source.publishedOn(),
				(source.datePrecision() != null) ? source.datePrecision().name() : null, source.trust().name(),
				source.url());
	}

}
