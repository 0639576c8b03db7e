package org.lantu.actuals.imports.working;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Works on the next of some things, by a thread of its own, while the one before is used;
 * so two of them are held at most.
 *
 * @param <T> what comes of the work
 */
public final class WorkedAhead<T> implements AutoCloseable {

	private final Iterator<Supplier<T>> works;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread made = new Thread(work, "lantu-imports-ahead");
		made.setDaemon(true);
		return made;
	});

	private @Nullable CompletableFuture<T> ahead;

	/**
	 * @param works are asked for, one at a time, by the thread that uses what comes of
	 * them
	 */
	public WorkedAhead(Iterator<Supplier<T>> works) {
		this.works = works;
		this.ahead = begin();
	}

	/** What came of the next work; {@code null} after the last. */
	public @Nullable T next() {
		CompletableFuture<T> next = this.ahead;
		if (next == null) {
			return null;
		}
		T done = next.join();
		this.ahead = begin();
		return done;
	}

	private @Nullable CompletableFuture<T> begin() {
		return this.works.hasNext() ? CompletableFuture.supplyAsync(this.works.next(), this.thread) : null;
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

}
