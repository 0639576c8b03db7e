package org.lantu.platform.availability;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Whether the database answers, as the one who asks it all the time has found: nobody
 * else need wait for it to learn that. The beginning and the end of an outage are a line
 * of the log each.
 */
@Component
public final class DatabaseAvailability {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseAvailability.class);

	private final Clock clock;

	private volatile @Nullable Instant awaySince;

	public DatabaseAvailability(Clock clock) {
		this.clock = clock;
	}

	/** Since when it has not answered; empty while it does. */
	public Optional<Instant> awaySince() {
		return Optional.ofNullable(this.awaySince);
	}

	public boolean isAway() {
		return this.awaySince != null;
	}

	/** It has answered. */
	public synchronized void answered() {
		if (this.awaySince != null) {
			logger.info("The database answers again");
			this.awaySince = null;
		}
	}

	/**
	 * It could not be asked, by a new connection either.
	 * @param reason why not
	 */
	public synchronized void silent(Exception reason) {
		if (this.awaySince == null) {
			logger.error(
					"The database does not answer ({}); it is asked until it does, and pages that are kept are shown",
					reason.getMessage());
			this.awaySince = this.clock.instant();
		}
	}

}
