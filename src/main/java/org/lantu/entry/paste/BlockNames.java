package org.lantu.entry.paste;

import java.util.List;
import java.util.Optional;

/**
 * What a sheet's rows may be called in a block, and what the heads of columns say of it.
 */
interface BlockNames {

	/**
	 * Whether a cell is a name of a row, or of several, or of one that the sheet lacks.
	 */
	boolean knows(String cell);

	/** Whether the cells of a column are names of rows. */
	boolean areNames(List<String> cells);

	/** The row that is meant; none where none is, or several may be. */
	Optional<String> find(String cell);

	/** What becomes of a line whose row was not found. */
	LineFate unfound(String cell);

	/** The indicators to choose from for a name that is none; empty for all. */
	List<String> near(String cell);

	/**
	 * Whether the values below a head are the sheet's; nothing where it does not say.
	 */
	Optional<Boolean> isOfSheet(String head);

	boolean isUnit(String cell);

	/**
	 * The unit of a value where it is not its indicator's own.
	 * @param row the row that is meant; empty where none was found
	 * @param name what its line is called, or its column where lines are years
	 * @param unit what stands in the column of units; empty where there is none
	 */
	String foreignUnit(String row, String name, String unit);

	/** What names the indicator of a value: its line, or its column. */
	String naming(String line, String head);

}
