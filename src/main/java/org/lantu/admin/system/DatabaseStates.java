package org.lantu.admin.system;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database how it is, by one statement.
 */
@Component
class DatabaseStates {

	private static final String SQL = """
			select current_setting('server_version') as server, pg_database_size(current_database()) as bytes,
				(select coalesce(sum(figures), 0) from figure_count) as figures, clock_timestamp() as now,
				(select max(number) from edition) as latest,
				(select count(*) from event_publication where completion_date is null) as untold,
				m.version, m.description, m.installed_on::timestamptz as migrated,
				(select count(*) from flyway_schema_history where success) as migrations
			from flyway_schema_history m where m.version is not null order by m.installed_rank desc limit 1""";

	private final JdbcClient jdbc;

	DatabaseStates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	DatabaseState now() {
		return this.jdbc.sql(SQL).query(DatabaseStates::read).single();
	}

	private static DatabaseState read(ResultSet row, int number) throws SQLException {
		return new DatabaseState(row.getString("server"), row.getLong("bytes"), row.getLong("figures"),
				row.getTimestamp("now").toInstant(), row.getLong("latest"), row.getLong("untold"),
				new DatabaseState.Schema(row.getString("version"), row.getString("description"),
						row.getTimestamp("migrated").toInstant(), row.getLong("migrations")));
	}

}
