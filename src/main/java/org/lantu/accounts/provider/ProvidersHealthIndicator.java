package org.lantu.accounts.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells which identity providers answer, under {@code providers}. The portal is up all
 * the same.
 */
class ProvidersHealthIndicator implements HealthIndicator {

	/** Not among those that decide whether the portal as a whole is up. */
	private static final Status AWAY = new Status("AWAY");

	private final Providers providers;

	ProvidersHealthIndicator(Providers providers) {
		this.providers = providers;
	}

	@Override
	public Health health() {
		boolean all = this.providers.all().stream().allMatch(Provider::reachable);
		Health.Builder health = all ? Health.up() : Health.status(AWAY);
		this.providers.all().forEach((provider) -> health.withDetail(provider.id(), details(provider)));
		return health.build();
	}

	private static Map<String, String> details(Provider provider) {
		ProviderState state = provider.state();
		Map<String, String> details = new LinkedHashMap<>();
		details.put("issuer", Objects.requireNonNullElse(provider.issuer(), "-"));
		details.put("state", Objects.requireNonNullElse(state.fault(), "answers"));
		details.put("since", state.since().toString());
		return details;
	}

}
