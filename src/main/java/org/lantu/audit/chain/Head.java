package org.lantu.audit.chain;

import java.util.HexFormat;

/**
 * An end of the chain.
 *
 * @param number the number of its last link
 * @param mac that link
 */
record Head(long number, String mac) {

	static final Head NONE = new Head(0, "");

	static Head of(long number, byte[] mac) {
		return new Head(number, HexFormat.of().formatHex(mac));
	}

	byte[] bytes() {
		return HexFormat.of().parseHex(this.mac);
	}

}
