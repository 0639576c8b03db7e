package org.lantu.entry.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.progress.Bound;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;

/**
 * Writes the lines of a table that is filled in, in the words by which the reader of
 * files knows its columns.
 */
record TemplateWords(MessageSource messages, Locale locale) {

	private static final List<String> COLUMNS = List.of("region", "template.code", "indicator", "year", "value", "unit",
			"status", "bound", "source", "known", "quote", "note", "template.revised", "reason");

	List<String> head() {
		return COLUMNS.stream().map((column) -> word(column)).toList();
	}

	/** A figure that is published. */
	List<@Nullable Object> row(Region region, Indicator indicator, Revision revision) {
		List<@Nullable Object> known = Stream
			.<@Nullable Object>of(revision.value(), indicator.unit().in(this.locale), status(revision.obsStatus()),
					bound(revision.bound()), revision.source(), revision.datePrecision().format(revision.knownOn()),
					revision.quote(), revision.note(), revision.revised() ? word("template.yes") : null, null)
			.toList();
		return Stream.<@Nullable Object>concat(placed(region, indicator, revision.year()), known.stream()).toList();
	}

	/** A figure that is not on file, to be filled in. */
	List<@Nullable Object> row(Region region, Indicator indicator, int year) {
		List<@Nullable Object> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), null));
		List<Object> placed = placed(region, indicator, year).toList();
		for (int at = 0; at < placed.size(); at++) {
			row.set(at, placed.get(at));
		}
		row.set(COLUMNS.indexOf("unit"), indicator.unit().in(this.locale));
		return row;
	}

	private Stream<Object> placed(Region region, Indicator indicator, int year) {
		return Stream.of(Objects.requireNonNullElse(region.shortName().in(this.locale), region.code()),
				indicator.code(), Objects.requireNonNullElse(indicator.name().in(this.locale), indicator.code()), year);
	}

	private @Nullable String status(ObsStatus status) {
		return (status == ObsStatus.A) ? null : word("status." + status);
	}

	private @Nullable String bound(Bound bound) {
		return (bound == Bound.EXACT) ? null : word("bound." + bound);
	}

	String word(String key, Object... arguments) {
		return this.messages.getMessage("entry." + key, arguments, this.locale);
	}

}
