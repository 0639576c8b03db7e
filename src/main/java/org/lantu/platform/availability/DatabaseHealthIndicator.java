package org.lantu.platform.availability;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells, under {@code database}, whether it answers; asks nobody, so that whoever asks
 * for the health has it at once.
 */
@Component
class DatabaseHealthIndicator implements HealthIndicator {

	private final DatabaseAvailability database;

	DatabaseHealthIndicator(DatabaseAvailability database) {
		this.database = database;
	}

	@Override
	public Health health() {
		return this.database.awaySince()
			.map((since) -> Health.down().withDetail("since", since).build())
			.orElseGet(() -> Health.up().build());
	}

}
