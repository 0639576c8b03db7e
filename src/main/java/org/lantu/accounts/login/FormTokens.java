package org.lantu.accounts.login;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.CurrentPerson;
import org.lantu.accounts.seals.Seals;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The tokens of forms: signatures of the session that a form was made in, so that a
 * planted cookie is worth nothing without its session. A session that has ended still
 * tells whose form it was. The forms of strangers are bound to a cookie of their own, and
 * begin no session.
 */
@Component
class FormTokens implements CsrfTokenRepository {

	private static final String COOKIE = "lantu-form";

	private static final String HEADER = "X-CSRF-TOKEN";

	private static final String PARAMETER = "_csrf";

	private static final int BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final Seals seals;

	private final CookieSerializer sessions;

	FormTokens(Seals seals, CookieSerializer sessions) {
		this.seals = seals;
		this.sessions = sessions;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		byte[] name = new byte[BYTES];
		this.random.nextBytes(name);
		return ofStranger(Base64.getUrlEncoder().withoutPadding().encodeToString(name));
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token instanceof StrangersToken stranger) {
			send(response, ResponseCookie.from(COOKIE, stranger.name));
		}
		else if (token == null && WebUtils.getCookie(request, COOKIE) != null) {
			send(response, ResponseCookie.from(COOKIE, "").maxAge(0));
		}
	}

	private static void send(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.path("/").httpOnly(true).sameSite("Lax").build().toString());
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		String session = session(request);
		if (session != null) {
			return new DefaultCsrfToken(HEADER, PARAMETER, this.seals.sign("form of a session", session));
		}
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null && !cookie.getValue().isEmpty()) ? ofStranger(cookie.getValue()) : null;
	}

	/** The session by which the person is known, else one that a stranger had. */
	private @Nullable String session(HttpServletRequest request) {
		if (CurrentPerson.find().isPresent() && Sessions.number(request) != null) {
			return Sessions.number(request);
		}
		return this.sessions.readCookieValues(request).stream().findFirst().orElse(null);
	}

	private CsrfToken ofStranger(String name) {
		return new StrangersToken(this.seals.sign("form of a stranger", name), name);
	}

	/**
	 * A token with what its cookie says.
	 */
	private record StrangersToken(String token, String name) implements CsrfToken {

		@Override
		public String getHeaderName() {
			return HEADER;
		}

		@Override
		public String getParameterName() {
			return PARAMETER;
		}

		@Override
		public String getToken() {
			return this.token;
		}

	}

}
