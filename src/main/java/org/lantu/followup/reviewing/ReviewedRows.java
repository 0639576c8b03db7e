package org.lantu.followup.reviewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.ledger.LedgerEntry.Hands;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of a table of what is reviewed; one statement a call.
 */
public abstract class ReviewedRows {

	private final JdbcClient jdbc;

	private final String table;

	protected ReviewedRows(JdbcClient jdbc, String table) {
		this.jdbc = jdbc;
		this.table = table;
	}

	/** Those with these numbers, which nobody else decides on meanwhile. */
	protected abstract List<? extends Reviewed> locked(Collection<Long> numbers);

	/** Passes locked ones on to another state. */
	void pass(Collection<Long> numbers, ReviewState state) {
		of(numbers, "update %s set state = :state, version = version + 1 where id = any (:ids)")
			.param("state", state.name())
			.update();
	}

	/** Notes what was decided on locked ones. */
	void decide(Collection<Long> numbers, ReviewState state, String by, Instant at, @Nullable String note) {
		of(numbers, """
				update %s set state = :state, version = version + 1, decided_by = :by, decided_at = :at,
				    decision_note = :note where id = any (:ids)""").param("state", state.name())
			.param("by", by)
			.param("at", Timestamp.from(at))
			.param("note", note)
			.update();
	}

	void delete(Collection<Long> numbers) {
		of(numbers, "delete from %s where id = any (:ids)").update();
	}

	private JdbcClient.StatementSpec of(Collection<Long> numbers, String statement) {
		return this.jdbc.sql(statement.formatted(this.table)).param("ids", numbers.toArray(Long[]::new));
	}

	/** Who did what with a row. */
	protected static Hands hands(ResultSet row) throws SQLException {
		return new Hands(row.getString("entered_by"), row.getTimestamp("entered_at").toInstant(),
				row.getString("decided_by"),
				Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant).orElse(null),
				row.getString("decision_note"), Set.of((String[]) row.getArray("written_by").getArray()));
	}

}
