package org.lantu.entry.files.reading;

/**
 * How much of a file is taken: it is counted while it is read, and what is kept in memory
 * meanwhile, the words that cells share, has limits of its own.
 */
final class CellBudget {

	/** More columns than any table of figures has. */
	static final int MOST_COLUMNS = 400;

	/** A quotation of the longest kind. */
	static final int LONGEST_CELL = 4000;

	private static final int MOST_LINES = 1_000_001;

	private static final int MOST_CELLS = 12_000_000;

	private static final long MOST_CHARACTERS = 300_000_000;

	private static final int MOST_WORDS = 1_500_000;

	private static final long MOST_CHARACTERS_OF_WORDS = 30_000_000;

	private int lines;

	private int cells;

	private int words;

	private long characters;

	private long charactersOfWords;

	/** Takes a text that the cells of a workbook share. */
	String word(String text) {
		this.charactersOfWords += text.length();
		if (++this.words > MOST_WORDS || this.charactersOfWords > MOST_CHARACTERS_OF_WORDS) {
			throw new RefusedFileException("large", String.valueOf(MOST_WORDS));
		}
		return text;
	}

	/** Takes a line that holds something; one more than figures may be its heads. */
	void line() {
		if (++this.lines > MOST_LINES) {
			throw new RefusedFileException("lines", String.valueOf(MOST_LINES - 1));
		}
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
