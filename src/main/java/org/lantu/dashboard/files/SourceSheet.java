package org.lantu.dashboard.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.platform.tables.TableRows;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Source;

/**
 * The sheet of sources and notes of a file: what its rows rest on is noted while they are
 * written.
 */
public final class SourceSheet {

	private static final List<String> COLUMNS = List.of("kind", "id", "title", "publisher", "day", "trust", "address");

	private final Catalogue catalogue;

	private final Presenter presenter;

	private final List<String> notes = new ArrayList<>();

	private final TreeSet<String> sources = new TreeSet<>();

	SourceSheet(Catalogue catalogue, Presenter presenter) {
		this.catalogue = catalogue;
		this.presenter = presenter;
	}

	/** Notes that a row rests on a document. */
	public void source(String id) {
		this.sources.add(id);
	}

	/** Adds a sentence that says how the table is read. */
	public SourceSheet note(String sentence) {
		this.notes.add(sentence);
		return this;
	}

	/** The sheet, which is written after the rows. */
	public TableSheet sheet() {
		return new TableSheet(COLUMNS.stream().map((column) -> this.presenter.message("files." + column)).toList(),
				this::write);
	}

	private void write(TableRows rows) {
		this.notes.forEach((note) -> rows.row(row("note", null, note)));
		this.catalogue.sources(this.sources).values().forEach((source) -> rows.row(row(source)));
	}

	private List<@Nullable Object> row(Source source) {
		List<@Nullable Object> row = row("source", source.id(), this.presenter.text(source.title()).text());
		row.set(3, (source.publisher() != null) ? this.presenter.publisher(source) : null);
		row.set(4, this.presenter.day(source));
		row.set(5, this.presenter.message("trust." + source.trust().name()));
		row.set(6, source.url());
		return row;
	}

	private List<@Nullable Object> row(String kind, @Nullable String id, String text) {
		List<@Nullable Object> row = new ArrayList<>(
				Arrays.asList(this.presenter.message("files.kind." + kind), id, text));
		row.addAll(Collections.nCopies(COLUMNS.size() - row.size(), null));
		return row;
	}

}
