package org.lantu.platform;

import java.nio.charset.StandardCharsets;

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
	 * The address of a page with a query.
	 * @param path its path within the portal, not yet encoded
	 * @param query its query, encoded; without a day
	 */
	public String query(String path, String query) {
		String address = to(path);
		return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
	}

}
