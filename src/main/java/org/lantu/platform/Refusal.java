package org.lantu.platform;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A refusal before any handler that has words of its own: {@code problem.<word>.title}
 * and {@code problem.<word>.detail}.
 */
public enum Refusal {

	/** A form whose token is missing or void. */
	FORM_EXPIRED(403, "form-expired"),

	/** A page that would have to be made while others are. */
	BUSY(503, "busy"),

	/** What needs the database while that does not answer. */
	OUTAGE(503, "outage");

	private static final String ATTRIBUTE = Refusal.class.getName();

	private final int status;

	private final String word;

	Refusal(int status, String word) {
		this.status = status;
		this.word = word;
	}

	/**
	 * Has the request answered with the portal's problem page.
	 * @param request what is refused
	 * @param response its answer
	 * @throws IOException if it cannot be answered
	 */
	public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(ATTRIBUTE, this);
		response.sendError(this.status);
	}

	/**
	 * The part of the message keys that tells of a refused request.
	 * @param request the request
	 * @param status the status it is answered with
	 */
	public static String word(HttpServletRequest request, int status) {
		return (request.getAttribute(ATTRIBUTE) instanceof Refusal refusal && refusal.status == status) ? refusal.word
				: String.valueOf(status);
	}

}
