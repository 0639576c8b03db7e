package org.lantu.entry.paste;

import java.util.List;
import java.util.stream.IntStream;

import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.PastedColumn;

/**
 * How a block is to be read.
 *
 * @param block the block, turned where its indicators stand side by side
 * @param headings how many lines are headings
 * @param columns what each column is
 * @param named whether its lines have names; else they follow each other as those of the
 * grid do
 * @param problem why nothing of it is placed
 */
record BlockLayout(PastedBlock block, int headings, List<PastedColumn> columns, boolean named, Problem problem) {

	/** The first column of a kind; -1 where there is none. */
	int at(PastedColumn kind) {
		return this.columns.indexOf(kind);
	}

	/** The columns of a kind. */
	List<Integer> all(PastedColumn kind) {
		return IntStream.range(0, this.columns.size()).filter((at) -> this.columns.get(at) == kind).boxed().toList();
	}

	/** What stands at the head of the values; empty where nothing does. */
	String valueHead() {
		return head(at(PastedColumn.VALUE));
	}

	/** What stands at the head of a column, in the lowest of its headings. */
	String head(int at) {
		return IntStream.iterate(this.headings - 1, (line) -> line >= 0, (line) -> line - 1)
			.mapToObj((line) -> this.block.lines().get(line).get(at))
			.filter((head) -> !head.isBlank())
			.findFirst()
			.orElse("");
	}

	/**
	 * The unit that the block gives for all of it; empty where it gives none, or several.
	 */
	String titleUnit() {
		List<String> units = this.block.lines()
			.stream()
			.flatMap(List::stream)
			.flatMap((cell) -> Cells.titleUnit(cell).stream())
			.distinct()
			.toList();
		return (units.size() == 1) ? units.get(0) : "";
	}

	/** The lines below the headings. */
	List<List<String>> lines() {
		return this.block.lines().subList(this.headings, this.block.lines().size());
	}

	/** Why nothing is placed. */
	enum Problem {

		NONE,

		/** There is more of it than is read. */
		TOO_LARGE,

		/** The heads name years or indicators, and not the sheet's. */
		ELSEWHERE,

		/** There are heads, but no names of lines. */
		NO_NAMES,

		/** The head of the numbers says what is not understood. */
		UNCLEAR,

		/** Several columns could be the one. */
		SEVERAL,

		/** No column of numbers. */
		NO_VALUES

	}

}
