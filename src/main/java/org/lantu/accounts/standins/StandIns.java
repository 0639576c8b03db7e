package org.lantu.accounts.standins;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.lantu.accounts.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps who is away; one statement a call.
 */
@Service
public class StandIns {

	private final JdbcClient jdbc;

	private final Clock clock;

	StandIns(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Who is away today.
	 * @param everybody all with an active account
	 */
	public Absences today(Collection<Person> everybody) {
		LocalDate today = LocalDate.now(this.clock);
		return new Absences(everybody,
				this.jdbc.sql("select * from stand_in where :today between first_day and last_day")
					.param("today", today)
					.query(StandIns::read)
					.list());
	}

	/** When somebody is away next, today included. */
	public Optional<Absence> of(Person person) {
		return this.jdbc.sql("select * from stand_in where person = :person and last_day >= :today")
			.param("person", person.id())
			.param("today", LocalDate.now(this.clock))
			.query(StandIns::read)
			.optional();
	}

	void set(Absence absence) {
		this.jdbc.sql("""
				insert into stand_in (person, deputy, first_day, last_day) values (:person, :deputy, :from, :to)
				on conflict (person) do update set deputy = excluded.deputy, first_day = excluded.first_day,
					last_day = excluded.last_day""")
			.param("person", absence.person())
			.param("deputy", absence.deputy())
			.param("from", absence.from())
			.param("to", absence.to())
			.update();
	}

	void end(Person person) {
		this.jdbc.sql("delete from stand_in where person = :person").param("person", person.id()).update();
	}

	private static Absence read(ResultSet row, int number) throws SQLException {
		return new Absence(row.getLong("person"), row.getLong("deputy"), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class));
	}

}
