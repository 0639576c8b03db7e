package org.lantu.audit.chain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day the trail forgets visitors' addresses that are old enough, and is verified;
 * what was altered is told in the log, and under {@code auditTrail} in the health.
 */
@Component("auditTrailHealthIndicator")
class AuditUpkeep implements HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(AuditUpkeep.class);

	/** Not among those that decide whether the portal as a whole is up. */
	private static final Status ALTERED = new Status("ALTERED");

	private static final Status ANOTHERS_KEY = new Status("ANOTHER_KEY");

	private final JdbcClient jdbc;

	private final AuditVerification verification;

	private final AuditChain chain;

	private final Clock clock;

	private final Duration addresses;

	AuditUpkeep(JdbcClient jdbc, AuditVerification verification, AuditChain chain, Clock clock,
			@Value("${lantu.audit.addresses:90d}") Duration addresses) {
		this.jdbc = jdbc;
		this.verification = verification;
		this.chain = chain;
		this.clock = clock;
		this.addresses = addresses;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
	public void daily() {
		forgetAddresses();
		this.verification.verify()
			.alterations()
			.forEach((alteration) -> logger.error("The audit trail was altered: {}", alteration.sentence()));
	}

	void forgetAddresses() {
		this.jdbc.sql("UPDATE audit_event SET address = NULL WHERE address IS NOT NULL AND at < :before")
			.param("before", Timestamp.from(this.clock.instant().minus(this.addresses)))
			.update();
	}

	@Override
	public Health health() {
		AuditVerification.Report report = this.verification.newest();
		if (this.chain.anothersKey()) {
			return Health.status(ANOTHERS_KEY)
				.withDetail("lantu.audit.key", "another than that of the portal that was there first")
				.build();
		}
		if (report == null || report.alterations().isEmpty()) {
			return Health.up().build();
		}
		return Health.status(ALTERED).withDetail("alterations", report.alterations().size()).build();
	}

}
