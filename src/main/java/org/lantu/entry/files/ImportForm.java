package org.lantu.entry.files;

import java.util.Objects;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.imports.ImportDefaults;
import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.SourceTitles;

import org.springframework.util.MultiValueMap;

/**
 * Reads what people say of a file, of its columns and of its rows.
 *
 * @param sources by what people call them
 */
record ImportForm(MultiValueMap<String, String> fields, SourceTitles sources) {

	private static final int LONGEST = 2000;

	/** What is said of the whole file. */
	ImportDefaults defaults() {
		return new ImportDefaults(text("for-region"), Cells.year(text("for-year")).orElse(0),
				this.sources.id(text("all-source")), text("all-known"), text("all-reason"));
	}

	/** A row with what was typed into it. */
	TypedFigure row(int ordinal, TypedFigure before) {
		String end = "." + ordinal;
		return new TypedFigure(
				new FigureKey(text("region" + end), text("indicator" + end), Cells.year(text("year" + end)).orElse(0)),
				text("value" + end), before.status(), before.bound(), before.source(), before.quote(), before.knownOn(),
				before.revised(), before.note(), text("reason" + end), before.seen());
	}

	/** A text that can be kept; what is longer than any is cut. */
	String text(String name) {
		String text = Objects.requireNonNullElse(this.fields.getFirst(name), "").strip();
		return !TypedText.storable(text) ? "" : text.substring(0, Math.min(LONGEST, text.length()));
	}

	/** A number; -1 where there is none. */
	int number(String name) {
		String text = text(name);
		return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
	}

}
