package org.lantu.entry.files.reading;

/**
 * A place in a sheet.
 *
 * @param line from 1; 0 where the address names none
 * @param column from 0; -1 where the address names none
 */
record CellPlace(int line, int column) {

	/** No sheet is wider. */
	private static final int MOST_LETTERS = 3;

	/** No sheet is longer. */
	private static final int MOST_DIGITS = 7;

	/** Reads an address as spreadsheets write it: {@code C5}. */
	static CellPlace read(String address) {
		int at = 0;
		int column = 0;
		for (; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
			column = column * 26 + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
			if (at >= MOST_LETTERS || column <= 0) {
				throw new RefusedFileException("far", address.substring(0, Math.min(address.length(), 20)));
			}
		}
		return new CellPlace(line(address.substring(at)), column - 1);
	}

	static int line(String digits) {
		if (!digits.matches("\\d*") || digits.length() > MOST_DIGITS) {
			throw new RefusedFileException("far", digits.substring(0, Math.min(digits.length(), 20)));
		}
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

}
