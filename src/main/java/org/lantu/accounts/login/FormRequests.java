package org.lantu.accounts.login;

import java.net.URI;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Reads the token of a form, unless the browser says that another site sent it.
 */
@Component
class FormRequests implements CsrfTokenRequestHandler {

	private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		this.masked.handle(request, response, token);
	}

	@Override
	public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		return fromElsewhere(request) ? null : this.masked.resolveCsrfTokenValue(request, token);
	}

	private static boolean fromElsewhere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return (site != null) ? !site.equals("same-origin") && !site.equals("none")
				: origin != null && !isOurs(request, origin);
	}

	/** Whether a form was sent from a page of this portal, as the browser says. */
	static boolean fromThisPortal(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		String from = (origin != null) ? origin : request.getHeader(HttpHeaders.REFERER);
		return !fromElsewhere(request) && ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))
				|| (from != null && isOurs(request, from)));
	}

	private static boolean isOurs(HttpServletRequest request, String address) {
		try {
			URI from = URI.create(address);
			boolean secure = "https".equals(from.getScheme());
			int port = (from.getPort() > 0) ? from.getPort() : secure ? 443 : 80;
			return secure == request.isSecure() && request.getServerName().equalsIgnoreCase(from.getHost())
					&& port == request.getServerPort();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
