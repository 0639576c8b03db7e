package org.lantu.progress;

/** On which side of its value a target is kept. */
public enum Comparison {

	AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN;

	/** Whether a higher value is the better one for this comparison. */
	public boolean upward() {
		return this == AT_LEAST || this == MORE_THAN;
	}

	/** Whether the value itself is excluded. */
	public boolean strict() {
		return this == MORE_THAN || this == LESS_THAN;
	}

}
