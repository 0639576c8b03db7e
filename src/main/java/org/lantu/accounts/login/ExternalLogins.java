package org.lantu.accounts.login;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets in whom a configured identity provider vouches for, if an administrator has made
 * an account for that person: known by the provider's subject, or the first time by a
 * verified e-mail address. Nobody registers by oneself.
 */
@Component
class ExternalLogins implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private final ExternalIdentities identities;

	private final People people;

	private final Logins logins;

	private final Sessions sessions;

	private final KeptForms forms;

	private final ProviderRequests requests;

	ExternalLogins(ExternalIdentities identities, People people, Logins logins, Sessions sessions, KeptForms forms,
			ProviderRequests requests) {
		this.identities = identities;
		this.people = people;
		this.logins = logins;
		this.sessions = sessions;
		this.forms = forms;
		this.requests = requests;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
			throws IOException {
		if (login instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser user) {
			String provider = token.getAuthorizedClientRegistrationId();
			Optional<Person> person = find(provider, user);
			if (person.isPresent()) {
				this.forms.remember(person.get(), response);
				this.sessions.beginVouchedFor(
						this.logins.loginExternally(person.get(), provider, request.getRemoteAddr()), request,
						response);
				response.sendRedirect(request.getContextPath() + "/");
				return;
			}
			this.logins.refuseExternally(provider, request.getRemoteAddr());
		}
		refuse(request, response);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException fault) throws IOException {
		if (this.requests.isKnown(request)) {
			refuse(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	/** Whoever is logged in stays so: anybody can have this address opened. */
	private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.sendRedirect(request.getContextPath() + "/login?external=refused");
	}

	/** Who the provider's user is here; bound to the account at the first login. */
	Optional<Person> find(String provider, OidcUser user) {
		return this.identities.login(provider + ":" + user.getSubject(), verifiedEmail(user))
			.flatMap(this.people::find);
	}

	private static @Nullable String verifiedEmail(OidcUser user) {
		String email = user.getEmail();
		return (email != null && Boolean.TRUE.equals(user.getEmailVerified())) ? email.toLowerCase(Locale.ROOT) : null;
	}

}
