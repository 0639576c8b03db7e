package org.lantu.platform.roles;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells, under {@code roles}, whether the database tells the roles apart. The portal is
 * up all the same.
 */
@Component
class RolesHealthIndicator implements HealthIndicator {

	/** Not among those that decide whether the portal as a whole is up. */
	private static final Status NOT_APART = new Status("NOT_APART");

	private final DatabaseRoles roles;

	RolesHealthIndicator(DatabaseRoles roles) {
		this.roles = roles;
	}

	@Override
	public Health health() {
		return (this.roles.areApart() ? Health.up() : Health.status(NOT_APART))
			.withDetail("owner", String.valueOf(this.roles.owner().user()))
			.withDetail("portal", String.valueOf(this.roles.portal().user()))
			.withDetail("plans", String.valueOf(this.roles.plans().user()))
			.build();
	}

}
