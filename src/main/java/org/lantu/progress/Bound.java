package org.lantu.progress;

/** How a published number bounds the true value ({@code domain.md} section 2). */
public enum Bound {

	EXACT, APPROXIMATE, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN

}
