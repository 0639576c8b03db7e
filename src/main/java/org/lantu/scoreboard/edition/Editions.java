package org.lantu.scoreboard.edition;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.lantu.platform.LantuProperties;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.facts.PublishedState;
import org.lantu.platform.past.KnownEditions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows the newest edition without asking the database: at once where this portal made
 * it, else as soon as {@link EditionWatch} hears of it.
 */
@Component
public class Editions implements PublishedState, KnownEditions {

	private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

	/**
	 * For another's question, in milliseconds; the answer would be stale not long after.
	 */
	private static final long MOST_WAITED = 500;

	private final Lock asking = new ReentrantLock();

	private final JdbcClient jdbc;

	private final ZoneId zone;

	private final ApplicationEventPublisher events;

	private final DatabaseAvailability availability;

	private final TransactionTemplate reading;

	private final AtomicReference<Edition> current;

	private final AtomicLong last;

	private volatile long confirmedAt;

	Editions(JdbcClient jdbc, LantuProperties properties, ApplicationEventPublisher events,
			DatabaseAvailability availability, PlatformTransactionManager transactions) {
		this.availability = availability;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.jdbc = jdbc;
		this.zone = properties.zone();
		this.events = events;
		long asked = System.nanoTime();
		NewestEdition newest = newest(jdbc);
		this.current = new AtomicReference<>(newest.edition());
		this.last = new AtomicLong(newest.last());
		this.confirmedAt = asked;
	}

	/**
	 * The newest edition that this portal knows and whose verdicts are kept; asks no
	 * database.
	 */
	public Edition current() {
		return this.current.get();
	}

	/** One statement; an edition that nobody has judged yet is not to be shown. */
	@Override
	public Optional<LocalDate> day(long number) {
		return (number > newest()) ? Optional.empty()
				: this.jdbc.sql("select at from edition where number = :number")
					.param("number", number)
					.query(OffsetDateTime.class)
					.optional()
					.map((at) -> at.atZoneSameInstant(this.zone).toLocalDate());
	}

	@Override
	public long first() {
		return this.jdbc.sql("select min(number) from edition").query(Long.class).single();
	}

	@Override
	public long newest() {
		return current().number();
	}

	/**
	 * The number of the last edition that this portal knows, also while nobody has judged
	 * it: what pages read of plans and figures is of this one.
	 */
	@Override
	public long last() {
		return Math.max(this.last.get(), this.current.get().number());
	}

	/**
	 * By one connection, and one that only reads: a copy of the database may answer.
	 */
	@Override
	public <A> A read(Supplier<A> reading) {
		return Objects.requireNonNull(this.reading.execute((status) -> reading.get()));
	}

	/**
	 * Whether the database confirmed within the last second that there is no newer one.
	 */
	@Override
	public boolean confirmed() {
		return System.nanoTime() - this.confirmedAt <= GOOD_FOR;
	}

	/**
	 * Whether the database confirms it, which is asked where it did not lately: once for
	 * all who want to know meanwhile. A portal that gets little of its processor would
	 * else make each answer anew, and get less still.
	 */
	public boolean confirmedOnAsking() {
		if (confirmed()) {
			return true;
		}
		if (this.availability.isAway()) {
			return false;
		}
		boolean asks = false;
		try {
			asks = this.asking.tryLock(MOST_WAITED, TimeUnit.MILLISECONDS);
			if (asks && !confirmed()) {
				long asked = System.nanoTime();
				confirm(newest(this.jdbc), asked);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (DataAccessException ex) {
			return false;
		}
		finally {
			if (asks) {
				this.asking.unlock();
			}
		}
		return confirmed();
	}

	private static NewestEdition newest(JdbcClient jdbc) {
		return jdbc.sql(NewestEdition.SQL).query((row, number) -> NewestEdition.read(row)).single();
	}

	/** Learns of an edition that is committed; an older one is no news. */
	public void learn(Edition edition) {
		if (raise(edition)) {
			this.events.publishEvent(new EditionArrived(edition));
		}
	}

	/**
	 * Learns what the database said.
	 * @param asked when it was asked, in the nanoseconds of {@link System#nanoTime}
	 */
	void confirm(NewestEdition newest, long asked) {
		this.last.accumulateAndGet(newest.last(), Math::max);
		boolean news = raise(newest.edition());
		this.confirmedAt = asked;
		if (news) {
			this.events.publishEvent(new EditionArrived(newest.edition()));
		}
		if (newest.unjudged()) {
			this.events.publishEvent(new EditionUnjudged());
		}
	}

	private boolean raise(Edition edition) {
		Edition before = this.current.getAndUpdate((known) -> (edition.number() > known.number()) ? edition : known);
		return edition.number() > before.number();
	}

}
