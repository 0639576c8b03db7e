package org.lantu.scoreboard.backtest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.edition.EditionArrived;
import org.lantu.scoreboard.edition.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps the back-test of today's figures, computed by a thread of its own: whoever asks
 * gets the one that is there, and a new one is on its way where that is of yesterday.
 * After each the thread rests for nine times as long as that took, so that the back-test
 * of a day full of publications takes a tenth of a processor from those who read. Of
 * several portals on one database one makes it, and the others rest as long.
 */
@Service
public class BackTests implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(BackTests.class);

	private static final int RESTS = 9;

	/** Before it is looked again whether another portal has made it, in milliseconds. */
	private static final long WAITS = 500;

	private final Scoreboard scoreboard;

	private final Actuals actuals;

	private final Editions editions;

	private final SharedBackTests shared;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "back-test");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable CompletableFuture<BackTestReport> running;

	/** Whether what is running has begun to read, and so may miss what comes now. */
	private volatile boolean begun;

	private boolean awaited;

	private volatile long restsUntil = System.nanoTime();

	private volatile @Nullable MadeBackTest made;

	BackTests(Scoreboard scoreboard, Actuals actuals, Editions editions, SharedBackTests shared, Clock clock,
			ApplicationEventPublisher events) {
		this.scoreboard = scoreboard;
		this.actuals = actuals;
		this.editions = editions;
		this.shared = shared;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The back-test that is there; empty until the first is made. It does not ask the
	 * database.
	 */
	public Optional<BackTestReport> latest() {
		MadeBackTest last = this.made;
		if (last == null || !last.report().madeOn().equals(LocalDate.now(this.clock))) {
			renewSoon();
		}
		BackTestReport report = (last != null) ? last.report() : null;
		new Quotation(report).note();
		return Optional.ofNullable(report);
	}

	/**
	 * The back-test that is there, after a look whether something was published since;
	 * one statement.
	 */
	public Optional<BackTestReport> current() {
		MadeBackTest last = this.made;
		if (last != null && !Objects.equals(last.published(), this.actuals.lastPublished())) {
			renewSoon();
		}
		return latest();
	}

	/**
	 * Has a new one made, of all that is published by now; where one waits to be made,
	 * that is the one, and what another portal made of the same is as good.
	 * @return when it is there
	 */
	public synchronized CompletableFuture<BackTestReport> renew() {
		CompletableFuture<BackTestReport> asked = this.running;
		if (asked == null || asked.isDone() || this.begun) {
			asked = new CompletableFuture<>();
			this.begun = false;
			this.running = asked;
			this.thread.execute(attempt(asked));
		}
		return asked;
	}

	/** Tries until it is there, as another portal may be making it. */
	private Runnable attempt(CompletableFuture<BackTestReport> asked) {
		return () -> {
			this.begun = true;
			try {
				long edition = this.editions.last();
				LocalDate today = LocalDate.now(this.clock);
				Optional<MadeBackTest> there = this.shared.have(edition, today, () -> make(edition, today));
				if (there.isPresent()) {
					take(there.get());
					asked.complete(there.get().report());
				}
				else {
					this.begun = false;
					this.thread.schedule(attempt(asked), WAITS, TimeUnit.MILLISECONDS);
				}
			}
			catch (RuntimeException ex) {
				if (!this.thread.isShutdown()) {
					logger.error("The back-test could not be made; the next one who asks for it has it tried again",
							ex);
				}
				asked.completeExceptionally(ex);
			}
		};
	}

	private MadeBackTest make(long edition, LocalDate day) {
		long begun = System.nanoTime();
		Instant published = this.actuals.lastPublished();
		Board board = this.scoreboard.ofProvinces(Moment.asOf(day));
		BackTestReport report = new BackTestRun(board, this.actuals.vintagesOf(board.regions().keySet()))
			.report(this.scoreboard.indicators().values());
		return new MadeBackTest(report, edition, published, Duration.ofNanos(System.nanoTime() - begun));
	}

	private void take(MadeBackTest there) {
		this.made = there;
		this.restsUntil = System.nanoTime() + RESTS * there.took().toNanos();
		this.events.publishEvent(new BackTestMade(there.report()));
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		renew();
	}

	/** Whoever published: an edition of this portal arrives here, too, and once. */
	@EventListener
	void hear(EditionArrived arrived) {
		renewSoon();
	}

	private synchronized void renewSoon() {
		if (!this.awaited) {
			this.awaited = true;
			this.thread.schedule(this::renewAfterRest, rest(), TimeUnit.NANOSECONDS);
		}
	}

	/** How many nanoseconds of its rest the thread still has. */
	private long rest() {
		return Math.max(0, this.restsUntil - System.nanoTime());
	}

	private synchronized void renewAfterRest() {
		long more = rest();
		if (more > 0) {
			this.thread.schedule(this::renewAfterRest, more, TimeUnit.NANOSECONDS);
		}
		else {
			this.awaited = false;
			renew();
		}
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

}
