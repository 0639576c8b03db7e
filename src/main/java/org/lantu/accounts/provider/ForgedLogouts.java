package org.lantu.accounts.provider;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no provider signed, before Spring Security looks at it: that one asks a
 * provider for its keys each time, and anybody may send.
 */
class ForgedLogouts extends OncePerRequestFilter {

	static final String PATH = "/logout/connect/back-channel/";

	private final Providers providers;

	private final ProviderKeys keys;

	ForgedLogouts(Providers providers, ProviderKeys keys) {
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
				decoder.setJwtValidator((token) -> OAuth2TokenValidatorResult.success());
				decoder.decode(String.valueOf(request.getParameter("logout_token")));
			}
			catch (JwtException ex) {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
		}
		chain.doFilter(request, response);
	}

}
