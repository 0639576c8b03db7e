package org.lantu.actuals.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.checks.Entry;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes revisions, one statement a call however many there are.
 */
@Component
class LedgerWriter {

	private static final String ROWS = """
			jsonb_to_recordset(cast(:rows as jsonb)) as x (id bigint, figure bigint, value numeric, obs_status text,
				bound text, source text, quote text, known_on date, date_precision text, revised boolean, note text,
				reason text)
			""";

	private static final String CHANGED = "value, obs_status, bound, source, quote, known_on, date_precision, revised,"
			+ " note, reason";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	LedgerWriter(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Adds revisions.
	 * @param entries by the number of their figure
	 * @return the numbers of the revisions
	 */
	List<Long> add(Map<Long, Entry> entries, ReviewState state, String login) {
		if (entries.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("""
					insert into figure_revision (figure, %s, state, entered_by, entered_at, written_by)
					select figure, %s, :state, :login, :at, array[:login] from %s returning id""".formatted(CHANGED,
					CHANGED, ROWS))
			.param("rows", rows("figure", entries))
			.param("state", state.name())
			.param("login", login)
			.param("at", now())
			.query(Long.class)
			.list();
	}

	/**
	 * Writes in revisions that are there.
	 * @param entries by the number of the revision
	 */
	void change(Map<Long, Entry> entries, ReviewState state, String login) {
		if (entries.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				update figure_revision r set (%s) = (select %s), state = :state, version = r.version + 1,
					entered_by = :login, entered_at = :at,
					written_by = array(select distinct unnest(r.written_by || array[:login]) order by 1)
				from %s where r.id = x.id""".formatted(CHANGED, "x." + CHANGED.replace(", ", ", x."), ROWS))
			.param("rows", rows("id", entries))
			.param("state", state.name())
			.param("login", login)
			.param("at", now())
			.update();
	}

	/** Decides on submitted revisions. */
	void decide(Collection<Long> revisions, ReviewState state, String login, @Nullable String note) {
		this.jdbc.sql("""
				update figure_revision set state = :state, version = version + 1, decided_by = :login,
					decided_at = :at, decision_note = :note where id = any (:ids)""")
			.param("state", state.name())
			.param("login", login)
			.param("at", now())
			.param("note", note)
			.param("ids", LedgerRows.ids(revisions))
			.update();
	}

	/** Deletes revisions, and figures that have none left. */
	void delete(Collection<Long> revisions) {
		this.jdbc.sql("""
				with gone as (delete from figure_revision where id = any (:ids) returning id, figure)
				delete from figure f using gone where f.id = gone.figure and not exists (
					select from figure_revision r where r.figure = f.id and r.id <> all (:ids))""")
			.param("ids", LedgerRows.ids(revisions))
			.update();
	}

	private String rows(String keyed, Map<Long, Entry> entries) {
		return this.json.writeValueAsString(
				entries.entrySet().stream().map((entry) -> row(keyed, entry.getKey(), entry.getValue())).toList());
	}

	/** The value as text, so that its decimals survive. */
	private static Map<String, @Nullable Object> row(String keyed, Long key, Entry entry) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put(keyed, key);
		row.put("value", (entry.value() != null) ? entry.value().toPlainString() : null);
		row.put("obs_status", entry.status().name());
		row.put("bound", entry.bound().name());
		row.put("source", entry.source());
		row.put("quote", entry.quote());
		row.put("known_on", (entry.knownOn() != null) ? entry.knownOn().toString() : null);
		row.put("date_precision", entry.precision().name());
		row.put("revised", entry.revised());
		row.put("note", entry.note());
		row.put("reason", entry.reason());
		return row;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
