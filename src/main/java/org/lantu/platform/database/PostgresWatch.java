package org.lantu.platform.database;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DiskSpace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Starts the embedded PostgreSQL again where it ended by itself: whoever looks for it
 * finds nobody on its port. One that does not start, or ends again and again, is given
 * up, and the portal with it; but not for want of room on the disk, for which it waits.
 */
class PostgresWatch implements SmartLifecycle {

	static final int MOST_STARTS = 5;

	private static final Logger logger = LoggerFactory.getLogger(PostgresWatch.class);

	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private static final int PERIODS_FOR_ROOM = 20;

	private final EmbeddedPostgres postgres;

	private final DatabaseAvailability database;

	private final DiskSpace disk;

	private final Clock clock;

	private final Duration period;

	private final Runnable givingUp;

	private final Deque<Instant> starts = new ArrayDeque<>();

	private volatile CountDownLatch ended = new CountDownLatch(0);

	/**
	 * A watch.
	 * @param period how long it waits between two looks
	 * @param givingUp ends the portal
	 */
	PostgresWatch(EmbeddedPostgres postgres, DatabaseAvailability database, DiskSpace disk, Clock clock,
			Duration period, Runnable givingUp) {
		this.postgres = postgres;
		this.database = database;
		this.disk = disk;
		this.clock = clock;
		this.period = period;
		this.givingUp = givingUp;
	}

	@Override
	public synchronized void start() {
		CountDownLatch begun = new CountDownLatch(1);
		this.ended = begun;
		Thread thread = new Thread(() -> watch(begun), "postgres");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void stop() {
		this.ended.countDown();
	}

	@Override
	public boolean isRunning() {
		return this.ended.getCount() > 0;
	}

	/** Until the last request is answered. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void watch(CountDownLatch end) {
		try {
			while (!end.await(this.period.toMillis(), TimeUnit.MILLISECONDS)) {
				if (this.database.isAway() && !this.postgres.listens() && !startAgain()) {
					this.givingUp.run();
					return;
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether it was tried; not if it was too often. */
	private boolean startAgain() throws InterruptedException {
		Instant now = this.clock.instant();
		this.starts.removeIf((start) -> start.isBefore(now.minus(REMEMBERED)));
		if (this.starts.size() == MOST_STARTS) {
			logger.error(
					"PostgreSQL was started {} times within {} minutes and does not stay: the portal ends. Its own words are in postgres.log in the data directory",
					MOST_STARTS, REMEMBERED.toMinutes());
			return false;
		}
		this.starts.add(now);
		logger.error(
				"PostgreSQL has ended by itself, and is started again. Its own words are in postgres.log in the data directory");
		try {
			this.postgres.restart();
			logger.info("PostgreSQL runs again");
		}
		catch (IOException ex) {
			logger.error("PostgreSQL does not start: {}", ex.getMessage());
			if (this.disk.isLow()) {
				this.starts.removeLast();
				Thread.sleep(this.period.multipliedBy(PERIODS_FOR_ROOM).toMillis());
			}
			else {
				Thread.sleep(this.period.multipliedBy(1L << this.starts.size()).toMillis());
			}
		}
		return true;
	}

}
