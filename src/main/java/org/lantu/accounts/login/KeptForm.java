package org.lantu.accounts.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

	/** The page that brings a form back which waited. */
	static final String CARRIED = "/login/carried";

	/** The page that lets a form be sent again. */
	static final String AGAIN = "/login/again";

	/** The forms into which people write what they would miss, and no other address. */
	private static final Pattern ACTIONS = Pattern.compile(
			"/entry/(figures|requests|regions/[0-9]+/indicators/[a-z0-9-]+)|/admin/requests|/admin/plans/drafts(/[0-9]+/(rows/[0-9a-z]+|comments))?"
					+ "|/figures/[0-9]+/[a-z0-9-]+/[0-9]{4}/(request|remarks)");

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
		return request.getMethod().equals("POST") && isAction(uri.substring(request.getContextPath().length()))
				&& !script && request.getParameterMap().keySet().stream().anyMatch((name) -> !DROPPED.contains(name));
	}

	private static boolean isAction(String path) {
		return ACTIONS.matcher(path).matches();
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
		if (text.isEmpty() || text.length() > LONGEST || !isAction(action.split("\\?", 2)[0])
				|| !ReturnAddress.within(action).equals(action)) {
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
