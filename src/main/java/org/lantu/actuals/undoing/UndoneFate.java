package org.lantu.actuals.undoing;

/**
 * What becomes of a figure of an import that is taken back.
 */
public enum UndoneFate {

	/** It was on its way, and was thrown away. */
	REMOVED,

	/** It is published, and a reviewer is asked to withdraw it. */
	ASKED,

	/** It was withdrawn; what stood before counts again. */
	WITHDRAWN,

	/** A reviewer says that it stays. */
	KEPT,

	/** Somebody has changed it since. */
	LEFT

}
