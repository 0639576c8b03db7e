package org.lantu.admin.meters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import javax.sql.DataSource;

import org.lantu.actuals.notices.MailCounts;
import org.lantu.archive.making.Backup;
import org.lantu.archive.making.Backups;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Asks the database, by four short statements: what is open has an index of its own, and
 * the others are kept counted.
 */
@Component
class ReadingsQuery {

	private static final int PATIENCE_IN_SECONDS = 5;

	private static final String SQL = """
			select (select max(number) from edition) as latest,
				(select coalesce(sum(figures), 0) from figure_count) as figures,
				(select count(*) from event_publication where completion_date is null) as untold,
				count(*) filter (where state = 'DRAFT') as drafts,
				count(*) filter (where state = 'SUBMITTED') as submitted,
				count(*) filter (where state = 'RETURNED') as returned, clock_timestamp() as now
			from figure_revision where state in ('DRAFT', 'SUBMITTED', 'RETURNED')""";

	private final JdbcTemplate jdbc;

	private final MailCounts mails;

	private final Backups backups;

	private final Clock clock;

	ReadingsQuery(DataSource database, MailCounts mails, Backups backups, Clock clock) {
		this.jdbc = new JdbcTemplate(database);
		this.jdbc.setQueryTimeout(PATIENCE_IN_SECONDS);
		this.mails = mails;
		this.backups = backups;
		this.clock = clock;
	}

	Readings ask() {
		Optional<Backup> last = this.backups.last();
		Optional<Backup> proven = this.backups.lastProven();
		Instant made = last.filter((backup) -> backup.made() != null)
			.or(() -> proven)
			.map(Backup::begunAt)
			.orElse(null);
		Readings.BackupReading backup = new Readings.BackupReading(made, proven.map(Backup::begunAt).orElse(null),
				last.filter((each) -> each.fault() != null).isPresent());
		return this.jdbc
			.query(SQL,
					(row, number) -> new Readings(content(row),
							Duration.between(this.clock.instant(), row.getTimestamp("now").toInstant()),
							this.mails.since(LocalDate.now(this.clock)), backup))
			.get(0);
	}

	private static Readings.Content content(ResultSet row) throws SQLException {
		return new Readings.Content(row.getLong("latest"), row.getLong("figures"), row.getLong("drafts"),
				row.getLong("submitted"), row.getLong("returned"), row.getLong("untold"));
	}

}
