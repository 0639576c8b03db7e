package org.lantu.pagestore;

/**
 * A page is not kept, and as many are being made as can be.
 */
class BusyException extends Exception {

	BusyException() {
		super("No more pages are made at the same time", null, false, false);
	}

}
