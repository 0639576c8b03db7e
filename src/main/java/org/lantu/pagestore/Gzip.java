package org.lantu.pagestore;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses a body piece by piece, so that a piece can be exchanged for another. Every
 * piece ends at a byte and refers to nothing before itself, all together are the content
 * of one member: browsers read no more than the first.
 */
final class Gzip implements AutoCloseable {

	/** Before the pieces: nothing is told of time, name and system. */
	private static final byte[] HEADER = { 0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff };

	static final int TRAILER = 8;

	/**
	 * One below zlib's own choice: a page is a hundredth larger, and takes two thirds of
	 * the time.
	 */
	private static final int LEVEL = 5;

	private static final int BUFFER = 8192;

	private final Deflater deflater = new Deflater(LEVEL, true);

	static byte[] header() {
		return HEADER.clone();
	}

	/**
	 * What follows on the last piece.
	 * @param checksum of the whole body, uncompressed
	 * @param length of the whole body, uncompressed
	 */
	static byte[] trailer(CRC32 checksum, int length) {
		return ByteBuffer.allocate(TRAILER)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt((int) checksum.getValue())
			.putInt(length)
			.array();
	}

	/** A piece of the body that others follow. */
	byte[] piece(byte[] plain) {
		return deflate(plain, Deflater.FULL_FLUSH);
	}

	/** The last piece of the body. */
	byte[] last(byte[] plain) {
		this.deflater.finish();
		return deflate(plain, Deflater.NO_FLUSH);
	}

	private byte[] deflate(byte[] plain, int flush) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(BUFFER);
		byte[] buffer = new byte[BUFFER];
		this.deflater.setInput(plain);
		int length;
		do {
			length = this.deflater.deflate(buffer, 0, buffer.length, flush);
			compressed.write(buffer, 0, length);
		}
		while (length == buffer.length);
		return compressed.toByteArray();
	}

	@Override
	public void close() {
		this.deflater.end();
	}

}
