package org.lantu.archive.locking;

import java.io.IOException;

/** What is done to the chunks of an entry, one after the other. */
interface Chunks {

	/** So many bytes has each but the last. */
	int SIZE = 1 << 16;

	/** So many more it has when it is locked. */
	int TAG = 16;

	byte[] run(int number, boolean last, byte[] text) throws IOException;

}
