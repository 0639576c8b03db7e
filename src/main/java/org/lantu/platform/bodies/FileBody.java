package org.lantu.platform.bodies;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that brings a file. Nothing of it is read until somebody has
 * found that the sender may; then it is received whole, on disk, and found there by all
 * that follows.
 */
final class FileBody implements InputBuffer, AutoCloseable {

	private static final int PIECE = 1 << 16;

	private final InputBuffer sent;

	private final Request request;

	private final BodyLimits limits;

	private @Nullable FileChannel received;

	private @Nullable Path path;

	private boolean whole;

	FileBody(Request request, BodyLimits limits) {
		this.sent = request.getInputBuffer();
		this.request = request;
		this.limits = limits;
		request.setInputBuffer(this);
	}

	/** Receives the body; where it takes too long, an exception says so. */
	void receive(long most) throws IOException {
		this.request.action(ActionCode.ACK, ContinueResponseTiming.ON_REQUEST_BODY_READ);
		this.path = Files.createTempFile("lantu-body", null);
		FileChannel channel = FileChannel.open(this.path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
		this.received = channel;
		BodyPiece piece = new BodyPiece();
		long start = System.nanoTime();
		long bytes = 0;
		for (int read = 0; read >= 0; read = this.sent.doRead(piece)) {
			bytes += read;
			if (bytes > most || System.nanoTime() - start > this.limits.nanos(bytes)) {
				throw new IOException("The file takes too long");
			}
			while (read > 0 && piece.getByteBuffer().hasRemaining()) {
				channel.write(piece.getByteBuffer());
			}
		}
		channel.position(0);
		this.whole = true;
	}

	/**
	 * Drops some of what was sent where nobody has tried to receive it, so that the
	 * sender sees the answer.
	 */
	void dropUnread(long most, long nanos) {
		BodyPiece piece = new BodyPiece();
		long start = System.nanoTime();
		try {
			long bytes = 0;
			for (int read = 0; this.received == null && read >= 0 && bytes < most
					&& System.nanoTime() - start < nanos; bytes += read) {
				read = this.sent.doRead(piece);
			}
		}
		catch (IOException ex) {
			this.whole = false;
		}
	}

	boolean isWhole() {
		return this.whole;
	}

	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		if (this.received == null || !this.whole) {
			throw new IOException("Nobody has asked whether this file may be sent");
		}
		ByteBuffer piece = ByteBuffer.allocate(PIECE);
		int read = this.received.read(piece);
		handler.setByteBuffer(piece.flip());
		return read;
	}

	@Override
	public int available() {
		return this.whole ? 1 : 0;
	}

	@Override
	public void close() throws IOException {
		this.request.setInputBuffer(this.sent);
		if (this.received != null) {
			this.received.close();
		}
		if (this.path != null) {
			Files.deleteIfExists(this.path);
		}
	}

}
