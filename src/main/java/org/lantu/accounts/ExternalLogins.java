package org.lantu.accounts;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets in whom a configured identity provider vouches for, if an administrator has made
 * an account for that person: known by the provider's subject, or the first time by a
 * verified e-mail address. Nobody registers by oneself.
 */
@Component
class ExternalLogins implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private final Persons persons;

	private final People people;

	private final Logins logins;

	private final Sessions sessions;

	private final TransactionTemplate transaction;

	ExternalLogins(Persons persons, People people, Logins logins, Sessions sessions, TransactionTemplate transaction) {
		this.persons = persons;
		this.people = people;
		this.logins = logins;
		this.sessions = sessions;
		this.transaction = transaction;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
			throws IOException {
		if (login instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser user) {
			String provider = token.getAuthorizedClientRegistrationId();
			Optional<Person> person = find(provider, user);
			if (person.isPresent()) {
				this.sessions.begin(this.logins.loginExternally(person.get(), provider, request.getRemoteAddr()),
						request, response);
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
		refuse(request, response);
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.sessions.end(request, response);
		response.sendRedirect(request.getContextPath() + "/login?external=refused");
	}

	/** Who the provider's user is here; bound to the account at the first login. */
	Optional<Person> find(String provider, OidcUser user) {
		String externalId = provider + ":" + user.getSubject();
		String login = this.transaction.execute((status) -> this.persons.findByExternalId(externalId)
			.or(() -> verifiedEmail(user).flatMap(this.persons::findByEmail)
				.filter((person) -> person.externalId() == null))
			.filter(PersonEntity::active)
			.map((person) -> {
				person.vouchFor(externalId);
				return this.persons.saveAndFlush(person).login();
			})
			.orElse(null));
		return Optional.ofNullable(login).flatMap(this.people::find);
	}

	private static Optional<String> verifiedEmail(OidcUser user) {
		return Boolean.TRUE.equals(user.getEmailVerified())
				? Optional.ofNullable(user.getEmail()).map((email) -> email.toLowerCase(Locale.ROOT))
				: Optional.empty();
	}

}
