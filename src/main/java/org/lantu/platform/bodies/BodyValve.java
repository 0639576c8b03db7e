package org.lantu.platform.bodies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.tomcat.util.buf.ByteChunk;

import org.springframework.http.HttpHeaders;

/**
 * Reads the body of a request before anything else sees the request, which then finds it
 * at once. Whoever sends one slowly holds a thread for some seconds, and few can at the
 * same time: the server's own limits are of the time between two bytes. It is written by
 * hand because neither the server nor Spring limits the whole.
 */
class BodyValve extends ValveBase {

	/** No other handler takes more; what is beyond it is read and dropped. */
	private static final int MOST_KEPT = 2 * 1024 * 1024;

	/** A file of figures, with the fields that come with it. */
	private static final int LARGEST_FILE = 100 * 1024 * 1024 + 64 * 1024;

	/** Where files are sent to. */
	private static final String FILES = "/entry/import";

	/** So much of a file that is not received is read all the same, for so long. */
	private static final long DROPPED = 2 * 1024 * 1024;

	private static final long NANOS_TO_DROP = Duration.ofSeconds(2).toNanos();

	/** Beyond that the connection is closed unread. */
	private static final long MOST_READ = 16L * 1024 * 1024;

	/** In both languages: which one is asked for, nobody has looked at yet. */
	private static final String BUSY = "同时发来的内容太多，请过一会儿再发。\nToo much is being sent at once. Please try again later.\n";

	private static final String SLOW = "内容发得太慢，没有收到。\nWhat was sent came too slowly, and was not received.\n";

	private static final String LARGE = "文件超过 100 MB，没有收下。请拆成几个文件再传。\n"
			+ "The file is larger than 100 MB and was not taken. Please split it and send the parts.\n";

	private static final String SECONDS_TO_WAIT = "20";

	private final BodyLimits limits;

	private final BodyPlaces places;

	private final BodyPlaces files;

	BodyValve(BodyLimits limits) {
		super(true);
		this.limits = limits;
		this.places = new BodyPlaces(limits.atOnce(), limits.byAddress());
		this.files = new BodyPlaces(limits.files(), limits.filesByAddress());
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		boolean body = request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		if (body && request.getRequestURI().equals(request.getContextPath() + FILES)) {
			file(request, response);
		}
		else if (!body || readFirst(request, response, MOST_KEPT)) {
			getNext().invoke(request, response);
		}
	}

	/** A file is received once the rules of who may do what have been asked. */
	private void file(Request request, Response response) throws IOException, ServletException {
		if (request.getContentLengthLong() > LARGEST_FILE || request.getContentLengthLong() < 0) {
			refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, LARGE, request, response);
			return;
		}
		response.setHeader(HttpHeaders.CONNECTION, "close");
		try (FileBody body = new FileBody(request.getCoyoteRequest(), this.limits)) {
			request.setAttribute(SentFile.ATTRIBUTE, new Sent(request, body));
			getNext().invoke(request, response);
			if (!body.isWhole()) {
				// a redirection is suspended, and would not be finished; an error has its
				// page yet to come
				response.setSuspended(response.isError());
				response.finishResponse();
				body.dropUnread(DROPPED, NANOS_TO_DROP);
				request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}
	}

	private boolean readFirst(Request request, Response response, int kept) throws IOException {
		String client = request.getRemoteAddr();
		if (!this.places.enter(client)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
			refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, BUSY, request, response);
			return false;
		}
		ByteChunk body;
		try {
			response.sendAcknowledgement(ContinueResponseTiming.IMMEDIATELY);
			body = read(request, kept);
		}
		catch (IOException ex) {
			refuse(HttpServletResponse.SC_REQUEST_TIMEOUT, SLOW, request, response);
			return false;
		}
		finally {
			this.places.leave(client);
		}
		// what follows on the body in the same connection was read with it
		response.setHeader(HttpHeaders.CONNECTION, "close");
		request.getCoyoteRequest().action(ActionCode.REQ_SET_BODY_REPLAY, body);
		return true;
	}

	private ByteChunk read(Request request, int kept) throws IOException {
		ByteChunk body = new ByteChunk();
		body.setLimit(-1);
		BodyPiece piece = new BodyPiece();
		long start = System.nanoTime();
		long bytes = 0;
		for (int read = 0; read >= 0; read = request.getCoyoteRequest().doRead(piece)) {
			bytes += read;
			if (bytes > Math.max(MOST_READ, kept) || System.nanoTime() - start > this.limits.nanos(bytes)) {
				throw new IOException("The body takes too long");
			}
			if (read > 0 && bytes <= kept) {
				body.append(piece.getByteBuffer());
			}
		}
		return body;
	}

	/**
	 * Nothing more is read, and the answer costs next to nothing: a page would have to be
	 * made for each of those who come by the thousand.
	 */
	private static void refuse(int status, String text, Request request, Response response) throws IOException {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		response.setErrorReported();
		tell(status, text, response);
		response.finishResponse();
	}

	private static void tell(int status, String text, HttpServletResponse response) throws IOException {
		response.setStatus(status);
		response.setContentType("text/plain;charset=UTF-8");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A file on its way.
	 */
	private final class Sent extends SentFile {

		private final Request request;

		private final FileBody body;

		Sent(Request request, FileBody body) {
			this.request = request;
			this.body = body;
		}

		@Override
		boolean receive(HttpServletResponse response) throws IOException {
			if (this.body.isWhole()) {
				return true;
			}
			String client = this.request.getRemoteAddr();
			if (!BodyValve.this.files.enter(client)) {
				response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
				tell(HttpServletResponse.SC_SERVICE_UNAVAILABLE, BUSY, response);
				return false;
			}
			try {
				this.body.receive(LARGEST_FILE);
				return true;
			}
			catch (IOException ex) {
				tell(HttpServletResponse.SC_REQUEST_TIMEOUT, SLOW, response);
				return false;
			}
			finally {
				BodyValve.this.files.leave(client);
			}
		}

	}

}
