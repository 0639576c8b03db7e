package org.lantu.accounts.provider;

import java.time.Clock;

import org.lantu.accounts.login.Sessions;
import org.lantu.accounts.login.VouchedLogins;
import org.lantu.accounts.People;
import org.lantu.accounts.refusals.RefusedActs;
import org.lantu.accounts.seals.Seals;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The way through identity providers, where one is configured by Boot's own settings.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties({ OAuth2ClientProperties.class, ProviderAssurance.class })
class ProviderConfiguration {

	/** All addresses of this room; the rest of the portal has its own chains. */
	private static final String[] ADDRESSES = { "/oauth2/authorization/*", "/login/oauth2/code/*",
			ForgedLogouts.PATH + "*" };

	@Bean
	ProviderKeys providerKeys() {
		return new ProviderKeys();
	}

	@Bean
	ProviderCalls providerCalls(ProviderKeys keys) {
		return new ProviderCalls(keys);
	}

	@Bean
	Providers providers(OAuth2ClientProperties properties, ProviderCalls calls, Clock clock) {
		return new Providers(new Registrations(properties), calls.metadata(), clock);
	}

	@Bean
	NoTokens authorizedClients() {
		return new NoTokens();
	}

	@Bean
	ProviderSessions providerSessions(JdbcClient jdbc, Clock clock) {
		return new ProviderSessions(jdbc, clock);
	}

	@Bean
	ProviderRequests providerRequests(Providers providers, ProviderAssurance assurance, Seals seals, Clock clock) {
		return new ProviderRequests(providers, assurance, seals, clock);
	}

	@Bean
	ProviderLogout providerLogout(Providers providers, ProviderSessions sessions, Sessions own) {
		return new ProviderLogout(providers, sessions, own);
	}

	@Bean
	ExternalLogins externalLogins(ExternalIdentities identities, People people, VouchedLogins logins,
			ProviderSessions sessions, ProviderRequests requests, ProviderAssurance assurance) {
		return new ExternalLogins(identities, people, logins, sessions, requests, assurance);
	}

	@Bean
	ProvidersHealthIndicator providersHealthIndicator(Providers providers) {
		return new ProvidersHealthIndicator(providers);
	}

	/**
	 * What guards a login here are the state and the signed cookie, so there are no
	 * tokens of forms.
	 */
	@Bean
	@Order(0)
	SecurityFilterChain throughProviders(HttpSecurity http, SecurityContextRepository contexts, Providers providers,
			ProviderKeys keys, ProviderCalls calls, ProviderRequests requests, ExternalLogins logins,
			ProviderLogout logout, RefusedActs refused) {
		http.securityMatcher(ADDRESSES)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.headers((headers) -> headers.defaultsDisabled()
				.addHeaderWriter((request, response) -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store")))
			.addFilterBefore(new ForgedLogouts(providers, keys, refused), CsrfFilter.class)
			.oidcLogout((oidc) -> oidc.backChannel((channel) -> channel.logoutHandler(logout)))
			.oauth2Login((login) -> login.loginPage("/login")
				.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(requests)
					.authorizationRequestRepository(requests))
				.tokenEndpoint((endpoint) -> endpoint.accessTokenResponseClient(calls.tokens()))
				.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(calls.users()))
				.successHandler(logins)
				.failureHandler(logins)
				.withObjectPostProcessor(new LoginBeginnings(logins)));
		return http.build();
	}

}
