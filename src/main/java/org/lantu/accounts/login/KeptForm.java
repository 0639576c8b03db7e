package org.lantu.accounts.login;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/**
 * A form of the work that was sent when the session had ended or its token was void. It
 * travels in the pages that follow, never on the server, and is sent on by the person's
 * own click, as one that only asks to be looked at.
 *
 * @param action where the form was sent to
 * @param fields what stood in it, without buttons and its token
 */
record KeptForm(String action, List<Field> fields) {

	/** The login that keeps a form. */
	static final String LOGIN = "/login/kept";

	/** The page that lets a form be sent again. */
	static final String AGAIN = "/login/again";

	/** Below which addresses people write what they would miss. */
	private static final List<String> FORMS = List.of("/entry/", "/figures/", "/admin/requests");

	/** Longer than a grid in which every cell is filled in. */
	private static final int LONGEST = 500_000;

	private static final Set<String> DROPPED = Set.of("_csrf", "act", "fix", "mine", "theirs", "discard", "region",
			"year", "lang");

	/** Whether a request is a form with something typed, on a page that has one. */
	static boolean worthKeeping(HttpServletRequest request) {
		Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
		String uri = (forwarded instanceof String before) ? before : request.getRequestURI();
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		boolean script = accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
		return request.getMethod().equals("POST")
				&& FORMS.stream().anyMatch((form) -> uri.startsWith(request.getContextPath() + form)) && !script
				&& request.getParameterMap().keySet().stream().anyMatch((name) -> !DROPPED.contains(name));
	}

	/** Whether a form was sent from a page of this portal, as the browser says. */
	static boolean fromThisPortal(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		String from = (origin != null) ? origin : request.getHeader(HttpHeaders.REFERER);
		try {
			return from != null && request.getServerName().equalsIgnoreCase(URI.create(from).getHost());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	static KeptForm of(HttpServletRequest request) {
		Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
		String uri = (forwarded instanceof String before) ? before : request.getRequestURI();
		Object asked = request.getAttribute("jakarta.servlet.forward.query_string");
		List<Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!DROPPED.contains(name)) {
				Arrays.stream(values)
					.filter((value) -> !value.isEmpty())
					.forEach((value) -> fields.add(new Field(name, value)));
			}
		});
		return new KeptForm(ReturnAddress.within(uri.substring(request.getContextPath().length())
				+ ((asked instanceof String query && !query.isEmpty()) ? "?" + query : "")), fields);
	}

	/** What a page carried along; nothing where it is no form of the work. */
	static Optional<KeptForm> read(String action, String text) {
		if (text.isEmpty() || text.length() > LONGEST || !ReturnAddress.within(action).startsWith("/entry/")) {
			return Optional.empty();
		}
		try {
			List<Field> fields = Arrays.stream(text.split("&"))
				.map((pair) -> pair.split("=", 2))
				.filter((pair) -> pair.length == 2)
				.map((pair) -> new Field(decoded(pair[0]), decoded(pair[1])))
				.filter((field) -> !DROPPED.contains(field.name()))
				.toList();
			return Optional.of(new KeptForm(action, fields));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The form as one text, to be carried along. */
	String text() {
		StringBuilder text = new StringBuilder();
		this.fields.forEach((field) -> text.append(text.isEmpty() ? "" : "&")
			.append(UriUtils.encode(field.name(), StandardCharsets.UTF_8))
			.append('=')
			.append(UriUtils.encode(field.value(), StandardCharsets.UTF_8)));
		return text.toString();
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/**
	 * A field of the form.
	 */
	record Field(String name, String value) {

	}

}
