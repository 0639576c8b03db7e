package org.lantu.actuals.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps on which days people were reminded, so that of several portals one reminds, and
 * when each was told last.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReminderBook {

	private static final int DAYS = 60;

	private final JdbcClient jdbc;

	ReminderBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Begins the round of a day. It is begun for good only with the transaction of the
	 * caller, whom another portal waits for.
	 * @return whether nobody has done it
	 */
	public boolean begin(LocalDate day) {
		this.jdbc.sql("delete from reminder_round where day < :oldest").param("oldest", day.minusDays(DAYS)).update();
		return this.jdbc.sql("insert into reminder_round (day) values (:day) on conflict (day) do nothing")
			.param("day", day)
			.update() > 0;
	}

	/** When each person was told last, by the number of the account. */
	public Map<Long, Told> told() {
		Map<Long, Told> told = new HashMap<>();
		this.jdbc.sql("select * from reminder").query((row) -> {
			told.put(row.getLong("person"), new Told(row.getObject("due_soon_on", LocalDate.class),
					row.getObject("overdue_on", LocalDate.class)));
		});
		return told;
	}

	/** Notes when some were told last; one statement however many they are. */
	public void note(Map<Long, Told> told) {
		List<Map.Entry<Long, Told>> all = List.copyOf(told.entrySet());
		this.jdbc
			.sql("""
					insert into reminder (person, due_soon_on, overdue_on)
					select * from unnest(cast(:people as bigint[]), cast(:soon as date[]), cast(:overdue as date[]))
					on conflict (person) do update set due_soon_on = excluded.due_soon_on, overdue_on = excluded.overdue_on""")
			.param("people", all.stream().map(Map.Entry::getKey).toArray(Long[]::new))
			.param("soon", all.stream().map((one) -> text(one.getValue().dueSoon())).toArray(String[]::new))
			.param("overdue", all.stream().map((one) -> text(one.getValue().overdue())).toArray(String[]::new))
			.update();
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

	/**
	 * When somebody was told last; {@code null} for never.
	 *
	 * @param dueSoon what was due soon
	 * @param overdue what should have been done
	 */
	public record Told(@Nullable LocalDate dueSoon, @Nullable LocalDate overdue) {

		/** Somebody who was told nothing. */
		public static final Told NEVER = new Told(null, null);

	}

}
