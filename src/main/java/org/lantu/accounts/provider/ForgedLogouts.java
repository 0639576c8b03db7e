package org.lantu.accounts.provider;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.refusals.Refused;
import org.lantu.accounts.refusals.RefusedActs;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no provider signed as a logout, before Spring Security looks at it:
 * that one asks a provider for its keys each time, and anybody may send.
 */
class ForgedLogouts extends OncePerRequestFilter {

	static final String PATH = "/logout/connect/back-channel/";

	/** No other token of a provider, such as one of a login, ends a session. */
	private static final String TYPE = "logout+jwt";

	private final Providers providers;

	private final ProviderKeys keys;

	private final RefusedActs refused;

	ForgedLogouts(Providers providers, ProviderKeys keys, RefusedActs refused) {
		this.refused = refused;
		this.providers = providers;
		this.keys = keys;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (path.startsWith(PATH)) {
			ClientRegistration provider = this.providers.findByRegistrationId(path.substring(PATH.length()));
			if (provider == null || !request.getMethod().equals("POST")) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
				return;
			}
			try {
				NimbusJwtDecoder decoder = this.keys.decoder(provider);
				decoder.setJwtValidator(new JwtTypeValidator(TYPE));
				decoder.decode(String.valueOf(request.getParameter("logout_token")));
			}
			catch (JwtException ex) {
				this.refused.hear(new Refused("token-refused", null, request.getRequestURI(), request.getRemoteAddr()));
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
		}
		chain.doFilter(request, response);
	}

}
