package org.lantu.entry.files.reading;

/**
 * How much of a file is kept in memory: it is counted while it is read, so that nothing
 * larger is ever held.
 */
final class CellBudget {

	/** More columns than any table of figures has. */
	static final int MOST_COLUMNS = 400;

	/** A quotation of the longest kind. */
	static final int LONGEST_CELL = 4000;

	private static final int MOST_CELLS = 1_500_000;

	private static final long MOST_CHARACTERS = 30_000_000;

	private int cells;

	private int words;

	private long characters;

	/** Takes a text that the cells of a workbook share. */
	String word(String text) {
		this.characters += text.length();
		if (++this.words > MOST_CELLS || this.characters > MOST_CHARACTERS) {
			throw new RefusedFileException("large", String.valueOf(MOST_CELLS));
		}
		return text;
	}

	/** Takes a cell that holds something. */
	String take(int line, int column, String text) {
		if (column >= MOST_COLUMNS) {
			throw new RefusedFileException("columns", String.valueOf(line), String.valueOf(MOST_COLUMNS));
		}
		if (text.length() > LONGEST_CELL) {
			throw new RefusedFileException("cell", String.valueOf(line), String.valueOf(column + 1),
					String.valueOf(LONGEST_CELL));
		}
		this.characters += text.length();
		if (++this.cells > MOST_CELLS || this.characters > MOST_CHARACTERS) {
			throw new RefusedFileException("large", String.valueOf(MOST_CELLS));
		}
		return text;
	}

}
