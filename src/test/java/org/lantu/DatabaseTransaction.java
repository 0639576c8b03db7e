package org.lantu;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.util.PSQLException;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A test of what the database does by itself, in a transaction that is rolled back. */
abstract class DatabaseTransaction {

	Connection connection;

	@BeforeEach
	void begin() throws SQLException {
		this.connection = TestDatabase.dataSource(TestDatabase.url()).getConnection();
		this.connection.setAutoCommit(false);
	}

	@AfterEach
	void rollBack() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

	final void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** What the database says of a call that it refuses. */
	final String refusal(String call) {
		PSQLException refused = catchThrowableOfType(PSQLException.class, () -> execute("SELECT " + call));
		return Objects.requireNonNull(Objects.requireNonNull(refused.getServerErrorMessage()).getMessage());
	}

}
