package org.lantu.platform.tables;

/**
 * What the colour of a cell says.
 */
public enum CellMark {

	/** As it should be. */
	GOOD("FFE2EFDA"),

	/** Something is different. */
	NEWS("FFDDEBF7"),

	/** Somebody has to look. */
	DOUBT("FFFFF2CC"),

	/** It cannot stay so. */
	FAULT("FFF8CBAD"),

	/** It is left aside. */
	ASIDE("FFD9D9D9");

	private final String colour;

	CellMark(String colour) {
		this.colour = colour;
	}

	/** As workbooks write it: opaque, red, green, blue. */
	String colour() {
		return this.colour;
	}

}
