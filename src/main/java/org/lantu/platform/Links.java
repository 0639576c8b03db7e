package org.lantu.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses for the links of a page; each keeps the day and the edition that the visitor
 * chose.
 *
 * @param contextPath where the portal is mounted
 * @param asOf the day that the visitor chose
 */
public record Links(String contextPath, AsOf asOf) {

	private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9._-]+)*/?");

	/**
	 * The address of a page.
	 * @param path its path within the portal, not yet encoded
	 */
	public String to(String path) {
		return to(path, null);
	}

	/**
	 * The address of a page that shows a year.
	 * @param path its path within the portal, not yet encoded
	 * @param year the year; none leaves the choice to the page
	 */
	public String to(String path, @Nullable Integer year) {
		return address(path, year).toString();
	}

	/** The same, with the day written down: addresses that show the same for ever. */
	public Links fixed() {
		return new Links(this.contextPath, new AsOf(this.asOf.date(), true, this.asOf.edition()));
	}

	/**
	 * The address of a page with parameters of its own.
	 * @param path its path within the portal, not yet encoded
	 * @param parameters names that need no encoding, with their values
	 */
	public String with(String path, Map<String, String> parameters) {
		StringBuilder address = address(path, null);
		parameters.forEach((name, value) -> add(address, name, UriUtils.encode(value, StandardCharsets.UTF_8)));
		return address.toString();
	}

	private StringBuilder address(String path, @Nullable Integer year) {
		StringBuilder address = new StringBuilder(this.contextPath).append(encoded(path));
		if (year != null) {
			add(address, "year", year.toString());
		}
		if (this.asOf.given()) {
			add(address, "asOf", this.asOf.date().toString());
		}
		if (this.asOf.edition() != null) {
			add(address, "edition", this.asOf.edition().toString());
		}
		return address;
	}

	private static void add(StringBuilder address, String name, String value) {
		address.append((address.indexOf("?") < 0) ? '?' : '&').append(name).append('=').append(value);
	}

	/** Most paths need no encoding, and a page has hundreds of them. */
	private static String encoded(String path) {
		return PLAIN.matcher(path).matches() ? path
				: UriComponentsBuilder.fromPath(UriUtils.encodePath(path, StandardCharsets.UTF_8))
					.build(true)
					.toUriString();
	}

}
