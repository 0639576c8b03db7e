package org.lantu.progress;

/** How an interval stands to a line ({@code docs/domain.md} section 2). */
public enum Standing {

	/** The whole interval satisfies the comparison. */
	SATISFIED,
	/** None of it does. */
	FAILED,
	/** Some of it does. */
	OPEN

}
