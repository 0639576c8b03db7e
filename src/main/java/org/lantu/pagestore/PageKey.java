package org.lantu.pagestore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.web.ApiCalls;
import org.lantu.platform.web.Appearance;

import org.springframework.http.HttpHeaders;

/**
 * What an answer depends on, besides edition and day.
 *
 * @param origin how the portal was reached, as absolute addresses name it
 * @param path the address without its query
 * @param query its parameters by name, several of one name in their order
 * @param language the language of the answer
 * @param theme the colours of the page
 * @param format what a call of the API accepts; pages have one format
 */
record PageKey(Origin origin, String path, @Nullable String query, Locale language, String theme,
		@Nullable String format) {

	private static final Comparator<String> BY_NAME = Comparator.comparing((pair) -> pair.split("=", 2)[0]);

	static PageKey of(HttpServletRequest request, Appearance appearance) {
		return new PageKey(
				new Origin(request.getScheme(), request.getServerName(), request.getServerPort(),
						request.getContextPath()),
				request.getRequestURI(), canonical(request.getQueryString()), appearance.language(), appearance.theme(),
				ApiCalls.isCall(request) ? request.getHeader(HttpHeaders.ACCEPT) : null);
	}

	/** About how many bytes it takes in memory. */
	int weight() {
		return 2 * (this.path.length() + length(this.query) + length(this.format) + this.origin.host().length()) + 200;
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

	static @Nullable String canonical(@Nullable String query) {
		if (query == null || query.indexOf('&') < 0) {
			return query;
		}
		String[] pairs = query.split("&", -1);
		Arrays.sort(pairs, BY_NAME);
		return String.join("&", pairs);
	}

	/**
	 * How the portal was reached.
	 *
	 * @param scheme {@code http} or {@code https}
	 * @param host the name of the host
	 * @param port the port
	 * @param contextPath where on that host the portal is
	 */
	record Origin(String scheme, String host, int port, String contextPath) {

	}

}
