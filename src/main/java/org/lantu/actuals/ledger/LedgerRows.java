package org.lantu.actuals.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads revisions in any state for those who work on them, one statement a call.
 */
@Component
class LedgerRows {

	/**
	 * The columns of a {@link LedgerEntry}, from {@code figure f} and its revision
	 * {@code r}.
	 */
	private static final String COLUMNS = """
			r.id, r.version, f.region, f.indicator, f.year, r.state, r.value, r.obs_status, r.bound, r.source, r.quote,
			r.known_on, r.date_precision, r.revised, r.note, r.reason, r.entered_by, r.entered_at, r.decided_by,
			r.decided_at, r.decision_note, r.written_by
			""";

	private static final String SELECT = "select " + COLUMNS
			+ " from figure f join figure_revision r on r.figure = f.id ";

	private final JdbcClient jdbc;

	LedgerRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The revisions with these numbers; one that does not exist is left out. */
	Map<Long, LedgerEntry> byId(Collection<Long> revisions) {
		return this.jdbc.sql(SELECT + "where r.id = any (:ids)")
			.param("ids", ids(revisions))
			.query(LedgerRows::entry)
			.list()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().id(), Function.identity()));
	}

	/** The revisions of some regions in some states, those that wait longest first. */
	List<LedgerEntry> inState(Collection<String> regions, Set<ReviewState> states) {
		return this.jdbc.sql(SELECT + """
				where r.state = any (:states) and f.region = any (:regions)
				order by r.entered_at, r.id""")
			.param("states", states.stream().map(ReviewState::name).toArray(String[]::new))
			.param("regions", regions.toArray(String[]::new))
			.query(LedgerRows::entry)
			.list();
	}

	/** All revisions of a figure, the latest entered first. */
	List<LedgerEntry> of(FigureKey figure) {
		return this.jdbc.sql(SELECT + """
				where f.region = :region and f.indicator = :indicator and f.year = :year
				order by coalesce(r.decided_at, r.entered_at) desc, r.known_on desc, r.id desc""")
			.param("region", figure.region())
			.param("indicator", figure.indicator())
			.param("year", figure.year())
			.query(LedgerRows::entry)
			.list();
	}

	private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
		return new LedgerEntry(new RevisionRef(row.getLong("id"), row.getInt("version")),
				new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
				ReviewState.valueOf(row.getString("state")), claim(row), hands(row));
	}

	private static Claim claim(ResultSet row) throws SQLException {
		return new Claim(row.getBigDecimal("value"), Revision.ObsStatus.valueOf(row.getString("obs_status")),
				Bound.valueOf(row.getString("bound")), row.getString("source"), row.getString("quote"),
				row.getObject("known_on", LocalDate.class), DatePrecision.valueOf(row.getString("date_precision")),
				row.getBoolean("revised"), row.getString("note"), row.getString("reason"));
	}

	private static LedgerEntry.Hands hands(ResultSet row) throws SQLException {
		return new LedgerEntry.Hands(row.getString("entered_by"), row.getTimestamp("entered_at").toInstant(),
				row.getString("decided_by"), instant(row.getTimestamp("decided_at")), row.getString("decision_note"),
				Set.of((String[]) row.getArray("written_by").getArray()));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	static Long[] ids(Collection<Long> ids) {
		return ids.toArray(Long[]::new);
	}

}
