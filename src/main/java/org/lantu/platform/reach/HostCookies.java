package org.lantu.platform.reach;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Over https every cookie bears the prefix {@code __Host-}, which browsers take from this
 * very host over https only: no neighbour can plant one. Nobody else in the portal knows.
 */
class HostCookies extends OncePerRequestFilter {

	static final String PREFIX = "__Host-";

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.isSecure()) {
			chain.doFilter(new Received(request), new Sent(response));
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static Cookie named(String name, Cookie cookie) {
		Cookie named = new Cookie(name, cookie.getValue());
		cookie.getAttributes().forEach(named::setAttribute);
		return named;
	}

	private static final class Received extends HttpServletRequestWrapper {

		private Received(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			Cookie[] all = super.getCookies();
			return (all != null) ? Arrays.stream(all)
				.filter((cookie) -> cookie.getName().startsWith(PREFIX))
				.map((cookie) -> named(cookie.getName().substring(PREFIX.length()), cookie))
				.toArray(Cookie[]::new) : null;
		}

	}

	private static final class Sent extends HttpServletResponseWrapper {

		private Sent(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void addCookie(Cookie cookie) {
			Cookie named = named(PREFIX + cookie.getName(), cookie);
			named.setSecure(true);
			named.setPath("/");
			super.addCookie(named);
		}

		@Override
		public void addHeader(String name, String value) {
			super.addHeader(name, written(name, value));
		}

		@Override
		public void setHeader(String name, @Nullable String value) {
			super.setHeader(name, (value != null) ? written(name, value) : null);
		}

		private static String written(String name, String value) {
			if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
				return value;
			}
			return PREFIX + value + (value.contains("; Secure") ? "" : "; Secure");
		}

	}

}
