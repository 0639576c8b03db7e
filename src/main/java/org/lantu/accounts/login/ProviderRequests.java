package org.lantu.accounts.login;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.seals.Seals;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What was asked of an identity provider: the browser that asked carries it, signed, in a
 * cookie of ten minutes. Spring Security's own keep it in a session, of which strangers
 * could make any number.
 */
@Component
class ProviderRequests
		implements OAuth2AuthorizationRequestResolver, AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final String COOKIE = "lantu-provider";

	private static final String PURPOSE = "provider request";

	private static final Duration LIFE = Duration.ofMinutes(10);

	/** What is carried of a request besides its time, in this order. */
	private static final List<String> ATTRIBUTES = List.of(OAuth2ParameterNames.REGISTRATION_ID,
			OidcParameterNames.NONCE, PkceParameterNames.CODE_VERIFIER);

	private final @Nullable ClientRegistrationRepository providers;

	private final @Nullable OAuth2AuthorizationRequestResolver resolver;

	private final Seals seals;

	private final Clock clock;

	ProviderRequests(ObjectProvider<ClientRegistrationRepository> providers, Seals seals, Clock clock) {
		this.providers = providers.getIfAvailable();
		this.resolver = (this.providers != null) ? new DefaultOAuth2AuthorizationRequestResolver(this.providers,
				OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI) : null;
		this.seals = seals;
		this.clock = clock;
	}

	/** Whether people can come through a provider at all. */
	boolean anyProvider() {
		return this.providers != null;
	}

	/** The request to the provider that an address names; none for an unknown one. */
	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return (this.resolver != null && isKnown(request)) ? this.resolver.resolve(request) : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
		return (this.resolver != null && find(provider) != null) ? this.resolver.resolve(request, provider) : null;
	}

	/** Whether the last part of an address names a provider. */
	boolean isKnown(HttpServletRequest request) {
		String path = request.getRequestURI();
		return find(path.substring(path.lastIndexOf('/') + 1)) != null;
	}

	private @Nullable ClientRegistration find(String provider) {
		return (this.providers == null || provider.isEmpty()) ? null : this.providers.findByRegistrationId(provider);
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request,
			HttpServletResponse response) {
		String value = (asked != null) ? written(asked) : "";
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path("/")
					.httpOnly(true)
					.sameSite("Lax")
					.maxAge(value.isEmpty() ? Duration.ZERO : LIFE)
					.build()
					.toString());
	}

	private String written(OAuth2AuthorizationRequest asked) {
		StringBuilder text = new StringBuilder().append(this.clock.instant().getEpochSecond())
			.append('\n')
			.append(asked.getState())
			.append('\n')
			.append(asked.getRedirectUri());
		ATTRIBUTES
			.forEach((name) -> text.append('\n').append(Objects.requireNonNullElse(asked.getAttribute(name), "")));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8))
				+ "." + this.seals.sign(PURPOSE, text.toString());
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		String[] parts = (cookie != null) ? cookie.getValue().split("\\.", 2) : new String[0];
		if (parts.length < 2) {
			return null;
		}
		try {
			String text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
			OAuth2AuthorizationRequest asked = this.seals.isSigned(parts[1], PURPOSE, text) ? read(text) : null;
			return (asked != null && asked.getState() != null
					&& asked.getState().equals(request.getParameter(OAuth2ParameterNames.STATE))) ? asked : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private @Nullable OAuth2AuthorizationRequest read(String text) {
		String[] lines = text.split("\n", -1);
		boolean late = Long.parseLong(lines[0]) + LIFE.toSeconds() < this.clock.instant().getEpochSecond();
		ClientRegistration provider = find(lines[3]);
		if (late || provider == null) {
			return null;
		}
		Map<String, Object> attributes = new LinkedHashMap<>();
		for (int at = 0; at < ATTRIBUTES.size(); at++) {
			if (!lines[3 + at].isEmpty()) {
				attributes.put(ATTRIBUTES.get(at), lines[3 + at]);
			}
		}
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
			.clientId(provider.getClientId())
			.redirectUri(lines[2])
			.scopes(provider.getScopes())
			.state(lines[1])
			.attributes(attributes)
			.build();
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
		if (asked != null) {
			saveAuthorizationRequest(null, request, response);
		}
		return asked;
	}

}
