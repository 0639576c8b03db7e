package org.lantu.entry.files.reading;

/**
 * Takes the sheets of a file while they are read, so that no file is ever in memory as a
 * whole.
 */
public interface SheetReader {

	/**
	 * Begins a sheet, which ends the one before.
	 * @param name its name; empty where the file is one sheet
	 * @param hidden whether the file hides it
	 */
	void sheet(String name, boolean hidden);

	/** The next line of the sheet that holds anything. */
	void line(ReadSheet.Line line);

}
