package org.lantu.accounts.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.lantu.accounts.Person;
import org.lantu.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records refused logins in the trail, from which nothing is ever deleted: a number of
 * them an hour one by one, the rest of the hour as their number, so that strangers cannot
 * fill it.
 */
@Component
public class RefusedLogins {

	static final int TOLD_AN_HOUR = 500;

	private static final String ACT = "login-failed";

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	RefusedLogins(JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Records one.
	 * @param account the account that was tried, or {@code -} where there is none
	 * @param details what else there is to know
	 * @return whether it was told by itself
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean record(String account, Map<String, ?> details) {
		long refused = this.jdbc.sql("""
				INSERT INTO refused_login (hour, refused) VALUES (:hour, 1)
				ON CONFLICT (hour) DO UPDATE SET refused = refused_login.refused + 1 RETURNING refused""")
			.param("hour", Timestamp.from(hour()))
			.query(Long.class)
			.single();
		if (refused <= TOLD_AN_HOUR) {
			this.trail.record(ACT, null, Person.AUDITED_AS, account, details);
		}
		return refused <= TOLD_AN_HOUR;
	}

	/**
	 * Records a wrong password or code of somebody who is logged in, and may be another.
	 * @param what which of them was wrong
	 */
	@Transactional
	public void atOwnAccount(Person person, String address, String what) {
		record(person.login(), Map.of("address", address, "factor", what, "at", "account"));
	}

	/** Records how many there were besides, in the hours that are over. */
	@Transactional
	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	public void sweep() {
		this.jdbc.sql("DELETE FROM refused_login WHERE hour < :hour RETURNING hour, refused")
			.param("hour", Timestamp.from(hour()))
			.query((row, number) -> new Hour(row.getTimestamp("hour").toInstant(), row.getLong("refused")))
			.list()
			.stream()
			.filter((hour) -> hour.refused() > TOLD_AN_HOUR)
			.forEach((hour) -> this.trail.record(ACT, null, Person.AUDITED_AS, "-",
					Map.of("hour", hour.start().toString(), "more", hour.refused() - TOLD_AN_HOUR)));
	}

	private Instant hour() {
		return this.clock.instant().truncatedTo(ChronoUnit.HOURS);
	}

	private record Hour(Instant start, long refused) {

	}

}
