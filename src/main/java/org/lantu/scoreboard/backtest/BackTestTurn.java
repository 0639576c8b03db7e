package org.lantu.scoreboard.backtest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * The turn at the back-test, which one of all portals on the database has at a time. It
 * is held by a connection, so that it ends with a portal that is killed.
 */
@Component
class BackTestTurn {

	private static final Logger logger = LoggerFactory.getLogger(BackTestTurn.class);

	/** Of this portal's own locks in the database, the one for the back-test. */
	static final long TURN = 0x4c616e_7475_0103L;

	private final DataSource database;

	BackTestTurn(DataSource database) {
		this.database = database;
	}

	/**
	 * Does what only one portal is to do.
	 * @return what became of it; empty, and nothing done, where another has the turn
	 */
	<T> Optional<T> take(Supplier<T> work) {
		try (Connection connection = this.database.getConnection()) {
			if (!ask(connection, "select pg_try_advisory_lock(" + TURN + ")")) {
				return Optional.empty();
			}
			try {
				return Optional.of(work.get());
			}
			finally {
				giveUp(connection);
			}
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The turn at the back-test could not be asked for", ex);
		}
	}

	private static void giveUp(Connection connection) {
		try {
			ask(connection, "select pg_advisory_unlock(" + TURN + ")");
		}
		catch (SQLException ex) {
			logger.debug("The turn ended with its connection", ex);
		}
	}

	private static boolean ask(Connection connection, String question) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
			row.next();
			return row.getBoolean(1);
		}
	}

}
