package org.lantu.pagestore;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.Editions;

/**
 * The answers that are kept, those of the newest edition and of today only. A new edition
 * begins with an empty store, so no answer outlives what it tells of.
 */
final class PageStore {

	private final long mostBytes;

	private final Editions editions;

	private final Clock clock;

	private volatile EditionPages pages;

	PageStore(long mostBytes, Editions editions, Clock clock) {
		this.mostBytes = mostBytes;
		this.editions = editions;
		this.clock = clock;
		this.pages = new EditionPages(editions.current().number(), LocalDate.now(clock), mostBytes);
	}

	/** What is kept of the newest edition; nothing while that is not known. */
	@Nullable EditionPages current() {
		if (!this.editions.confirmed()) {
			return null;
		}
		EditionPages pages = this.pages;
		return pages.areOf(this.editions.current().number(), LocalDate.now(this.clock)) ? pages : renewed();
	}

	/** Whether these are still the pages to be shown. */
	boolean isCurrent(EditionPages pages) {
		return pages.areOf(this.editions.current().number(), LocalDate.now(this.clock));
	}

	private synchronized EditionPages renewed() {
		long edition = this.editions.current().number();
		LocalDate today = LocalDate.now(this.clock);
		if (!this.pages.areOf(edition, today)) {
			this.pages = new EditionPages(edition, today, this.mostBytes);
		}
		return this.pages;
	}

}
