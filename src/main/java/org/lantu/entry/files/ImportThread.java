package org.lantu.entry.files;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.imports.ImportLedger;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.imports.working.Confirmation;
import org.lantu.scoreboard.edition.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads and confirms files beside the requests, one after the other: one thread a portal.
 * What there is to do stands in the database, so that what a portal that was killed left
 * is done, or told, by the next one.
 */
@Component
class ImportThread {

	private static final Logger log = LoggerFactory.getLogger(ImportThread.class);

	/** Whoever sends or confirms a small file sees at once what came of it. */
	private static final int SECONDS_TO_WAIT = 8;

	/** So many calls to look for work wait; one that finds no place is not needed. */
	private static final int MOST_CALLS = 64;

	private final Imports imports;

	private final ImportLedger ledger;

	private final FileReading reading;

	private final Editions editions;

	private final ExecutorService thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MOST_CALLS), (work) -> {
				Thread thread = new Thread(work, "lantu-imports");
				thread.setDaemon(true);
				return thread;
			}, new ThreadPoolExecutor.DiscardPolicy());

	ImportThread(Imports imports, ImportLedger ledger, FileReading reading, Editions editions) {
		this.imports = imports;
		this.ledger = ledger;
		this.reading = reading;
		this.editions = editions;
	}

	/** Does what waits, and lets the one who asked for it wait for a moment. */
	void workNow() {
		Future<?> work = this.thread.submit(this::work);
		try {
			work.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			log.debug("A file takes longer");
		}
		catch (ExecutionException ex) {
			log.warn("Files could not be worked on", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What others left. */
	@Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void workOnWhatIsLeft() {
		this.thread.submit(() -> {
			this.ledger.noteBrokenOff();
			work();
		});
	}

	@PreDestroy
	void stop() {
		this.thread.shutdownNow();
	}

	private void work() {
		this.imports.received().forEach(this.reading::read);
		this.ledger.waiting().forEach(this::confirm);
	}

	private void confirm(Confirmation asked) {
		try {
			this.ledger.confirm(asked, this.editions.current().number());
		}
		catch (RuntimeException ex) {
			log.warn("Import {} could not be confirmed", asked.id(), ex);
			this.ledger.giveUp(asked.id(), new Message("imports.failed", List.of()));
		}
	}

}
