package org.lantu.entry.files.reading;

import java.util.List;
import java.util.Map;

/**
 * The beginning of a sheet of a file, which tells how the rest is to be read.
 *
 * @param name its name; empty where the file is one sheet
 * @param hidden whether the file hides it
 * @param lines its first lines that hold anything
 */
public record ReadSheet(String name, boolean hidden, List<Line> lines) {

	/** The remark at the first cell that a line lacks. */
	public static final String SHORT = "short";

	/** What stands for a formula of which a file keeps no result. */
	public static final String UNCOMPUTED = "=";

	/**
	 * A line.
	 *
	 * @param number its number in the sheet, from 1
	 * @param hidden whether the file hides it
	 * @param cells what stands in it, from the first column on
	 * @param remarks what is to be known of a cell, by its column: the ends of keys
	 * {@code imported.remark.…}
	 */
	public record Line(int number, boolean hidden, List<String> cells, Map<Integer, List<String>> remarks) {

	}

}
