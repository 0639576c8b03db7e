package org.lantu.scoreboard.edition;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.availability.DatabaseAvailability;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears of editions that others made, by a connection of its own beside the pool: the
 * database notifies it, and it asks twice a second all the same, for a connection that
 * was cut in silence looks alive. A broken connection is made anew.
 */
@Component
class EditionWatch implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(EditionWatch.class);

	private static final int PERIOD = 500;

	private static final int PAUSE = 250;

	private final JdbcConnectionDetails database;

	private final Editions editions;

	private final DatabaseAvailability availability;

	private volatile @Nullable Watching watching;

	EditionWatch(JdbcConnectionDetails database, Editions editions, DatabaseAvailability availability) {
		this.availability = availability;
		this.database = database;
		this.editions = editions;
	}

	@Override
	public synchronized void start() {
		Watching begun = new Watching();
		this.watching = begun;
		begun.thread.start();
	}

	@Override
	public synchronized void stop() {
		Watching ended = this.watching;
		this.watching = null;
		if (ended != null) {
			ended.end();
		}
	}

	@Override
	public boolean isRunning() {
		return this.watching != null;
	}

	/** Before requests are let in, and until the last is answered. */
	@Override
	public int getPhase() {
		return 0;
	}

	/** One life of the thread. */
	private final class Watching implements Runnable {

		private final Thread thread = new Thread(this, "editions");

		private final CountDownLatch ended = new CountDownLatch(1);

		private volatile @Nullable Connection connection;

		/** Whether the last connection that was opened has answered nothing yet. */
		private boolean unanswered;

		private Watching() {
			this.thread.setDaemon(true);
		}

		@Override
		public void run() {
			while (running()) {
				try (Connection opened = WatchConnection.open(EditionWatch.this.database)) {
					this.connection = opened;
					listen(opened);
				}
				catch (SQLException | RuntimeException ex) {
					fail(ex);
				}
			}
		}

		private void listen(Connection opened) throws SQLException {
			try (Statement statement = opened.createStatement()) {
				statement.execute("listen lantu_edition");
				while (running()) {
					look(statement);
					this.unanswered = false;
					EditionWatch.this.availability.answered();
					opened.unwrap(PGConnection.class).getNotifications(PERIOD);
				}
			}
		}

		private void look(Statement statement) throws SQLException {
			long asked = System.nanoTime();
			try (ResultSet row = statement.executeQuery(NewestEdition.SQL)) {
				row.next();
				EditionWatch.this.editions.confirm(NewestEdition.read(row), asked);
			}
		}

		/** A connection that broke is made anew at once; the next one tells. */
		private void fail(Exception ex) {
			if (!this.unanswered) {
				this.unanswered = true;
				return;
			}
			if (running()) {
				EditionWatch.this.availability.silent(ex);
			}
			try {
				this.ended.await(PAUSE, TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException interrupted) {
				this.ended.countDown();
			}
		}

		private boolean running() {
			return this.ended.getCount() > 0;
		}

		private void end() {
			this.ended.countDown();
			try {
				Connection open = this.connection;
				if (open != null) {
					open.abort(Runnable::run);
				}
				this.thread.join(TimeUnit.SECONDS.toMillis(1));
			}
			catch (SQLException ex) {
				logger.debug("The connection was gone already", ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
