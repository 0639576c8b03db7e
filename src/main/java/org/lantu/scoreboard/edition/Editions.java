package org.lantu.scoreboard.edition;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.lantu.platform.LantuProperties;
import org.lantu.platform.facts.PublishedState;
import org.lantu.platform.past.KnownEditions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows the newest edition without asking the database: at once where this portal made
 * it, else as soon as {@link EditionWatch} hears of it.
 */
@Component
public class Editions implements PublishedState, KnownEditions {

	private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

	private final JdbcClient jdbc;

	private final ZoneId zone;

	private final ApplicationEventPublisher events;

	private final AtomicReference<Edition> current;

	private final AtomicLong last;

	private volatile long confirmedAt;

	Editions(JdbcClient jdbc, LantuProperties properties, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.zone = properties.zone();
		this.events = events;
		long asked = System.nanoTime();
		NewestEdition newest = jdbc.sql(NewestEdition.SQL).query((row, number) -> NewestEdition.read(row)).single();
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
	 * Whether the database confirmed within the last second that there is no newer one.
	 */
	@Override
	public boolean confirmed() {
		return System.nanoTime() - this.confirmedAt <= GOOD_FOR;
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
