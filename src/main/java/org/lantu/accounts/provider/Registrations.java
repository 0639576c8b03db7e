package org.lantu.accounts.provider;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * Reads the settings of providers, which are Boot's own, without asking any: Boot's
 * mapper asks while the portal starts.
 */
final class Registrations {

	private static final String REDIRECT = "{baseUrl}/login/oauth2/code/{registrationId}";

	private static final Pattern ENCRYPTED = Pattern
		.compile("(?i)https://|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?/");

	private final OAuth2ClientProperties properties;

	Registrations(OAuth2ClientProperties properties) {
		this.properties = properties;
	}

	/** All that are configured, by name. */
	Set<String> ids() {
		return new TreeSet<>(this.properties.getRegistration().keySet());
	}

	/** How a provider is called. */
	String name(String id) {
		String name = registration(id).getClientName();
		return (name != null) ? name : id;
	}

	/** Where a provider tells of itself; none where all is configured. */
	@Nullable String issuer(String id) {
		return provider(id).getIssuerUri();
	}

	/**
	 * How to log in through a provider.
	 * @param told what it tells of itself; none where all is configured
	 * @throws IllegalArgumentException if something is missing or wrong
	 */
	ClientRegistration of(String id, @Nullable Map<String, Object> told) {
		OAuth2ClientProperties.Registration registration = registration(id);
		OAuth2ClientProperties.Provider provider = provider(id);
		ClientRegistration.Builder builder = (told != null)
				? ClientRegistrations.fromOidcConfiguration(told).registrationId(id)
				: ClientRegistration.withRegistrationId(id)
					.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
					.userNameAttributeName(IdTokenClaimNames.SUB);
		builder.clientId(Objects.requireNonNull(registration.getClientId()))
			.clientSecret(registration.getClientSecret())
			.clientName(name(id))
			.redirectUri(REDIRECT)
			.scope(scopes(registration));
		PropertyMapper map = PropertyMapper.get();
		map.from(registration::getClientAuthenticationMethod)
			.as(ClientAuthenticationMethod::new)
			.to(builder::clientAuthenticationMethod);
		map.from(registration::getRedirectUri).to(builder::redirectUri);
		map.from(provider::getAuthorizationUri).to(builder::authorizationUri);
		map.from(provider::getTokenUri).to(builder::tokenUri);
		map.from(provider::getUserInfoUri).to(builder::userInfoUri);
		map.from(provider::getJwkSetUri).to(builder::jwkSetUri);
		ClientRegistration complete = builder.build();
		Stream
			.of(complete.getProviderDetails().getTokenUri(), complete.getProviderDetails().getJwkSetUri(),
					complete.getProviderDetails().getUserInfoEndpoint().getUri())
			.filter(Objects::nonNull)
			.forEach(Registrations::requireEncrypted);
		return complete;
	}

	/** What the portal asks a provider goes out by https, if it leaves this machine. */
	private static void requireEncrypted(String address) {
		if (!ENCRYPTED.matcher(address).lookingAt()) {
			throw new IllegalArgumentException(address + " is not https");
		}
	}

	/** Without {@code openid} nobody would be told who it is. */
	private static Set<String> scopes(OAuth2ClientProperties.Registration registration) {
		Set<String> configured = registration.getScope();
		Set<String> scopes = new TreeSet<>((configured != null) ? configured : Set.of(OidcScopes.EMAIL));
		scopes.add(OidcScopes.OPENID);
		return scopes;
	}

	private OAuth2ClientProperties.Registration registration(String id) {
		return Objects.requireNonNull(this.properties.getRegistration().get(id));
	}

	private OAuth2ClientProperties.Provider provider(String id) {
		String named = registration(id).getProvider();
		return this.properties.getProvider()
			.getOrDefault((named != null) ? named : id, new OAuth2ClientProperties.Provider());
	}

}
