package org.lantu.accounts.provider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.fresh.FreshLogins;
import org.lantu.accounts.login.ExternalFault;
import org.lantu.accounts.login.VouchedLogins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Lets in whom a configured identity provider vouches for, if an administrator has made
 * an account for that person: known by the provider's subject, or the first time by a
 * verified e-mail address. Nobody registers by oneself. Whoever is not let in is told
 * why, and so are the log and the audit trail.
 */
class ExternalLogins implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private static final Logger logger = LoggerFactory.getLogger(ExternalLogins.class);

	private final ExternalIdentities identities;

	private final People people;

	private final VouchedLogins logins;

	private final ProviderSessions sessions;

	private final ProviderRequests requests;

	private final ProviderAssurance assurance;

	ExternalLogins(ExternalIdentities identities, People people, VouchedLogins logins, ProviderSessions sessions,
			ProviderRequests requests, ProviderAssurance assurance) {
		this.assurance = assurance;
		this.identities = identities;
		this.people = people;
		this.logins = logins;
		this.sessions = sessions;
		this.requests = requests;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
			throws IOException {
		OAuth2AuthenticationToken token = (OAuth2AuthenticationToken) login;
		String provider = token.getAuthorizedClientRegistrationId();
		if (!(token.getPrincipal() instanceof OidcUser user)) {
			refuse(provider, null, ExternalFault.INVALID, "no OpenID Connect", request, response);
			return;
		}
		ExternalIdentities.Answer answer = find(provider, user);
		Optional<Person> person = Optional.ofNullable(answer.login()).flatMap(this.people::find);
		if (answer.fault() != null || person.isEmpty()) {
			ExternalFault fault = (answer.fault() != null) ? answer.fault() : ExternalFault.NO_ACCOUNT;
			refuse(provider, answer.login(), fault, subject(user), request, response);
			return;
		}
		Person in = this.logins.begin(person.get(), provider, this.assurance.showsTwoFactors(user), request, response);
		if (askedAnew(user)) {
			FreshLogins.vouchedAnew(request);
		}
		this.sessions.saveSessionInformation(ProviderSessions.begun(request.getSession().getId(), provider, user));
		response.sendRedirect(request.getContextPath() + VouchedLogins.onward(in,
				carried(request, ProviderRequests.NEXT), carried(request, ProviderRequests.FORM)));
	}

	/**
	 * Whether the provider says that it asked who that is a moment ago. One that does not
	 * say when is taken to have remembered.
	 */
	private static boolean askedAnew(OidcUser user) {
		Instant at = user.getAuthenticatedAt();
		return at != null && at.isAfter(Objects.requireNonNull(user.getIssuedAt()).minus(FreshLogins.OPENING));
	}

	/** Who the provider's user is here; bound to the account at the first login. */
	ExternalIdentities.Answer find(String provider, OidcUser user) {
		String email = user.getEmail();
		return this.identities.login(provider, subject(user), (email != null) ? email.toLowerCase(Locale.ROOT) : null,
				Boolean.TRUE.equals(user.getEmailVerified()));
	}

	/** What the browser carried to the provider and back, or would have. */
	private String carried(HttpServletRequest request, String name) {
		OAuth2AuthorizationRequest asked = this.requests.loadAuthorizationRequest(request);
		String carried = (asked != null) ? asked.getAttribute(name) : ProviderRequests.given(request, name);
		return (carried != null) ? carried : "";
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException fault) throws IOException {
		Optional<Provider> provider = this.requests.named(request);
		if (provider.isPresent()) {
			refuse(provider.get().id(), null, kind(fault, request), ProviderErrors.reason(fault), request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	private ExternalFault kind(AuthenticationException fault, HttpServletRequest request) {
		if (ProviderRequests.begins(request)) {
			return ExternalFault.UNREACHABLE;
		}
		if (this.requests.loadAuthorizationRequest(request) == null) {
			return ExternalFault.EXPIRED;
		}
		if (request.getParameter(OAuth2ParameterNames.ERROR) != null) {
			return ExternalFault.REFUSED;
		}
		return ProviderErrors.isAway(fault) ? ExternalFault.UNREACHABLE : ExternalFault.INVALID;
	}

	/** Whoever is logged in stays so: anybody can have this address opened. */
	private void refuse(String provider, @Nullable String account, ExternalFault fault, String detail,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Map<String, String> details = new LinkedHashMap<>();
		details.put("provider", provider);
		details.put("detail", detail);
		if (this.logins.refuse(account, fault, request.getRemoteAddr(), details)) {
			logger.warn("Nobody came in through the identity provider {}: {} ({}).", provider, fault.code(), detail);
		}
		UriComponentsBuilder login = UriComponentsBuilder.fromPath(request.getContextPath())
			.path("/login")
			.queryParam("external", fault.code());
		for (String name : new String[] { ProviderRequests.NEXT, ProviderRequests.FORM }) {
			login.queryParamIfPresent(name,
					Optional.of(carried(request, name))
						.filter((value) -> !value.isEmpty())
						.map((value) -> UriUtils.encode(value, StandardCharsets.UTF_8)));
		}
		response.sendRedirect(login.build(true).toUriString());
	}

	/** An identity token without one is no identity token. */
	private static String subject(OidcUser user) {
		return Objects.requireNonNull(user.getSubject());
	}

}
