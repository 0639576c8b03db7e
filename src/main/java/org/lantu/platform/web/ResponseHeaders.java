package org.lantu.platform.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer its headers: what the browser may load and do, in which language the
 * answer is, and how long it may be kept. It also remembers a chosen language and theme.
 */
class ResponseHeaders extends OncePerRequestFilter {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	/** What whoever guards a page says of it; it holds for its error pages, too. */
	private static final String NOT_AT_ALL = "no-store";

	private final Language language;

	ResponseHeaders(Language language) {
		this.language = language;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		protect(request, response);
		if (!isFile(request)) {
			describe(request, response);
		}
		chain.doFilter(request, response);
	}

	/**
	 * Says what the browser may load and do, and that it comes by https from now on where
	 * it has.
	 */
	static void protect(HttpServletRequest request, HttpServletResponse response) {
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
	}

	private void describe(HttpServletRequest request, HttpServletResponse response) {
		Locale locale = this.language.resolveLocale(request);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
		response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
		if (request.getDispatcherType() == DispatcherType.REQUEST
				|| !NOT_AT_ALL.equals(response.getHeader(HttpHeaders.CACHE_CONTROL))) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		}
		if (request.getDispatcherType() == DispatcherType.REQUEST && !ApiCalls.isCall(request)) {
			if (Language.asked(request).isPresent()) {
				this.language.setLocale(request, response, locale);
			}
			Theme.asked(request).ifPresent((theme) -> remember(Theme.NAME, theme.code(), response));
		}
	}

	private static void remember(String name, String value, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name, value)
					.path("/")
					.maxAge(Language.REMEMBERED)
					.sameSite("Lax")
					.build()
					.toString());
	}

	private static boolean isFile(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/css/") || path.startsWith("/img/") || path.startsWith("/js/")
				|| path.startsWith("/webjars/");
	}

}
