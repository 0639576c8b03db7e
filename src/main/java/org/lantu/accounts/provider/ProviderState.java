package org.lantu.accounts.provider;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * What is known of a provider.
 *
 * @param registration how to log in through it, once it has told; kept while it is away
 * @param fault why nobody can, if so
 * @param since since when that is so
 */
record ProviderState(@Nullable ClientRegistration registration, @Nullable String fault, Instant since) {

	boolean reachable() {
		return this.fault == null;
	}

	/** After it told what it is. */
	ProviderState answered(ClientRegistration told, Instant now) {
		return new ProviderState(told, null, reachable() ? this.since : now);
	}

	/** After it did not answer, or told something else. */
	ProviderState failed(String why, Instant now) {
		return new ProviderState(this.registration, why, reachable() ? now : this.since);
	}

}
