package org.lantu.scoreboard.book;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.EditionUnjudged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it that there is a book before the first request is let in, and that an old one
 * is built anew by a thread of its own.
 */
@Component
class BookOpening implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(BookOpening.class);

	private final BookBuilding building;

	private final AtomicBoolean asked = new AtomicBoolean();

	private volatile @Nullable ExecutorService thread;

	private boolean failed;

	BookOpening(BookBuilding building) {
		this.building = building;
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadExecutor((work) -> {
			Thread thread = new Thread(work, "book-of-verdicts");
			thread.setDaemon(true);
			return thread;
		});
		if (this.building.serving()) {
			renew();
		}
		else {
			this.building.await();
		}
	}

	@EventListener
	void hear(EditionUnjudged unjudged) {
		renew();
	}

	/** Asked again and again, it is done once at a time. */
	private void renew() {
		ExecutorService worker = this.thread;
		if (worker != null && this.asked.compareAndSet(false, true)) {
			try {
				worker.execute(this::build);
			}
			catch (RejectedExecutionException ex) {
				this.asked.set(false);
			}
		}
	}

	private void build() {
		try {
			this.building.attempt();
			this.failed = false;
		}
		catch (RuntimeException ex) {
			if (!this.failed && isRunning()) {
				logger.warn("The book of verdicts could not be built anew; the old one serves, and it is tried again",
						ex);
			}
			this.failed = true;
		}
		finally {
			this.asked.set(false);
		}
	}

	@Override
	public void stop() {
		ExecutorService worker = this.thread;
		this.thread = null;
		if (worker != null) {
			worker.shutdownNow();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** After the watch over editions, and before requests are let in. */
	@Override
	public int getPhase() {
		return 1;
	}

}
