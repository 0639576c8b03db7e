package org.lantu.dashboard.period;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Summary;

/**
 * The regions of an account in rows.
 *
 * @param all the same account with every region
 */
record PeriodTable(List<PeriodOption> sorts, List<PeriodOption> filters, List<Column> columns, List<Row> nation,
		List<Group> groups, Sum total, Address all) {

	public boolean isEmpty() {
		return this.nation.isEmpty() && this.groups.isEmpty();
	}

	/** The head of a column of numbers. */
	record Column(String glyph, String word) {
	}

	/** Regions of an area; without a name where they are in another order. */
	record Group(@Nullable Sum area, List<Row> rows) {
	}

	/** What regions have together. */
	record Sum(String name, @Nullable String regions, String targets, List<Number> numbers) {
	}

	/**
	 * A region.
	 *
	 * @param figures what decided, the worst first
	 * @param nothing why there is nothing to show of it; {@code null} where there is
	 * @param otherwise what is on file of other years; {@code null} where nothing is
	 */
	record Row(Link region, Summary summary, List<Number> numbers, List<Figure> figures, @Nullable String nothing,
			@Nullable String otherwise) {
	}

	/** How many targets have the verdict of a column. */
	record Number(String glyph, String word, String text, boolean none) {
	}

	/** What was reached beside what was asked for. */
	record Figure(String glyph, String word, Link target, String text) {
	}

}
