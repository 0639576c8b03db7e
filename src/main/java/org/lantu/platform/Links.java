package org.lantu.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Addresses for the links of a page; each keeps the day that the visitor chose.
 *
 * @param contextPath where the portal is mounted
 * @param asOf the day that the visitor chose
 */
public record Links(String contextPath, AsOf asOf) {

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
		StringBuilder address = new StringBuilder(this.contextPath)
			.append(UriUtils.encodePath(path, StandardCharsets.UTF_8));
		char separator = '?';
		if (year != null) {
			address.append(separator).append("year=").append(year);
			separator = '&';
		}
		if (this.asOf.given()) {
			address.append(separator).append("asOf=").append(this.asOf.date());
		}
		return address.toString();
	}

	/**
	 * The address of a page with parameters of its own.
	 * @param path its path within the portal, not yet encoded
	 * @param parameters names that need no encoding, with their values
	 */
	public String with(String path, Map<String, String> parameters) {
		StringBuilder address = new StringBuilder(to(path));
		parameters.forEach((name, value) -> address.append((address.indexOf("?") < 0) ? '?' : '&')
			.append(name)
			.append('=')
			.append(UriUtils.encode(value, StandardCharsets.UTF_8)));
		return address.toString();
	}

}
