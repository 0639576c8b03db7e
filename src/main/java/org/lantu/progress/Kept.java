package org.lantu.progress;

/** The answer to "was it kept?" ({@code docs/domain.md} section 2.1). */
public enum Kept {

	MET, MISSED,
	/** The year due has a figure, but the figures cannot decide. */
	UNDETERMINED,
	/** No figure of the year due. */
	AWAITED,
	/** No figure of this indicator at all. */
	NO_DATA

}
