package org.lantu.actuals.requests;

/**
 * What became of something that a reader sent.
 */
public enum Receipt {

	/** It waits for an answer. */
	TAKEN,

	/** There is no such figure on file. */
	NO_FIGURE,

	/** As many as there may be wait already. */
	TOO_MANY_OPEN,

	/** As many as may come from one network in a day have come. */
	TOO_MANY_TODAY

}
