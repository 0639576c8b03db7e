package org.lantu.dashboard.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;

/**
 * The targets of a plan over its years: what was reached in each, and what the path asked
 * for.
 */
record YearTable(List<String> years, List<Row> rows) {

	/** A target. */
	record Row(Link name, String promise, String unit, Cell baseline, List<Year> years) {
	}

	/**
	 * A target in a year.
	 *
	 * @param style what the year is to the target: {@code due}, {@code after} it, or a
	 * year on the way
	 * @param glyph the shape of where it stands, or {@code null}
	 * @param word where it stands, or {@code null}
	 * @param asked what the path or the target asks for, or {@code null}
	 */
	record Year(String year, String style, Cell value, @Nullable String glyph, @Nullable String word,
			@Nullable String asked) {
	}

}
