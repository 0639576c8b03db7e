package org.lantu.pagestore;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Holds the body of an answer back until it is whole. Headers go on to the reader as they
 * come. What is too large to be kept, a file of figures for instance, is passed on from
 * there.
 */
class RenderResponse extends HttpServletResponseWrapper {

	/**
	 * A page is made whole before it is sent anyhow; other bodies are held up to here.
	 */
	private static final int LARGEST = 1 << 20;

	private static final List<String> OF_THE_BODY = List.of("content-length", "content-type", "etag");

	private final Runnable passedOn;

	private final Map<String, List<String>> before;

	private final ByteArrayOutputStream body = new ByteArrayOutputStream(8192);

	private final ServletOutputStream stream = new Stream();

	private @Nullable PrintWriter writer;

	private boolean held = true;

	private boolean kept = true;

	/**
	 * Holds an answer back.
	 * @param response the answer to the reader
	 * @param passedOn told when the body is held back no longer
	 */
	RenderResponse(HttpServletResponse response, Runnable passedOn) {
		super(response);
		this.passedOn = passedOn;
		this.before = headers();
	}

	private Map<String, List<String>> headers() {
		Map<String, List<String>> headers = new LinkedHashMap<>();
		getHeaderNames().forEach((name) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(getHeaders(name))));
		return headers;
	}

	/** What its maker said of the answer. */
	List<StoredPage.Header> made() {
		List<StoredPage.Header> made = new ArrayList<>();
		headers().forEach((name, values) -> {
			if (!OF_THE_BODY.contains(name) && !values.equals(this.before.get(name))) {
				made.add(new StoredPage.Header(name, values));
			}
		});
		return made;
	}

	/** Whether others may be sent the same. */
	boolean mayBeKept() {
		return this.held && this.kept && getStatus() == SC_OK && getContentType() != null && made().stream()
			.noneMatch((header) -> header.name().equals("set-cookie")
					|| (header.name().equals("cache-control") && header.values().toString().contains("no-store")));
	}

	/** Others must not be sent the same. */
	void keepNot() {
		this.kept = false;
	}

	/** Whether the body is here, and the reader has seen nothing of it. */
	boolean isHeld() {
		return this.held;
	}

	boolean isPage() {
		return getContentType() != null && getContentType().startsWith("text/html");
	}

	/** The body as far as it is made. */
	byte[] body() {
		if (this.writer != null) {
			this.writer.flush();
		}
		return this.body.toByteArray();
	}

	/** Sends the reader a body in place of the one that was held back. */
	void send(byte[] whole, boolean withBody) throws IOException {
		super.setContentLengthLong(whole.length);
		if (withBody) {
			super.getOutputStream().write(whole);
		}
	}

	/** Holds back no longer. */
	void passOn() {
		if (!this.held) {
			return;
		}
		this.held = false;
		try {
			super.getOutputStream().write(this.body.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.body.reset();
			this.passedOn.run();
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.writer == null) {
			// templates write a few characters at a time, which are worth encoding by
			// thousands
			this.writer = new PrintWriter(
					new BufferedWriter(new OutputStreamWriter(this.stream, getCharacterEncoding())));
		}
		return this.writer;
	}

	@Override
	public void setContentLength(int length) {
		setContentLengthLong(length);
	}

	/** Others than strangers may be sent a body of another length. */
	@Override
	public void setContentLengthLong(long length) {
		if (!this.held || (length > LARGEST && !isPage())) {
			super.setContentLengthLong(length);
		}
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
			super.setHeader(name, value);
		}
		else if (value != null) {
			setContentLengthLong(Long.parseLong(value));
		}
	}

	@Override
	public void flushBuffer() throws IOException {
		if (!this.held) {
			super.flushBuffer();
		}
	}

	@Override
	public void resetBuffer() {
		this.body.reset();
		super.resetBuffer();
	}

	@Override
	public void reset() {
		this.body.reset();
		this.writer = null;
		super.reset();
	}

	@Override
	public void sendError(int status) throws IOException {
		end();
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		end();
		super.sendError(status, message);
	}

	/** The answer is made elsewhere. */
	private void end() {
		this.body.reset();
		this.kept = false;
	}

	private final class Stream extends ServletOutputStream {

		@Override
		public void write(int single) throws IOException {
			write(new byte[] { (byte) single }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (RenderResponse.this.held && !isPage() && RenderResponse.this.body.size() + length > LARGEST) {
				passOn();
			}
			if (RenderResponse.this.held) {
				RenderResponse.this.body.write(bytes, offset, length);
			}
			else {
				getResponse().getOutputStream().write(bytes, offset, length);
			}
		}

		@Override
		public void flush() throws IOException {
			if (!RenderResponse.this.held) {
				getResponse().getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("Answers are written by the thread that makes them");
		}

	}

}
