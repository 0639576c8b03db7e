package org.lantu.platform.standby;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Status;

/**
 * Whether a standby is asked, and if not, since when and why. The log has the beginning
 * and the end of it, a line each; that it was behind for a moment is nothing to tell.
 */
final class StandbyState {

	static final Status AWAY = new Status("STANDBY_AWAY");

	static final Status BEHIND = new Status("STANDBY_BEHIND");

	private static final Logger logger = LoggerFactory.getLogger(StandbyState.class);

	private static final Duration A_MOMENT = Duration.ofMinutes(1);

	private final Clock clock;

	private volatile @Nullable Fault fault;

	StandbyState(Clock clock) {
		this.clock = clock;
	}

	/** Why it is not asked; nothing while it is. */
	@Nullable Fault fault() {
		return this.fault;
	}

	boolean isAway() {
		Fault known = this.fault;
		return known != null && known.status.equals(AWAY);
	}

	/** It has all that was committed. */
	synchronized void hasAll() {
		Fault before = this.fault;
		if (before != null && before.told) {
			logger.info("The standby is asked again");
		}
		this.fault = null;
	}

	/** It does not answer, or what answers is none. */
	synchronized void away(String reason) {
		Fault before = this.fault;
		boolean news = before == null || !before.status.equals(AWAY);
		if (news) {
			logger.warn("The standby is not asked ({}); the database is, until it answers", reason);
			this.fault = new Fault(AWAY, this.clock.instant(), reason, true);
		}
	}

	/** It answers, and lacks what was committed. */
	synchronized void behind() {
		Instant now = this.clock.instant();
		Fault before = this.fault;
		if (before == null || !before.status.equals(BEHIND)) {
			this.fault = new Fault(BEHIND, now, "it has not replayed all that was committed",
					before != null && before.told);
		}
		else if (!before.told && Duration.between(before.since, now).compareTo(A_MOMENT) >= 0) {
			logger.warn("The standby is behind since {}; the database is asked until it has caught up", before.since);
			this.fault = new Fault(BEHIND, before.since, before.reason, true);
		}
	}

	/**
	 * Why it is not asked.
	 *
	 * @param status the word for it
	 * @param since since when
	 * @param reason in words
	 * @param told whether the log says so
	 */
	record Fault(Status status, Instant since, String reason, boolean told) {

	}

}
