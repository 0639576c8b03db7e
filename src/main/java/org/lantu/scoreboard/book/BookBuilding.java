package org.lantu.scoreboard.book;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.lantu.plan.PlanBook;
import org.lantu.progress.judging.Judge;
import org.lantu.scoreboard.TargetTimeline;
import org.lantu.scoreboard.Timelines;
import org.lantu.scoreboard.book.Book.State;
import org.lantu.scoreboard.edition.Edition;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the book anew beside the one that serves, some regions in each transaction, and
 * lets it serve when it is whole. Publications are written in both meanwhile. A portal
 * that is killed leaves a book that the next goes on with; of several portals on one
 * database one builds.
 */
@Component
class BookBuilding {

	/** Of this portal's own locks in the database, the one for building the book. */
	static final long TURN = 0x4c616e_7475_0015L;

	private static final int REGIONS_AT_ONCE = 4;

	private static final int ROWS_AT_ONCE = 20_000;

	private final Books books;

	private final VerdictTable verdicts;

	private final TurnedVerdicts turned;

	private final MissedTargets missed;

	private final Timelines timelines;

	private final PlanBook plans;

	private final Editions editions;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate turn;

	private final TransactionTemplate step;

	BookBuilding(Books books, VerdictTable verdicts, TurnedVerdicts turned, MissedTargets missed, Timelines timelines,
			PlanBook plans, Editions editions, JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
		this.missed = missed;
		this.books = books;
		this.verdicts = verdicts;
		this.turned = turned;
		this.timelines = timelines;
		this.plans = plans;
		this.editions = editions;
		this.jdbc = jdbc;
		this.clock = clock;
		this.turn = new TransactionTemplate(transactions);
		this.step = new TransactionTemplate(transactions);
		this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Whether there is a book to serve from, be it an old one. */
	boolean serving() {
		return this.books.in(State.SERVING).isPresent();
	}

	/** Builds until the book is new, after whoever is at it. */
	void await() {
		this.turn.executeWithoutResult((status) -> {
			this.jdbc.sql("set local lock_timeout = 0").update();
			this.jdbc.sql("select pg_advisory_xact_lock(:turn)").param("turn", TURN).query((row) -> {
			});
			build();
		});
	}

	/** The same, but does nothing where somebody is at it. */
	void attempt() {
		this.turn.executeWithoutResult((status) -> {
			boolean ours = this.jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
				.param("turn", TURN)
				.query(Boolean.class)
				.single();
			if (ours) {
				build();
			}
		});
	}

	private void build() {
		while (this.books.old() && !Thread.currentThread().isInterrupted()) {
			this.step.executeWithoutResult((status) -> begin());
			while (Boolean.TRUE.equals(this.step.execute((status) -> writeSome()))) {
				if (Thread.currentThread().isInterrupted()) {
					return;
				}
			}
			this.step.executeWithoutResult((status) -> this.books.count());
			Edition judged = this.step.execute((status) -> serve());
			if (judged != null) {
				this.editions.learn(judged);
			}
		}
		while (Boolean.TRUE.equals(this.step.execute((status) -> this.books.clear(ROWS_AT_ONCE)))) {
			if (Thread.currentThread().isInterrupted()) {
				return;
			}
		}
	}

	/** Goes on with a book of the same judge, if there is one half built. */
	Book begin() {
		this.books.lock();
		return this.books.in(State.BUILDING)
			.filter((book) -> book.judge() == Judge.VERSION)
			.orElseGet(this.books::begin);
	}

	/**
	 * Writes the next regions.
	 * @return whether there were any
	 */
	boolean writeSome() {
		this.books.lock();
		Book book = this.books.in(State.BUILDING).orElseThrow();
		List<String> next = this.plans.regionsAfter(book.upTo(), REGIONS_AT_ONCE);
		if (next.isEmpty()) {
			return false;
		}
		List<TargetTimeline> targets = this.timelines.ofRegions(next);
		this.verdicts.replace(book.build(), targets.stream().map(VerdictPeriods::key).toList(),
				targets.stream().flatMap((target) -> VerdictPeriods.of(target).stream()).toList());
		this.books.writtenUpTo(book.build(), next.get(next.size() - 1));
		return true;
	}

	/**
	 * Lets the book serve, and the editions that it was built for count as judged. Where
	 * a later one was served already, a further one tells that verdicts have changed.
	 */
	Edition serve() {
		this.books.lock();
		Book book = this.books.in(State.BUILDING).orElseThrow();
		Optional<Edition> unjudged = edition("select max(number) from edition where not judged and number <= "
				+ book.edition() + " and number > (select coalesce(max(number), 0) from edition where judged)");
		Edition edition = unjudged.orElseGet(this::judgedAnew);
		this.jdbc.sql("update edition set judged = true where not judged and number <= :edition")
			.param("edition", book.edition())
			.update();
		this.books.in(State.SERVING).ifPresent((old) -> {
			this.turned.note(edition.number(), old.build(), book.build());
			this.missed.tell(edition.number());
		});
		this.books.serve(book.build());
		this.jdbc.sql("select pg_notify('lantu_edition', cast(:number as text))")
			.param("number", edition.number())
			.query((row) -> {
			});
		return edition;
	}

	private Edition judgedAnew() {
		Instant now = this.clock.instant();
		return new Edition(this.jdbc.sql("select make_edition('JUDGED_ANEW', :at, true)")
			.param("at", now.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single(), now);
	}

	private Optional<Edition> edition(String number) {
		return this.jdbc.sql("select number, at from edition where number = (" + number + ")")
			.query((row, index) -> new Edition(row.getLong("number"),
					row.getObject("at", OffsetDateTime.class).toInstant()))
			.optional();
	}

}
