package org.lantu.accounts.provider;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.RestClient;

/**
 * The identity providers that are configured. Each is asked what it is after the start
 * and then every half minute, by nobody's request: whoever wants to log in finds what was
 * answered last. That one is away is said once, and once that it is back.
 */
class Providers implements ClientRegistrationRepository {

	static final int SECONDS = 30;

	private static final Logger logger = LoggerFactory.getLogger(Providers.class);

	private static final ParameterizedTypeReference<Map<String, Object>> METADATA = new ParameterizedTypeReference<>() {
	};

	private final Map<String, Provider> all = new LinkedHashMap<>();

	private final Registrations registrations;

	private final RestClient client;

	private final Clock clock;

	Providers(Registrations registrations, RestClient client, Clock clock) {
		this.registrations = registrations;
		this.client = client;
		this.clock = clock;
		registrations.ids().forEach((id) -> this.all.put(id, provider(id)));
	}

	private Provider provider(String id) {
		String issuer = this.registrations.issuer(id);
		ProviderState unasked = new ProviderState(null, "not asked yet", this.clock.instant());
		Provider provider = new Provider(id, this.registrations.name(id), issuer, unasked);
		if (issuer == null) {
			try {
				provider.become(unasked.answered(this.registrations.of(id, null), this.clock.instant()));
			}
			catch (IllegalArgumentException ex) {
				note(provider, "%s is set neither issuer-uri nor all else: %s".formatted(id, ex.getMessage()));
			}
		}
		return provider;
	}

	Collection<Provider> all() {
		return this.all.values();
	}

	Optional<Provider> find(String id) {
		return Optional.ofNullable(this.all.get(id));
	}

	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		return find(id).map((provider) -> provider.state().registration()).orElse(null);
	}

	/** Asks each provider what it is. */
	@Scheduled(initialDelay = 0, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
	void ask() {
		for (Provider provider : this.all.values()) {
			if (provider.issuer() != null) {
				ask(provider, provider.issuer());
			}
		}
	}

	private void ask(Provider provider, String issuer) {
		try {
			Map<String, Object> told = this.client.get()
				.uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")
				.retrieve()
				.body(METADATA);
			if (told == null || !issuer.equals(told.get("issuer"))) {
				note(provider, "it says that it is %s".formatted((told != null) ? told.get("issuer") : "nothing"));
				return;
			}
			boolean back = !provider.reachable();
			provider
				.become(provider.state().answered(this.registrations.of(provider.id(), told), this.clock.instant()));
			if (back) {
				logger.info("The identity provider {} ({}) answers: people can log in through it.", provider.id(),
						issuer);
			}
		}
		catch (RuntimeException ex) {
			note(provider, ProviderErrors.reason(ex));
		}
	}

	private void note(Provider provider, String fault) {
		boolean known = fault.equals(provider.state().fault());
		provider.become(provider.state().failed(fault, this.clock.instant()));
		if (!known) {
			logger.warn("Nobody can log in through the identity provider {} ({}): {}. It is asked again every {} s.",
					provider.id(), provider.issuer(), fault, SECONDS);
		}
	}

}
