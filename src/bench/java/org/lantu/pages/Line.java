package org.lantu.pages;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A connection that is kept open: one request after the other, each when the answer
 * before has been read.
 */
final class Line implements AutoCloseable {

	private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] CLOSE = "\r\nconnection: close".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] CHUNKED = "\r\ntransfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);

	private final int port;

	private Socket socket;

	private InputStream in;

	private byte[] buffer = new byte[1 << 18];

	private int filled;

	private int head;

	Line(int port) throws IOException {
		this.port = port;
		this.socket = open();
		this.in = this.socket.getInputStream();
	}

	private Socket open() throws IOException {
		Socket opened = new Socket(InetAddress.getLoopbackAddress(), this.port);
		opened.setTcpNoDelay(true);
		return opened;
	}

	/**
	 * Sends a request and reads the whole answer; says its status. A server ends the
	 * connection after a number of answers, and says so.
	 */
	int exchange(byte[] request) throws IOException {
		if (this.head > 0 && find(CLOSE) >= 0) {
			this.socket.close();
			this.socket = open();
			this.in = this.socket.getInputStream();
		}
		this.socket.getOutputStream().write(request);
		this.filled = 0;
		this.head = -1;
		while (this.head < 0) {
			more();
			this.head = headEnd();
		}
		int length = find(LENGTH);
		if (length >= 0) {
			int end = this.head + number(length + LENGTH.length);
			while (this.filled < end) {
				more();
			}
		}
		else if (find(CHUNKED) >= 0) {
			while (!endsWith("\r\n0\r\n\r\n")) {
				more();
			}
		}
		return number(9);
	}

	/** The answer that was read last. */
	Answer answer() {
		String text = new String(this.buffer, 0, this.head, StandardCharsets.ISO_8859_1).strip();
		List<String> lines = List.of(text.split("\r\n"));
		return new Answer(number(9), lines.subList(1, lines.size()),
				Arrays.copyOfRange(this.buffer, this.head, this.filled));
	}

	private void more() throws IOException {
		if (this.filled == this.buffer.length) {
			this.buffer = Arrays.copyOf(this.buffer, 2 * this.buffer.length);
		}
		int read = this.in.read(this.buffer, this.filled, this.buffer.length - this.filled);
		if (read < 0) {
			throw new EOFException("The server hung up");
		}
		this.filled += read;
	}

	private int headEnd() {
		for (int at = 3; at < this.filled; at++) {
			if (this.buffer[at] == '\n' && this.buffer[at - 2] == '\n') {
				return at + 1;
			}
		}
		return -1;
	}

	private int find(byte[] name) {
		for (int at = 0; at <= this.head - name.length; at++) {
			int same = 0;
			while (same < name.length && Character.toLowerCase((char) this.buffer[at + same]) == name[same]) {
				same++;
			}
			if (same == name.length) {
				return at;
			}
		}
		return -1;
	}

	private boolean endsWith(String end) {
		byte[] bytes = end.getBytes(StandardCharsets.US_ASCII);
		return this.filled >= bytes.length
				&& Arrays.equals(this.buffer, this.filled - bytes.length, this.filled, bytes, 0, bytes.length);
	}

	private int number(int from) {
		int at = from;
		while (this.buffer[at] == ' ') {
			at++;
		}
		int number = 0;
		for (; this.buffer[at] >= '0' && this.buffer[at] <= '9'; at++) {
			number = 10 * number + this.buffer[at] - '0';
		}
		return number;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
