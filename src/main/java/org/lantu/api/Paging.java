package org.lantu.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a long list is asked for.
 *
 * @param page from 0
 * @param size how many rows a page has
 */
public record Paging(int page, int size) {

	static final Set<String> PARAMETERS = Set.of("page", "size");

	public static final int USUAL = 1_000;

	public static final int MOST = 10_000;

	/** Rows behind these are not counted off page by page: a file has them all. */
	static final int DEEPEST = 100_000;

	public static final int LAST = DEEPEST - 1;

	static Paging of(HttpServletRequest request) {
		String page = NumberParameters.single("page", request.getParameterValues("page"));
		String size = NumberParameters.single("size", request.getParameterValues("size"));
		int rows = (size != null) ? NumberParameters.between("size", size, 1, MOST) : USUAL;
		return new Paging((page != null) ? NumberParameters.between("page", page, 0, deepest(rows)) : 0, rows);
	}

	private static int deepest(int size) {
		return DEEPEST / size - 1;
	}

	<T> List<T> of(List<T> rows) {
		long from = Math.min((long) this.page * this.size, rows.size());
		return rows.subList((int) from, (int) Math.min(from + this.size, rows.size()));
	}

	/**
	 * The {@code Link} header: where the other pages are, no deeper than they go; empty
	 * where there are none.
	 */
	String links(int rows, HttpServletRequest request) {
		int last = Math.min(Math.max(0, (rows - 1) / this.size), deepest(this.size));
		List<String> links = new ArrayList<>();
		if (last > 0) {
			links.add(link(request, 0, "first"));
			if (this.page > 0) {
				links.add(link(request, Math.min(this.page - 1, last), "prev"));
			}
			if (this.page < last) {
				links.add(link(request, this.page + 1, "next"));
			}
			links.add(link(request, last, "last"));
		}
		return String.join(", ", links);
	}

	/** This list with all its parameters, but on another page. */
	private String link(HttpServletRequest request, int number, String relation) {
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromRequestUri(request);
		request.getParameterMap().forEach((name, values) -> {
			if (!PARAMETERS.contains(name)) {
				address.queryParam(encoded(name), Arrays.stream(values).map(Paging::encoded).toList());
			}
		});
		address.queryParam("page", number).queryParam("size", this.size);
		return "<%s>; rel=\"%s\"".formatted(address.build(true).toUriString(), relation);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
