package org.lantu.platform.requests;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.ServletRequest;

/**
 * The id of a request: the portal's own, whatever its sender calls it. It tells which
 * lines of the log belong to an answer, and is no secret.
 */
public final class RequestId {

	/** The header of the answer. */
	public static final String HEADER = "X-Request-Id";

	/** As it is named in structured logs (ECS). */
	static final String LOGGED = "http.request.id";

	private static final String ATTRIBUTE = RequestId.class.getName();

	private static final int DIGITS = 12;

	private RequestId() {
	}

	/**
	 * The id of a request, the same as often as it is asked for.
	 * @param request the request
	 */
	public static String of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String id) {
			return id;
		}
		String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), DIGITS);
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

}
