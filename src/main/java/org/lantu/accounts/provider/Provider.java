package org.lantu.accounts.provider;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * An identity provider that is configured, and what is known of it.
 */
final class Provider {

	private final String id;

	private final String name;

	private final @Nullable String issuer;

	private volatile ProviderState state;

	Provider(String id, String name, @Nullable String issuer, ProviderState state) {
		this.id = id;
		this.name = name;
		this.issuer = issuer;
		this.state = state;
	}

	String id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	/** Where it tells of itself; none where all is configured. */
	@Nullable String issuer() {
		return this.issuer;
	}

	ProviderState state() {
		return this.state;
	}

	boolean reachable() {
		return this.state.fault() == null;
	}

	Optional<ClientRegistration> registration() {
		return Optional.ofNullable(this.state.registration());
	}

	/** Takes note of what it told. */
	void answered(ClientRegistration registration, Instant now) {
		this.state = new ProviderState(registration, null, reachable() ? this.state.since() : now);
	}

	/** Takes note that it did not answer, or told something else. */
	void failed(String fault, Instant now) {
		this.state = new ProviderState(this.state.registration(), fault, reachable() ? now : this.state.since());
	}

}
