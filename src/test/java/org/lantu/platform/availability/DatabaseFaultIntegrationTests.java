package org.lantu.platform.availability;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaSystemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What is told of the database's faults apart from the portal's own.
 */
class DatabaseFaultIntegrationTests {

	@ParameterizedTest
	@CsvSource({ "57P01,FATAL: terminating connection,AWAY", "53100,ERROR: could not extend file,DISK_FULL",
			"58030,ERROR: could not read block 1,READ_ONLY",
			"42501,ERROR: could not open file \"base/16384/2601\": Permission denied,READ_ONLY",
			"42501,ERROR: could not write to file: Read-only file system,READ_ONLY",
			"42501,ERROR: permission denied for table figure,", "23505,ERROR: duplicate key," })
	void isKnownByItsState(String state, String message, DatabaseFault fault) {
		assertThat(DatabaseFault.behind(new IOException(new SQLException(message, state))).orElse(null))
			.isEqualTo(fault);
	}

	/** The transaction of whoever used it is rolled back, which fails without a state. */
	@Test
	void connectionThatBreaksInUseIsAnOutage() throws SQLException {
		HikariConfig settings = new HikariConfig();
		settings.setDataSource(TestDatabase.roles(TestDatabase.url()).portal().dataSource());
		settings.setMaximumPoolSize(1);
		try (HikariDataSource pool = new HikariDataSource(settings);
				Connection connection = pool.getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			boolean ended = JdbcClient.create(TestDatabase.dataSource(TestDatabase.url()))
				.sql("select pg_terminate_backend(:number, 10000)")
				.param("number", number(statement))
				.query(Boolean.class)
				.single();
			assertThat(ended).isTrue();
			Throwable broken = catchThrowable(() -> statement.execute("select 1"));
			assertThat(DatabaseFault.behind(broken)).hasValue(DatabaseFault.AWAY);
			Throwable closed = catchThrowable(connection::rollback);
			assertThat(DatabaseFault.behind(new JpaSystemException(new RuntimeException(closed))))
				.hasValue(DatabaseFault.AWAY);
		}
	}

	private static int number(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
			row.next();
			return row.getInt(1);
		}
	}

}
