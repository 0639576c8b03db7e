package org.lantu.pagestore;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import org.lantu.pagestore.again.RenderingAgain;
import org.lantu.scoreboard.backtest.BackTestMade;
import org.lantu.scoreboard.backtest.BackTestReport;
import org.lantu.scoreboard.edition.EditionArrived;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.context.event.EventListener;

/**
 * The answers that are kept, those of the newest edition and of today only. A new edition
 * begins with an empty store, so no answer outlives what it tells of.
 */
final class PageStore {

	private final long mostBytes;

	private final Editions editions;

	private final Clock clock;

	private final RenderingAgain again;

	private final LongAdder hits = new LongAdder();

	private volatile EditionPages pages;

	private @Nullable BackTestReport report;

	PageStore(long mostBytes, Editions editions, Clock clock, RenderingAgain again) {
		this.mostBytes = mostBytes;
		this.editions = editions;
		this.clock = clock;
		this.again = again;
		this.pages = new EditionPages(shown(), null, mostBytes, this.hits);
	}

	/** What is kept of the newest edition; nothing while that is not known. */
	@Nullable EditionPages current() {
		if (!this.editions.confirmedOnAsking()) {
			return null;
		}
		EditionPages pages = this.pages;
		return pages.areOf(shown()) ? pages : renewed();
	}

	/** What is kept of the newest edition that is known, while it cannot be asked for. */
	EditionPages lastKnown() {
		return this.pages;
	}

	/**
	 * The number of the edition that an answer made now is of, or of a later one; none
	 * while that is not known.
	 */
	@Nullable String edition() {
		return this.editions.confirmed() ? Long.toString(this.editions.current().number()) : null;
	}

	/** Whether these are still the pages to be shown. */
	boolean isCurrent(EditionPages pages) {
		return pages == this.pages && pages.areOf(shown());
	}

	/** How often what was kept could be sent. */
	long hits() {
		return this.hits.sum();
	}

	/** Somebody has written something here, perhaps without a new edition. */
	void written() {
		this.pages.written();
	}

	/** What was kept of the edition before and has changed is made again. */
	@EventListener
	void hear(EditionArrived arrived) {
		renewed();
	}

	/**
	 * Some pages tell of the back-test, which is made after the edition; the others stay.
	 */
	@EventListener
	synchronized void hear(BackTestMade made) {
		this.report = made.report();
		this.pages.quote(made.report());
	}

	private synchronized EditionPages renewed() {
		EditionPages.Shown shown = shown();
		EditionPages before = this.pages;
		if (before.areOf(shown)) {
			return before;
		}
		EditionPages pages = new EditionPages(shown, this.report, this.mostBytes, this.hits);
		this.pages = pages;
		this.again.begin(before.addresses(), before.number(), () -> isCurrent(pages));
		return pages;
	}

	private EditionPages.Shown shown() {
		return new EditionPages.Shown(this.editions.current().number(), this.editions.last(),
				LocalDate.now(this.clock));
	}

}
