package org.lantu.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.checks.TypedSource;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.sources.SourceFields;
import org.lantu.entry.tables.SourceTitles;

import org.springframework.util.MultiValueMap;

/**
 * The form of the grid with everything that stands in it.
 *
 * @param key the form's own key, by which it counts once
 * @param rows by their names; one that the form did not have is left out
 * @param source the source for all rows without one
 * @param knownOn the date for all rows without one
 * @param answers the reason for all rows of which something is asked, by what that is;
 * empty where the field was emptied
 * @param owedOnly whether rows of which nothing is due are hidden
 * @param added a source to be added
 */
record GridForm(String key, Map<String, GridRow> rows, String source, String knownOn, Map<String, String> answers,
		boolean owedOnly, TypedSource added) {

	/** How the fields begin in which a question of several rows is answered. */
	static final String ANSWER = "answer.";

	/** The form as it is first seen: what is on its way, and may be gone on with. */
	static GridForm of(Map<String, LedgerEntry> entries) {
		Map<String, GridRow> rows = new LinkedHashMap<>();
		entries.forEach((key, entry) -> {
			if (entry.state() != ReviewState.SUBMITTED) {
				rows.put(key, GridRow.of(key, entry));
			}
		});
		return new GridForm(newKey(), rows, "", "", Map.of(), false, SourceFields.NOTHING);
	}

	/** What came from the browser; what belongs to no row is left out. */
	static GridForm read(MultiValueMap<String, String> fields, Collection<String> keys) {
		Map<String, GridRow> rows = new LinkedHashMap<>();
		for (String code : keys) {
			if (fields.containsKey("value." + code)) {
				rows.put(code,
						new GridRow(code, text(fields, "value." + code), text(fields, "status." + code),
								bound(fields, code), text(fields, "source." + code), text(fields, "quote." + code),
								text(fields, "known." + code), fields.containsKey("revised." + code),
								text(fields, "note." + code), text(fields, "reason." + code),
								GridRow.Seen.read(text(fields, "seen." + code))));
			}
		}
		return new GridForm(text(fields, "form"), rows, text(fields, "all-source"), text(fields, "all-known"),
				answers(fields), fields.containsKey("owed-only"), SourceFields.read(fields));
	}

	/**
	 * A number that was typed anew brings its own bound: that of the one before it, which
	 * still stands in its list, is not taken over.
	 */
	private static String bound(MultiValueMap<String, String> fields, String code) {
		String chosen = text(fields, "bound." + code);
		String shown = text(fields, "shown." + code);
		boolean stale = shown.startsWith(chosen + '|')
				&& !shown.substring(chosen.length() + 1).equals(text(fields, "value." + code));
		return stale ? "" : chosen;
	}

	private static Map<String, String> answers(MultiValueMap<String, String> fields) {
		Map<String, String> answers = new LinkedHashMap<>();
		fields.keySet()
			.stream()
			.filter((name) -> name.startsWith(ANSWER))
			.forEach((name) -> answers.put(name.substring(ANSWER.length()), text(fields, name).strip()));
		return answers;
	}

	private static String text(MultiValueMap<String, String> fields, String name) {
		return Objects.requireNonNullElse(fields.getFirst(name), "");
	}

	/** The form as it is first seen, with the rows that an address asks for. */
	static GridForm asked(MultiValueMap<String, String> query) {
		return new GridForm(newKey(), Map.of(), "", "", Map.of(), query.containsKey("owed-only"), SourceFields.NOTHING);
	}

	/** The form as it is opened again: what all its drafts share was chosen for all. */
	GridForm shared(Map<String, GridRow> drafts) {
		return new GridForm(this.key, drafts, shared(drafts, GridRow::source), shared(drafts, GridRow::knownOn),
				this.answers, this.owedOnly, this.added)
			.again();
	}

	private static String shared(Map<String, GridRow> drafts, Function<GridRow, String> field) {
		List<String> texts = drafts.values().stream().map(field).distinct().toList();
		return (drafts.size() > 1 && texts.size() == 1) ? texts.get(0) : "";
	}

	private static String newKey() {
		return UUID.randomUUID().toString();
	}

	/** The same form, to be sent once more. */
	GridForm again() {
		return new GridForm(newKey(), this.rows, this.source, this.knownOn, this.answers, this.owedOnly, this.added);
	}

	GridForm with(GridRow row) {
		Map<String, GridRow> others = new LinkedHashMap<>(this.rows);
		others.put(row.key(), row);
		return new GridForm(this.key, others, this.source, this.knownOn, this.answers, this.owedOnly, this.added);
	}

	GridForm without(Collection<String> keys) {
		Map<String, GridRow> others = new LinkedHashMap<>(this.rows);
		others.keySet().removeAll(keys);
		return new GridForm(this.key, others, this.source, this.knownOn, this.answers, this.owedOnly, this.added);
	}

	/** The form once its source was added: the one for all rows without any. */
	GridForm withAdded(String id) {
		return new GridForm(this.key, this.rows, id, this.knownOn, this.answers, this.owedOnly, SourceFields.NOTHING);
	}

	/** The form with what was chosen once put into the rows. */
	GridForm filled(SourceTitles sources) {
		Map<String, GridRow> filled = new LinkedHashMap<>();
		String id = sources.id(this.source);
		this.rows.forEach((code, row) -> filled.put(code, row.filled(id, this.knownOn.strip(), sources)));
		return new GridForm(this.key, filled, this.source, this.knownOn, this.answers, this.owedOnly, this.added);
	}

	/** The form with what the year before had beside its values. */
	GridForm carried(EntrySheet sheet, Collection<Revision> before) {
		GridForm carried = this;
		for (Revision figure : before) {
			GridRow row = sheet.row(figure.figure().in(figure.year() + 1)).map(this.rows::get).orElse(null);
			carried = (row != null) ? carried.with(row.carried(figure)) : carried;
		}
		return carried;
	}

	/** What the ledger does not know yet. */
	List<GridRow> changed() {
		return this.rows.values().stream().filter(GridRow::changed).toList();
	}

	/** What goes to the reviewer: what was changed, and the drafts. */
	List<GridRow> submitted() {
		return this.rows.values()
			.stream()
			.filter((row) -> row.changed() || (row.seen() != null && row.seen().draft()))
			.toList();
	}

	static List<TypedFigure> typed(EntrySheet sheet, Collection<GridRow> rows) {
		return rows.stream().map((row) -> row.typed(sheet.figure(row.key()))).toList();
	}

}
