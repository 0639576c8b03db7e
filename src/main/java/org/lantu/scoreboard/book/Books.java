package org.lantu.scoreboard.book;

import java.util.List;
import java.util.Optional;

import org.lantu.progress.judging.Judge;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which books there are: the one that serves, and the one that is being built to take its
 * place. Whoever changes them holds the lock of editions.
 */
@Component
class Books {

	private static final RowMapper<Book> BOOK = (row, number) -> new Book(row.getInt("build"), row.getInt("judge"),
			row.getLong("edition"), Book.State.valueOf(row.getString("state")), row.getString("up_to"));

	private final JdbcClient jdbc;

	Books(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits until no publication is on its way to its commit, and lets none begin it. */
	void lock() {
		this.jdbc.sql("select number from edition_counter for update").query(Long.class).single();
	}

	/** Those that publications are written in. */
	List<Book> kept() {
		return this.jdbc.sql("select * from verdict_book where state in ('SERVING', 'BUILDING') order by build")
			.query(BOOK)
			.list();
	}

	Optional<Book> in(Book.State state) {
		return this.jdbc.sql("select * from verdict_book where state = :state")
			.param("state", state.name())
			.query(BOOK)
			.optional();
	}

	/**
	 * Whether something was changed by a migration, or the judge by a new version; what a
	 * newer judge keeps is that one's to build.
	 */
	boolean old() {
		return this.jdbc.sql("""
				select not exists (select from verdict_book where state = 'SERVING' and judge >= :judge)
					or exists (select from edition where not judged)
						and not exists (select from verdict_book where state = 'SERVING' and judge > :judge)""")
			.param("judge", Judge.VERSION)
			.query(Boolean.class)
			.single();
	}

	/** Says that the verdicts of an edition are not kept yet. */
	void unjudged(long edition) {
		this.jdbc.sql("update edition set judged = false where number = :edition").param("edition", edition).update();
	}

	/** Begins a book at the present edition. */
	Book begin() {
		this.jdbc.sql("update verdict_book set state = 'RETIRED' where state = 'BUILDING'").update();
		return this.jdbc.sql("""
				insert into verdict_book (judge, edition, state)
				select :judge, number, 'BUILDING' from edition_counter returning *""")
			.param("judge", Judge.VERSION)
			.query(BOOK)
			.single();
	}

	void writtenUpTo(int build, String region) {
		this.jdbc.sql("update verdict_book set up_to = :region where build = :build")
			.param("region", region)
			.param("build", build)
			.update();
	}

	/** Lets the database know how many rows there are now, before books are compared. */
	void count() {
		this.jdbc.sql("analyze verdict").update();
	}

	/** Lets a book serve from the commit on. */
	void serve(int build) {
		this.jdbc.sql("update verdict_book set state = 'RETIRED' where state = 'SERVING'").update();
		this.jdbc.sql("update verdict_book set state = 'SERVING' where build = :build").param("build", build).update();
	}

	/** Throws away some rows of books that nobody reads any more. */
	boolean clear(int rows) {
		int cleared = this.jdbc.sql("""
				delete from verdict where (build, plan, target, known_from) in (
					select build, plan, target, known_from from verdict
					where build in (select build from verdict_book where state = 'RETIRED')
					order by build, plan, target, known_from limit :rows)""").param("rows", rows).update();
		if (cleared == 0) {
			this.jdbc.sql("delete from verdict_book where state = 'RETIRED'").update();
		}
		return cleared > 0;
	}

}
