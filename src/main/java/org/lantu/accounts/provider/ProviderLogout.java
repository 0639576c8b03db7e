package org.lantu.accounts.provider;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.login.LoginProviders;
import org.lantu.accounts.login.Sessions;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Offers the providers to whoever comes, leads to them whoever leaves, and ends the
 * sessions here that a provider says are over.
 */
class ProviderLogout extends OidcClientInitiatedLogoutSuccessHandler implements LoginProviders, LogoutHandler {

	private static final String HERE = "/";

	private final Providers providers;

	private final ProviderSessions sessions;

	private final Sessions own;

	ProviderLogout(Providers providers, ProviderSessions sessions, Sessions own) {
		super(providers);
		setPostLogoutRedirectUri("{baseUrl}/");
		setDefaultTargetUrl(HERE);
		this.providers = providers;
		this.sessions = sessions;
		this.own = own;
	}

	@Override
	public List<Offer> offers() {
		return this.providers.all()
			.stream()
			.map((provider) -> new Offer(provider.id(), provider.name(), provider.reachable()))
			.toList();
	}

	@Override
	public Optional<Departure> departure(HttpServletRequest request, HttpServletResponse response) {
		return Optional.ofNullable(Sessions.number(request))
			.flatMap(this.sessions::find)
			.flatMap((session) -> this.providers.find(ProviderSessions.provider(session))
				.map((provider) -> new Departure(address(provider, session, request, response), provider.name())));
	}

	private @Nullable String address(Provider provider, OidcSessionInformation session, HttpServletRequest request,
			HttpServletResponse response) {
		String address = determineTargetUrl(request, response,
				new OAuth2AuthenticationToken(session.getPrincipal(), AuthorityUtils.NO_AUTHORITIES, provider.id()));
		return (provider.reachable() && !address.equals(HERE)) ? address : null;
	}

	/** Ends what a provider has ended. */
	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
			this.own.end(this.sessions.removeSessionInformation(token)
				.stream()
				.map(SessionInformation::getSessionId)
				.toList(), token.getIssuer().toString());
		}
	}

}
