package org.lantu.actuals.requests;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.lantu.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sweeps up, every hour: senders of days that are over, and what lay unanswered for
 * longer than it is kept. What was answered stays with its figure.
 */
@Component
class RequestSweep {

	private static final Duration KEPT = Duration.ofDays(90);

	private final JdbcClient jdbc;

	private final Senders senders;

	private final AuditTrail audit;

	private final Clock clock;

	RequestSweep(JdbcClient jdbc, Senders senders, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.senders = senders;
		this.audit = audit;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	@Transactional
	void sweep() {
		this.senders.forget();
		int swept = this.jdbc.sql("""
				delete from correction_request
				where state <> 'ANSWERED' and coalesce(decided_at, sent_at) < :before""")
			.param("before", Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
		if (swept > 0) {
			this.audit.record("requests-swept", null, "figure", "-", Map.of("count", swept));
		}
	}

}
