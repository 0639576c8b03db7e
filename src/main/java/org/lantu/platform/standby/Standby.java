package org.lantu.platform.standby;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The standby, with a pool of its own. Whoever reads there has asked the database first
 * how far it has come, and the standby whether it has come as far: so nobody sees less
 * than was committed, here or by another portal, before the page was begun. One that is
 * away or behind is left alone until the clock has found it again.
 */
final class Standby implements DisposableBean {

	/** How often it is asked whether it has come far enough, 10 ms apart. */
	private static final int TRIES = 5;

	private static final long PAUSE = 10;

	/** In milliseconds; a reader who waits is better off with the database. */
	private static final long PATIENCE = 1000;

	/** One that is away is looked for at every fifth second. */
	private static final int SELDOM = 5;

	/** As a server says that does not take connections yet. */
	private static final String NO_PRIMARY = "57P03";

	private final HikariDataSource pool;

	private final StandbyState state;

	private final ObjectProvider<DataSource> database;

	private int looks;

	/**
	 * A standby that need not be there yet.
	 * @param settings those of the pool of the database, with the address of the standby
	 */
	Standby(HikariConfig settings, StandbyState state, ObjectProvider<DataSource> database) {
		settings.setPoolName("lantu-standby");
		settings.setMinimumIdle(0);
		settings.setReadOnly(true);
		settings.setConnectionTimeout(PATIENCE);
		settings.setInitializationFailTimeout(-1);
		this.pool = new HikariDataSource(settings);
		this.state = state;
		this.database = database;
	}

	/** Whether it had all when it was last asked. */
	boolean isAsked() {
		return this.state.fault() == null;
	}

	/**
	 * A connection to the standby.
	 * @param database the one that the standby follows
	 * @return the connection; none if the standby is away or behind
	 * @throws SQLException if the database itself does not answer
	 */
	@Nullable Connection connection(DataSource database) throws SQLException {
		String position = position(database);
		Connection connection = null;
		try {
			connection = this.pool.getConnection();
			if (hasReplayed(connection, position)) {
				this.state.hasAll();
				return connection;
			}
		}
		catch (SQLException ex) {
			this.state.away(String.valueOf(ex.getMessage()));
		}
		if (connection != null) {
			connection.close();
		}
		return null;
	}

	/**
	 * How far the database has come: behind all that was acknowledged. Nobody knows where
	 * it is in recovery itself, as another is about to lead.
	 */
	private static String position(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("""
						select case when not pg_is_in_recovery() then pg_current_wal_flush_lsn() end""")) {
			row.next();
			String position = row.getString(1);
			if (position == null) {
				throw new SQLTransientConnectionException("The database is in recovery and leads no longer",
						NO_PRIMARY);
			}
			return position;
		}
	}

	private boolean hasReplayed(Connection connection, String position) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(
				"select pg_is_in_recovery(), coalesce(pg_last_wal_replay_lsn() >= cast(? as pg_lsn), false)")) {
			statement.setString(1, position);
			for (int time = 1; time <= TRIES; time++) {
				try (ResultSet row = statement.executeQuery()) {
					row.next();
					if (!row.getBoolean(1)) {
						this.state.away("the server is no standby");
						return false;
					}
					if (row.getBoolean(2)) {
						return true;
					}
				}
				TimeUnit.MILLISECONDS.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.state.behind();
		return false;
	}

	/** Looks whether a standby that was not asked can be, and whether the other can. */
	@Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() throws SQLException {
		this.looks++;
		if (this.state.isAway() && this.looks % SELDOM != 0) {
			return;
		}
		Connection found = connection(this.database.getObject());
		if (found != null) {
			found.close();
		}
	}

	@Override
	public void destroy() {
		this.pool.close();
	}

}
