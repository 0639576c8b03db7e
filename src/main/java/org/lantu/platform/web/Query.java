package org.lantu.platform.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The query of an address, read without the container, which refuses to read it again
 * once it has found a fault.
 *
 * @param fields the parameters in their order, unreadable ones left out
 * @param readable whether every parameter could be decoded and holds no control
 * characters
 */
record Query(List<Field> fields, boolean readable) {

	private static final Query NONE = new Query(List.of(), true);

	static Query of(HttpServletRequest request) {
		String text = request.getQueryString();
		if (text == null && request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String original) {
			text = original;
		}
		return (text != null) ? parse(text) : NONE;
	}

	static Query parse(String text) {
		List<Field> fields = new ArrayList<>();
		boolean readable = true;
		for (String pair : text.split("&")) {
			if (pair.isEmpty()) {
				continue;
			}
			int equals = pair.indexOf('=');
			try {
				String name = decode((equals < 0) ? pair : pair.substring(0, equals));
				String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
				fields.add(new Field(name, value));
			}
			catch (IllegalArgumentException ex) {
				readable = false;
			}
		}
		return new Query(List.copyOf(fields), readable);
	}

	private static String decode(String text) {
		String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
		boolean faulty = decoded.chars()
			.anyMatch((character) -> character == 0xFFFD || (Character.isISOControl(character) && character != '\n'
					&& character != '\r' && character != '\t'));
		if (faulty) {
			throw new IllegalArgumentException("Not readable as text");
		}
		return decoded;
	}

	List<String> values(String name) {
		return this.fields.stream().filter((field) -> field.name().equals(name)).map(Field::value).toList();
	}

	Query without(Set<String> names) {
		return new Query(this.fields.stream().filter((field) -> !names.contains(field.name())).toList(), this.readable);
	}

	Query and(String name, String value) {
		List<Field> more = new ArrayList<>(this.fields);
		more.add(new Field(name, value));
		return new Query(List.copyOf(more), this.readable);
	}

	/**
	 * The query as a relative address, which keeps the path that the browser shows.
	 */
	String href() {
		UriComponentsBuilder href = UriComponentsBuilder.newInstance();
		this.fields.forEach((field) -> href.queryParam(encode(field.name()), encode(field.value())));
		return this.fields.isEmpty() ? "?" : href.build(true).toUriString();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * A request parameter.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Field(String name, String value) {

	}

}
