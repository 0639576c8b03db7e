package org.lantu.actuals.imports;

/**
 * Where in a file the value of a figure stands.
 *
 * @param sheet the sheet's place in the file, from 0
 * @param line the number of its line, from 1
 * @param column the column, from 0
 */
public record CellAddress(int sheet, int line, int column) {

	private static final int LETTERS = 26;

	/** The address as spreadsheets write it: {@code C5}. */
	public String text() {
		StringBuilder letters = new StringBuilder();
		for (int rest = this.column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
		}
		return letters.toString() + this.line;
	}

}
