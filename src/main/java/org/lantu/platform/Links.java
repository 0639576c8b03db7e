package org.lantu.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
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
		return address(path, year).build(true).toUriString();
	}

	/** The same, with the day written down: addresses that show the same for ever. */
	public Links fixed() {
		return new Links(this.contextPath, new AsOf(this.asOf.date(), true));
	}

	/**
	 * The address of a page with parameters of its own.
	 * @param path its path within the portal, not yet encoded
	 * @param parameters names that need no encoding, with their values
	 */
	public String with(String path, Map<String, String> parameters) {
		UriComponentsBuilder address = address(path, null);
		parameters.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
		return address.build(true).toUriString();
	}

	private UriComponentsBuilder address(String path, @Nullable Integer year) {
		return UriComponentsBuilder.fromPath(this.contextPath)
			.path(UriUtils.encodePath(path, StandardCharsets.UTF_8))
			.queryParamIfPresent("year", Optional.ofNullable(year))
			.queryParamIfPresent("asOf", Optional.of(this.asOf).filter(AsOf::given).map(AsOf::date));
	}

}
