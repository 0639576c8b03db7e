package org.lantu.pagestore;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.lantu.pagestore.again.KeptAddress;
import org.lantu.scoreboard.backtest.BackTestReport;

/**
 * The answers that are kept of one edition, as of one day, and those that are being made.
 */
final class EditionPages {

	private static final int MOST_NAMED = 1000;

	private final Shown shown;

	private final LongAdder hits;

	private final Cache<PageKey, StoredPage> kept;

	private final ConcurrentMap<PageKey, Making> making = new ConcurrentHashMap<>();

	private volatile @Nullable BackTestReport report;

	private volatile long written = System.nanoTime();

	EditionPages(Shown shown, @Nullable BackTestReport report, long mostBytes, LongAdder hits) {
		this.hits = hits;
		this.shown = shown;
		this.report = report;
		this.kept = Caffeine.newBuilder()
			.maximumWeight(mostBytes)
			.weigher((PageKey key, StoredPage page) -> key.weight() + page.weight())
			.executor(Runnable::run)
			.build();
	}

	boolean areOf(Shown other) {
		return this.shown.equals(other);
	}

	String edition() {
		return Long.toString(number());
	}

	/** The number of the edition. */
	long number() {
		return this.shown.edition();
	}

	@Nullable StoredPage find(PageKey key) {
		StoredPage page = this.kept.getIfPresent(key);
		if (page == null || !tellsOfNow(page) || page.isOver(this.written)) {
			return null;
		}
		this.hits.increment();
		return page;
	}

	/** What was kept last, were it good for a moment only. */
	@Nullable StoredPage findLast(PageKey key) {
		return this.kept.getIfPresent(key);
	}

	/**
	 * Whether an answer, whenever it was begun, says of the back-test what is said now.
	 */
	boolean tellsOfNow(StoredPage page) {
		return page.quotation() == null || page.quotation().isOf(this.report);
	}

	/** From now on answers quote this report; those that quote another go. */
	void quote(BackTestReport next) {
		this.report = next;
		this.kept.asMap().values().removeIf((page) -> !tellsOfNow(page));
	}

	/** From now on nothing is sent that is good for a moment and was begun before. */
	void written() {
		this.written = System.nanoTime();
	}

	void keep(PageKey key, StoredPage page) {
		this.kept.put(key, page);
	}

	/** The pages that are kept of which the address is a path only, the hottest first. */
	List<KeptAddress> addresses() {
		return this.kept.policy()
			.eviction()
			.map((eviction) -> eviction.hottest(MOST_NAMED).keySet())
			.orElseGet(Set::of)
			.stream()
			.filter((key) -> key.query() == null && key.format() == null)
			.map((key) -> new KeptAddress(key.origin().host(), key.origin().port(), key.origin().contextPath(),
					key.path(), key.language(), key.theme()))
			.toList();
	}

	/** What tells others when an answer is made. */
	Making making(PageKey key) {
		return new Making(this.making, key);
	}

	/**
	 * What answers are made of.
	 *
	 * @param edition the number that they carry
	 * @param last that of the last edition, which nobody may have judged yet
	 */
	record Shown(long edition, long last, LocalDate day) {

	}

}
