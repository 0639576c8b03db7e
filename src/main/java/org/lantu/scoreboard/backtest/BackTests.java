package org.lantu.scoreboard.backtest;

import java.time.Clock;
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
 * After each the thread rests for nine times as long as it worked, so that the back-test
 * of a day full of publications takes a tenth of a processor from those who read.
 */
@Service
public class BackTests implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(BackTests.class);

	private static final int RESTS = 9;

	private final Scoreboard scoreboard;

	private final Actuals actuals;

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

	private volatile @Nullable Made made;

	BackTests(Scoreboard scoreboard, Actuals actuals, Clock clock, ApplicationEventPublisher events) {
		this.scoreboard = scoreboard;
		this.actuals = actuals;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The back-test that is there; empty until the first is made. It does not ask the
	 * database.
	 */
	public Optional<BackTestReport> latest() {
		Made last = this.made;
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
		Made last = this.made;
		if (last != null && !Objects.equals(last.published(), this.actuals.lastPublished())) {
			renewSoon();
		}
		return latest();
	}

	/**
	 * Has a new one made, of all that is published by now; where one waits to be made,
	 * that is the one.
	 * @return when it is there
	 */
	public synchronized CompletableFuture<BackTestReport> renew() {
		if (this.running == null || this.running.isDone() || this.begun) {
			this.begun = false;
			this.running = CompletableFuture.supplyAsync(this::make, this.thread).whenComplete((report, fault) -> {
				if (fault != null && !this.thread.isShutdown()) {
					logger.error("The back-test could not be made; the next one who asks for it has it tried again",
							fault);
				}
			});
		}
		return this.running;
	}

	private BackTestReport make() {
		this.begun = true;
		BackTestReport report = makeOnce();
		this.events.publishEvent(new BackTestMade(report));
		return report;
	}

	private BackTestReport makeOnce() {
		long begun = System.nanoTime();
		Instant published = this.actuals.lastPublished();
		Board board = this.scoreboard.ofProvinces(Moment.asOf(LocalDate.now(this.clock)));
		BackTestReport report = new BackTestRun(board, this.actuals.vintagesOf(board.regions().keySet()))
			.report(this.scoreboard.indicators().values());
		this.made = new Made(report, published);
		long ended = System.nanoTime();
		this.restsUntil = ended + RESTS * (ended - begun);
		return report;
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

	/**
	 * @param published when the last of the figures in it was published
	 */
	private record Made(BackTestReport report, @Nullable Instant published) {
	}

}
