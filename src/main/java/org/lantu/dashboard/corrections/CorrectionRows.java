package org.lantu.dashboard.corrections;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.platform.tables.TableRows;
import org.lantu.reference.translation.TranslatedText;

/**
 * Puts corrections into the rows of a file.
 */
final class CorrectionRows {

	private CorrectionRows() {
	}

	static List<String> head(Presenter presenter) {
		return Stream.of("of", "day", "edition", "field", "was", "now", "why")
			.map((column) -> presenter.message("corrections." + column))
			.toList();
	}

	/** A row for every field; one for what was withdrawn as a whole. */
	static void write(CorrectionsPage.Row correction, TableRows rows) {
		if (correction.fields().isEmpty()) {
			rows.row(row(correction, null));
		}
		correction.fields().forEach((field) -> rows.row(row(correction, field)));
	}

	private static List<@Nullable Object> row(CorrectionsPage.Row correction, CorrectionsPage.@Nullable Field field) {
		return Arrays.asList(correction.subject().text(), correction.day(), Long.valueOf(correction.edition()),
				(field != null) ? field.name() : null, (field != null) ? text(field.was()) : null,
				(field != null) ? text(field.now()) : null, correction.reason());
	}

	private static @Nullable String text(@Nullable TranslatedText text) {
		return (text != null) ? text.text() : null;
	}

}
