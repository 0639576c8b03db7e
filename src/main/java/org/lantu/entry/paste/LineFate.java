package org.lantu.entry.paste;

/**
 * What becomes of a line.
 */
enum LineFate {

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
