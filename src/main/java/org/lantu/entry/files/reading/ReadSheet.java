package org.lantu.entry.files.reading;

import java.util.List;
import java.util.Map;

/**
 * A sheet of a file.
 *
 * @param name its name; empty where the file is one sheet
 * @param hidden whether the file hides it
 * @param lines its lines that hold anything
 */
public record ReadSheet(String name, boolean hidden, List<Line> lines) {

	/**
	 * A line.
	 *
	 * @param number its number in the sheet, from 1
	 * @param hidden whether the file hides it
	 * @param cells what stands in it, from the first column on
	 * @param remarks what is to be known of a cell, by its column: the end of the key
	 * {@code imported.remark.…}
	 */
	public record Line(int number, boolean hidden, List<String> cells, Map<Integer, String> remarks) {

	}

}
