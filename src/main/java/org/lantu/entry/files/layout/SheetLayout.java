package org.lantu.entry.files.layout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lantu.actuals.imports.StagedColumn;
import org.lantu.entry.files.reading.ReadSheet;

/**
 * How a sheet is to be read.
 *
 * @param headings how many of its lines are headings
 * @param title the words above the headings of columns
 * @param columns what each column is
 * @param all what the sheet says of all its figures
 */
record SheetLayout(ReadSheet sheet, int headings, String title, List<StagedColumn> columns, Placing all) {

	/** The columns of a kind. */
	List<Integer> all(ColumnRole role) {
		return IntStream.range(0, this.columns.size())
			.filter((at) -> ColumnRole.of(this.columns.get(at)) == role)
			.boxed()
			.toList();
	}

	/**
	 * Whether a table is set in halves beside each other, each with names of its own.
	 */
	boolean standsBeside() {
		return Stream.of(ColumnRole.values()).anyMatch((role) -> role.places() && all(role).size() > 1);
	}

	/** The number of the last line of the headings; 0 for none. */
	int lastHeading() {
		return (this.headings == 0) ? 0 : this.sheet.lines().get(this.headings - 1).number();
	}

	/** Whether a line repeats one of the headings, as on the next page of a table. */
	boolean isHeading(ReadSheet.Line line) {
		return this.sheet.lines().stream().limit(this.headings).anyMatch((head) -> head.cells().equals(line.cells()));
	}

	SheetLayout with(List<StagedColumn> other) {
		return new SheetLayout(this.sheet, this.headings, this.title, other, this.all);
	}

}
