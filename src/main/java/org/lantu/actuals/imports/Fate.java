package org.lantu.actuals.imports;

/**
 * What a figure of a file would be in the ledger.
 */
public enum Fate {

	/** Nothing is on file of it. */
	NEW,

	/** Something else is. */
	CHANGED,

	/** It is on file so, or on its way. */
	SAME,

	/** Something about it is unusual, and nobody has said why it is right. */
	QUESTIONED,

	/** It can be kept as a draft, and lacks something for its review. */
	INCOMPLETE,

	/** It is refused. */
	WRONG,

	/** Nobody can say of what it is a figure. */
	UNREAD

}
