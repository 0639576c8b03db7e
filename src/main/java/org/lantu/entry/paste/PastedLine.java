package org.lantu.entry.paste;

import java.util.Map;

import org.lantu.entry.tables.PastedColumn;

/**
 * A line of a block, and what becomes of it.
 *
 * @param number in which line of the block it stands, from 1
 * @param name what it is called there; empty where the block has no names
 * @param code the row that is meant; empty where none was found, or several
 * @param cells what is put into which column of the grid
 * @param fate what becomes of it
 */
record PastedLine(int number, String name, String code, Map<PastedColumn, String> cells, LineFate fate) {

	/** Whether it is placed unless the person says otherwise. */
	boolean placed() {
		return this.fate == LineFate.PLACED;
	}

	/** Whether the person has to say which indicator is meant. */
	boolean asks() {
		return this.fate == LineFate.NO_NAME || this.fate == LineFate.SEVERAL;
	}

}
