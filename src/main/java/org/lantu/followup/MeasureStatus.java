package org.lantu.followup;

/**
 * How far a measure is done.
 */
public enum MeasureStatus {

	/** Nobody has said anything about it. */
	UNREPORTED,

	NOT_STARTED, UNDER_WAY, DONE,

	/** It was given up. */
	DROPPED;

	/** Whether somebody who says this says that something was done, or given up. */
	boolean moved() {
		return this != UNREPORTED && this != NOT_STARTED;
	}

}
