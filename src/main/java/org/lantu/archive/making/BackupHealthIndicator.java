package org.lantu.archive.making;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells, under {@code backup}, when the last backup was made and proven. The portal is up
 * all the same.
 */
@Component
class BackupHealthIndicator implements HealthIndicator {

	/** Not among those that decide whether the portal as a whole is up. */
	private static final Status NOT_PROVEN = new Status("NOT_PROVEN");

	/** A night may be missed, and a proof takes its time. */
	private static final Duration OLD = Duration.ofHours(36);

	private final Backups backups;

	private final Clock clock;

	BackupHealthIndicator(Backups backups, Clock clock) {
		this.backups = backups;
		this.clock = clock;
	}

	@Override
	public Health health() {
		if (this.backups.folder().isEmpty()) {
			return Health.up().withDetail("backups", "none are made: lantu.backup.dir is not set").build();
		}
		Optional<Backup> last = this.backups.last();
		Optional<Backup> proven = this.backups.lastProven();
		boolean well = last.filter((backup) -> backup.fault() == null).isPresent()
				&& proven.filter((backup) -> backup.begunAt().isAfter(this.clock.instant().minus(OLD))).isPresent();
		Health.Builder health = well ? Health.up() : Health.status(NOT_PROVEN);
		last.ifPresent((backup) -> {
			health.withDetail("last", backup.begunAt());
			if (backup.fault() != null) {
				health.withDetail("fault", backup.fault().english());
			}
		});
		proven.ifPresent((backup) -> health.withDetail("lastThatHeld", backup.begunAt()));
		return health.build();
	}

}
