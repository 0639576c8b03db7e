package org.lantu.scoreboard.backtest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
 */
@Service
public class BackTests implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(BackTests.class);

	private final Scoreboard scoreboard;

	private final Actuals actuals;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "back-test");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable CompletableFuture<BackTestReport> running;

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
			renew();
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
			renew();
		}
		return latest();
	}

	/**
	 * Has a new one made, for whoever publishes figures; where one is being made already,
	 * that is the one.
	 * @return when it is there
	 */
	public synchronized CompletableFuture<BackTestReport> renew() {
		if (this.running == null || this.running.isDone()) {
			this.running = CompletableFuture.supplyAsync(this::make, this.thread).whenComplete((report, fault) -> {
				if (fault != null && !this.thread.isShutdown()) {
					logger.error("The back-test could not be made; the next one who asks for it has it tried again",
							fault);
				}
			});
		}
		return this.running;
	}

	/**
	 * Made again where something was published meanwhile: nobody may ask another time.
	 */
	private BackTestReport make() {
		BackTestReport report;
		do {
			report = makeOnce();
		}
		while (this.made != null && !Objects.equals(this.made.published(), this.actuals.lastPublished()));
		this.events.publishEvent(new BackTestMade(report));
		return report;
	}

	private BackTestReport makeOnce() {
		Instant published = this.actuals.lastPublished();
		Board board = this.scoreboard.ofProvinces(Moment.asOf(LocalDate.now(this.clock)));
		BackTestReport report = new BackTestRun(board, this.actuals.vintagesOf(board.regions().keySet()))
			.report(this.scoreboard.indicators().values());
		this.made = new Made(report, published);
		return report;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		renew();
	}

	/** Whoever published: an edition of this portal arrives here, too, and once. */
	@EventListener
	void hear(EditionArrived arrived) {
		renew();
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
