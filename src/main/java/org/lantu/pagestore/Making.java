package org.lantu.pagestore;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody makes and others wait for.
 */
final class Making {

	private final CompletableFuture<Optional<StoredPage>> page = new CompletableFuture<>();

	private final ConcurrentMap<PageKey, Making> all;

	private final PageKey key;

	Making(ConcurrentMap<PageKey, Making> all, PageKey key) {
		this.all = all;
		this.key = key;
	}

	/**
	 * Begins, unless somebody else makes the answer already.
	 * @return what somebody else has begun; none if it is left to the caller, who has to
	 * end it
	 */
	@Nullable Making begin() {
		return this.all.putIfAbsent(this.key, this);
	}

	/**
	 * Ends, and tells those who wait; once.
	 * @param page the answer, which is kept; none if it is not for others
	 */
	void end(@Nullable StoredPage page) {
		this.all.remove(this.key, this);
		this.page.complete(Optional.ofNullable(page));
	}

	/** Ends, and tells those who wait that there was no place to make it. */
	void refuse() {
		this.all.remove(this.key, this);
		this.page.completeExceptionally(new BusyException());
	}

	@Nullable StoredPage await(Duration patience) throws BusyException {
		try {
			return this.page.get(patience.toNanos(), TimeUnit.NANOSECONDS).orElse(null);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new BusyException();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BusyException();
		}
	}

}
