package org.lantu.archive.locking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes chunk after chunk; the last one when it is closed. */
final class LockingStream extends OutputStream {

	private final OutputStream out;

	private final Chunks chunks;

	private final byte[] waiting = new byte[Chunks.SIZE];

	private int filled;

	private int number;

	private boolean closed;

	LockingStream(OutputStream out, Chunks chunks) {
		this.out = out;
		this.chunks = chunks;
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		for (int at = from; at < from + length;) {
			if (this.filled == this.waiting.length) {
				emit(false);
			}
			int some = Math.min(from + length - at, this.waiting.length - this.filled);
			System.arraycopy(bytes, at, this.waiting, this.filled, some);
			this.filled += some;
			at += some;
		}
	}

	private void emit(boolean last) throws IOException {
		this.out.write(this.chunks.run(this.number++, last, Arrays.copyOf(this.waiting, this.filled)));
		this.filled = 0;
	}

	/** What it writes to stays open. */
	@Override
	public void close() throws IOException {
		if (!this.closed) {
			this.closed = true;
			emit(true);
			this.out.flush();
		}
	}

}
