package org.lantu.platform.web.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that was sent and not taken, to be sent again as it was: by the key it carries
 * it counts once. Passwords and codes are not repeated, so neither is a form of them.
 *
 * @param action where it goes
 * @param fields its fields, in their order
 */
record SentForm(String action, List<Field> fields) {

	private static final Pattern SECRET = Pattern.compile("(?i).*(password|code|secret).*");

	/** The form of a request, if it is one that can be sent again. */
	static Optional<SentForm> of(HttpServletRequest request) {
		String type = request.getContentType();
		if (!request.getMethod().equals("POST") || type == null
				|| !type.startsWith("application/x-www-form-urlencoded")) {
			return Optional.empty();
		}
		List<Field> fields = request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((entry) -> Arrays.stream(entry.getValue()).map((value) -> new Field(entry.getKey(), value)))
			.toList();
		return fields.stream().anyMatch((field) -> SECRET.matcher(field.name()).matches()) ? Optional.empty()
				: Optional.of(new SentForm(action(request), fields));
	}

	private static String action(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed instanceof String before) ? before : request.getRequestURI();
		Object asked = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
		String query = (asked instanceof String before) ? before : request.getQueryString();
		return (query != null) ? uri + "?" + query : uri;
	}

	/**
	 * A field of the form.
	 */
	record Field(String name, String value) {

	}

}
