package org.lantu.entry.paste;

import java.util.List;

/**
 * What would become of a block, before anything of it is put into the grid.
 *
 * @param problem why nothing is placed; empty where something is
 * @param rows a row for each line that could be placed
 * @param unplaced what of the block is not placed, a sentence each
 * @param columns the columns of which one has to be chosen; empty where none has
 * @param indicators what a line without a known name may be, all of them
 * @param merged the source that one line names and the others may share, as that of a
 * cell that was merged over them; empty where there is none
 */
record PastePreview(String problem, List<Row> rows, List<String> unplaced, List<Choice> columns,
		List<Choice> indicators, String merged) {

	/** How many lines are placed unless the person says otherwise. */
	public long placed() {
		return this.rows.stream().filter((row) -> row.fate().equals("placed")).count();
	}

	/** How many could be. */
	public boolean blanks() {
		return this.rows.stream().anyMatch((row) -> row.fate().equals("blank"));
	}

	/**
	 * A line of the block.
	 *
	 * @param number its number in the block
	 * @param name what it is called there
	 * @param code the indicator that is meant; empty where none was found
	 * @param label the indicator's name
	 * @param fate what becomes of it, see {@link LineFate}
	 * @param said the same in a word
	 * @param cells what is put where
	 * @param value how its value is read
	 * @param asks whether the person has to say which indicator is meant
	 * @param near the indicators that may be
	 */
	record Row(int number, String name, String code, String label, String fate, String said, List<Cell> cells,
			Value value, boolean asks, List<Choice> near) {

	}

	/**
	 * A text for a field.
	 *
	 * @param field the field's name in the form
	 * @param text the text
	 */
	record Cell(String field, String text) {

	}

	/**
	 * A value.
	 *
	 * @param before what stands in the field now
	 * @param typed what is put there
	 * @param read how it is read, with unit and bound; empty where it is blank
	 * @param fault why it cannot be read; empty where it can
	 */
	record Value(String before, String typed, String read, String fault) {

	}

	/** One of several. */
	record Choice(String value, String text) {

	}

}
