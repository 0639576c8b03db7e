package org.lantu.entry.notices;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set for e-mail under {@code lantu.*}; the server itself is
 * {@code spring.mail.*}.
 *
 * @param baseUrl where people open the portal, without a slash at the end; {@code null}
 * leaves links out
 * @param mailFrom who the notices are from
 */
@ConfigurationProperties("lantu")
record NoticeProperties(@Nullable String baseUrl, @DefaultValue("lantu@localhost") String mailFrom) {

	/** The address of a page; empty where the portal's is not known. */
	String link(String path) {
		return (this.baseUrl == null || this.baseUrl.isBlank()) ? "" : this.baseUrl.replaceAll("/+$", "") + path;
	}

}
