package org.lantu.entry.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedSource;
import org.lantu.entry.sources.SourceFields;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.followup.reporting.ReportEntry;
import org.lantu.followup.reporting.TypedReport;
import org.lantu.plan.Measure;

import org.springframework.util.MultiValueMap;

/**
 * The form of all measures of a plan with everything that stands in it.
 *
 * @param key the form's own key, by which it counts once
 * @param rows by the measure's number
 * @param source the source for all rows without one
 * @param knownOn the date for all rows without one
 * @param added a source to be added
 */
record MeasureForm(String key, Map<Integer, TypedReport> rows, String source, String knownOn, TypedSource added) {

	/** The form as it is first seen: what is on its way, and may be gone on with. */
	static MeasureForm of(List<ReportEntry> open) {
		Map<Integer, TypedReport> rows = new LinkedHashMap<>();
		open.stream()
			.filter((entry) -> entry.state().editable())
			.forEach((entry) -> rows.put(entry.measure(), entry.typed()));
		return new MeasureForm(newKey(), rows, "", "", SourceFields.NOTHING);
	}

	/** What came from the browser. */
	static MeasureForm read(MultiValueMap<String, String> fields, List<Measure> measures) {
		Map<Integer, TypedReport> rows = new LinkedHashMap<>();
		for (Measure measure : measures) {
			int number = measure.ordinal();
			if (fields.containsKey("note." + number)) {
				rows.put(number,
						new TypedReport(number, text(fields, "status." + number), text(fields, "known." + number),
								text(fields, "source." + number), text(fields, "note." + number),
								RevisionRef.read(text(fields, "seen." + number)).orElse(null)));
			}
		}
		return new MeasureForm(text(fields, "form"), rows, text(fields, "all-source"), text(fields, "all-known"),
				SourceFields.read(fields));
	}

	private static String text(MultiValueMap<String, String> fields, String name) {
		return Objects.requireNonNullElse(fields.getFirst(name), "");
	}

	private static String newKey() {
		return UUID.randomUUID().toString();
	}

	/** The same form, to be sent once more. */
	MeasureForm again() {
		return new MeasureForm(newKey(), this.rows, this.source, this.knownOn, this.added);
	}

	/** The form once its source was added: the one for all rows without any. */
	MeasureForm withAdded(String id) {
		return new MeasureForm(this.key, this.rows, id, this.knownOn, SourceFields.NOTHING);
	}

	/** The form without a row. */
	MeasureForm without(int measure) {
		Map<Integer, TypedReport> others = new LinkedHashMap<>(this.rows);
		others.remove(measure);
		return new MeasureForm(this.key, others, this.source, this.knownOn, this.added);
	}

	/**
	 * The form with documents by their ids, and what was chosen once put into the rows of
	 * which a status was chosen.
	 */
	MeasureForm filled(SourceTitles sources) {
		Map<Integer, TypedReport> filled = new LinkedHashMap<>();
		String id = sources.id(this.source);
		this.rows.forEach((number, row) -> filled.put(number,
				new TypedReport(number, row.status(),
						(row.knownOn().isBlank() && !row.status().isBlank()) ? this.knownOn.strip() : row.knownOn(),
						(row.source().isBlank() && !row.status().isBlank()) ? id : sources.id(row.source()), row.note(),
						row.seen())));
		return new MeasureForm(this.key, filled, this.source, this.knownOn, this.added);
	}

	/**
	 * What is to be kept: what was typed and is not on file already.
	 * @param open what is on its way
	 * @param drafts whether drafts on file go along
	 */
	List<TypedReport> typed(List<ReportEntry> open, boolean drafts) {
		List<TypedReport> typed = new ArrayList<>(this.rows.values());
		typed.removeIf((row) -> (row.seen() == null && row.blank()) || open.stream()
			.anyMatch((entry) -> entry.ref().equals(row.seen()) && entry.typed().same(row)
					&& !(drafts && entry.state() == ReviewState.DRAFT)));
		return typed;
	}

}
