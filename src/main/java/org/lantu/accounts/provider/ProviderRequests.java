package org.lantu.accounts.provider;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.fresh.FreshLogins;
import org.lantu.accounts.seals.Seals;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * What was asked of an identity provider, and where the login leads to: the browser that
 * asked carries it, signed, in a cookie of ten minutes. Spring Security's own keep it in
 * a session, of which strangers could make any number.
 */
class ProviderRequests
		implements OAuth2AuthorizationRequestResolver, AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	/** The error of a login that cannot begin, as the provider is away. */
	static final String UNREACHABLE = "provider_unreachable";

	/** Where the login leads to. */
	static final String NEXT = "next";

	/** The number of a form that waits for the person. */
	static final String FORM = "form";

	/** Whether the provider is to ask who somebody is, although it knows. */
	static final String AGAIN = "again";

	private static final String BEGINNING = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

	private static final String COOKIE = "lantu-provider";

	private static final String PURPOSE = "provider login";

	private static final Duration LIFE = Duration.ofMinutes(10);

	/** What is carried of a request besides its time, in this order. */
	private static final List<String> ATTRIBUTES = List.of(OAuth2ParameterNames.REGISTRATION_ID,
			OidcParameterNames.NONCE, PkceParameterNames.CODE_VERIFIER, NEXT, FORM, AGAIN);

	private static final int LONGEST = 500;

	private final Providers providers;

	private final OAuth2AuthorizationRequestResolver resolver;

	private final ProviderAssurance assurance;

	private final Seals seals;

	private final Clock clock;

	ProviderRequests(Providers providers, ProviderAssurance assurance, Seals seals, Clock clock) {
		this.assurance = assurance;
		this.providers = providers;
		this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, BEGINNING);
		this.seals = seals;
		this.clock = clock;
	}

	/**
	 * The request to the provider that an address names; none for an unknown one.
	 * @throws OAuth2AuthenticationException if the provider is away
	 */
	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		Optional<Provider> provider = named(request);
		if (provider.isPresent() && !provider.get().reachable()) {
			throw new OAuth2AuthenticationException(new OAuth2Error(UNREACHABLE),
					String.valueOf(provider.get().state().fault()));
		}
		OAuth2AuthorizationRequest asked = provider.isPresent() ? this.resolver.resolve(request) : null;
		return (asked != null) ? OAuth2AuthorizationRequest.from(asked).attributes((attributes) -> {
			attributes.put(NEXT, given(request, NEXT));
			attributes.put(FORM, given(request, FORM));
			attributes.put(AGAIN, given(request, AGAIN));
		}).additionalParameters((parameters) -> {
			if (!given(request, AGAIN).isEmpty()) {
				parameters.put("prompt", "login");
				// has the provider say when it asked
				parameters.put("max_age", FreshLogins.OPENING.toSeconds());
			}
			if (!this.assurance.acr().isEmpty()) {
				parameters.put("acr_values", String.join(" ", this.assurance.acr()));
			}
		}).build() : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
		return this.resolver.resolve(request, provider);
	}

	/** Whether a login is to begin. */
	static boolean begins(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + BEGINNING);
	}

	/** The provider that the last part of an address names. */
	Optional<Provider> named(HttpServletRequest request) {
		String path = request.getRequestURI();
		return this.providers.find(path.substring(path.lastIndexOf('/') + 1));
	}

	/** What an address carries along; what is no address and no number is left out. */
	static String given(HttpServletRequest request, String name) {
		String given = request.getParameter(name);
		return (given != null && given.length() <= LONGEST
				&& given.chars().allMatch((each) -> each > ' ' && each < 0x7f)) ? given : "";
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
		ClientRegistration provider = this.providers.findByRegistrationId(lines[3]);
		if (late || provider == null || lines.length < 3 + ATTRIBUTES.size()) {
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
