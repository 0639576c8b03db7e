package org.lantu.platform.standby;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells, under {@code standby}, whether visitors read there. The portal is up all the
 * same.
 */
class StandbyHealthIndicator implements HealthIndicator {

	private final StandbyState state;

	StandbyHealthIndicator(StandbyState state) {
		this.state = state;
	}

	@Override
	public Health health() {
		StandbyState.Fault fault = this.state.fault();
		return (fault == null) ? Health.up().build()
				: Health.status(fault.status())
					.withDetail("since", fault.since())
					.withDetail("reason", fault.reason())
					.build();
	}

}
