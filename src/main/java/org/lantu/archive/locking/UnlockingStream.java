package org.lantu.archive.locking;

import java.io.IOException;
import java.io.InputStream;

/** Reads chunk after chunk, and gives out none that is not what was written. */
final class UnlockingStream extends InputStream {

	private static final int LOCKED = Chunks.SIZE + Chunks.TAG;

	private final InputStream in;

	private final Chunks chunks;

	private byte[] ahead;

	private byte[] open = new byte[0];

	private int at;

	private int number;

	private boolean last;

	UnlockingStream(InputStream in, Chunks chunks) throws IOException {
		this.in = in;
		this.chunks = chunks;
		this.ahead = in.readNBytes(LOCKED);
	}

	@Override
	public int read() throws IOException {
		return isThereMore() ? this.open[this.at++] & 0xff : -1;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!isThereMore()) {
			return -1;
		}
		int some = Math.min(length, this.open.length - this.at);
		System.arraycopy(this.open, this.at, bytes, from, some);
		this.at += some;
		return some;
	}

	private boolean isThereMore() throws IOException {
		while (this.at == this.open.length && !this.last) {
			byte[] locked = this.ahead;
			this.ahead = this.in.readNBytes(LOCKED);
			this.last = this.ahead.length == 0;
			this.open = this.chunks.run(this.number++, this.last, locked);
			this.at = 0;
		}
		return this.at < this.open.length;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
