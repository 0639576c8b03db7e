package org.lantu.admin.meters;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks once for all who want to know within ten seconds, by a thread of its own. Nobody
 * waits longer than a second after it was asked; who would, is told nothing.
 */
class KeptReadings implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(KeptReadings.class);

	private final Supplier<Readings> database;

	private final long goodFor;

	private final long patience;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "lantu-readings");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Question last;

	KeptReadings(Supplier<Readings> database, Duration goodFor, Duration patience) {
		this.database = database;
		this.goodFor = goodFor.toNanos();
		this.patience = patience.toNanos();
	}

	/** What the database said last; nothing where it does not answer. */
	Optional<Readings> now() {
		Question question = question();
		try {
			long left = Math.max(0, this.patience - (System.nanoTime() - question.asked()));
			return Optional.of(question.answer().get(left, TimeUnit.NANOSECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException | TimeoutException ex) {
			logger.debug("The database told nothing of the portal's figures", ex);
			return Optional.empty();
		}
	}

	/** One that is not answered yet stands, however old. */
	private synchronized Question question() {
		Question asked = this.last;
		if (asked == null || (asked.answer().isDone() && System.nanoTime() - asked.asked() > this.goodFor)) {
			asked = new Question(System.nanoTime(), CompletableFuture.supplyAsync(this.database, this.thread));
			this.last = asked;
		}
		return asked;
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

	/**
	 * @param asked when, in the nanoseconds of {@link System#nanoTime}
	 */
	private record Question(long asked, CompletableFuture<Readings> answer) {

	}

}
