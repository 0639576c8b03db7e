package org.lantu.accounts.provider;

import org.jspecify.annotations.Nullable;

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

	void become(ProviderState next) {
		this.state = next;
	}

	boolean reachable() {
		return this.state.reachable();
	}

}
