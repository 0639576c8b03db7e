package org.lantu.actuals.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts mails by the day, for a year.
 */
@Component
public class MailCounts {

	private static final Logger logger = LoggerFactory.getLogger(MailCounts.class);

	private static final int DAYS = 366;

	private final JdbcClient jdbc;

	private final Clock clock;

	MailCounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A mail was handed to the mail server. A mail that went out is not undone by a count
	 * that fails.
	 */
	public void sent() {
		count(1, 0, null);
	}

	/** A mail was not taken. */
	public void failed() {
		count(0, 1, Timestamp.from(this.clock.instant()));
	}

	/** Those of the days since one, that day included. */
	public MailCount since(LocalDate day) {
		return this.jdbc
			.sql("""
					select coalesce(sum(sent), 0) as sent, coalesce(sum(failed), 0) as failed, max(last_failure) as last_failure
					from mail_day where day >= :day""")
			.param("day", day)
			.query((row, number) -> new MailCount(row.getLong("sent"), row.getLong("failed"),
					Optional.ofNullable(row.getTimestamp("last_failure")).map(Timestamp::toInstant).orElse(null)))
			.single();
	}

	private void count(int sent, int failed, @Nullable Timestamp lastFailure) {
		LocalDate today = LocalDate.now(this.clock);
		try {
			this.jdbc.sql("""
					with old as (delete from mail_day where day < :oldest)
					insert into mail_day (day, sent, failed, last_failure)
					values (:day, :sent, :failed, cast(:lastFailure as timestamptz))
					on conflict (day) do update set sent = mail_day.sent + excluded.sent,
						failed = mail_day.failed + excluded.failed,
						last_failure = coalesce(excluded.last_failure, mail_day.last_failure)""")
				.param("oldest", today.minusDays(DAYS))
				.param("day", today)
				.param("sent", sent)
				.param("failed", failed)
				.param("lastFailure", lastFailure)
				.update();
		}
		catch (DataAccessException ex) {
			logger.warn("A mail was not counted: {}", ex.getMessage());
		}
	}

}
