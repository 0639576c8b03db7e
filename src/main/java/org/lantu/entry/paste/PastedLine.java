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
record PastedLine(int number, String name, String code, Map<PastedColumn, String> cells, Fate fate) {

	/** Whether it is placed unless the person says otherwise. */
	boolean placed() {
		return this.fate == Fate.PLACED;
	}

	/** Whether the person has to say which indicator is meant. */
	boolean asks() {
		return this.fate == Fate.NO_NAME || this.fate == Fate.SEVERAL;
	}

	/** What becomes of a line. */
	enum Fate {

		/** It goes into a row of the grid. */
		PLACED,

		/** Its value is blank; that empties nothing unless it is asked for. */
		BLANK,

		/** Another line has the same name: the person chooses. */
		TWICE,

		/** No indicator is called so; the person may choose one. */
		NO_NAME,

		/** Several indicators may be meant; the person chooses. */
		SEVERAL,

		/** What is on its way to the reviewer cannot be overwritten. */
		WAITING,

		/** The sheet has no row for what it is called. */
		NOT_HERE,

		/** There is no further row below. */
		NO_ROW

	}

}
