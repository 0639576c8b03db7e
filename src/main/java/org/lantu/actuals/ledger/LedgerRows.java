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
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads revisions in any state, one statement a call, and locks their figures: whoever
 * writes in a figure has locked it before.
 */
@Component
class LedgerRows {

	/**
	 * The columns of a {@link LedgerEntry}, from {@code figure f} and its revision
	 * {@code r}.
	 */
	static final String COLUMNS = """
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

	/** The number of each figure, made where there was none; locked until the end. */
	Map<FigureKey, Long> lock(Collection<FigureKey> figures) {
		String keys = " from unnest(cast(:regions as text[]), cast(:indicators as text[]), cast(:years as integer[]))"
				+ " as k (region, indicator, year) ";
		this.jdbc
			.sql("insert into figure (region, indicator, year) select distinct region, indicator, year" + keys
					+ "order by 1, 2, 3 on conflict (region, indicator, year) do nothing")
			.params(keys(figures))
			.update();
		return this.jdbc
			.sql("select f.id, f.region, f.indicator, f.year from figure f"
					+ " where (f.region, f.indicator, f.year) in (select region, indicator, year" + keys
					+ ") order by f.id for update")
			.params(keys(figures))
			.query((row, number) -> Map.entry(figure(row), row.getLong("id")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Locks the figures that some revisions belong to. */
	void lockOf(Collection<Long> revisions) {
		this.jdbc.sql("""
				select id from figure where id in (select figure from figure_revision where id = any (:ids))
				order by id for update""").param("ids", ids(revisions)).query(Long.class).list();
	}

	/** The revision on its way to publication of each figure that has one. */
	Map<FigureKey, LedgerEntry> open(Collection<Long> figures) {
		return this.jdbc.sql(SELECT + "where f.id = any (:ids) and r.state <> 'PUBLISHED'")
			.param("ids", ids(figures))
			.query(LedgerRows::entry)
			.list()
			.stream()
			.collect(Collectors.toMap(LedgerEntry::figure, Function.identity()));
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
				where r.state = any (:states) and f.region = any (:regions) and r.state <> 'PUBLISHED'
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

	static LedgerEntry entry(ResultSet row, int number) throws SQLException {
		return new LedgerEntry(new RevisionRef(row.getLong("id"), row.getInt("version")), figure(row),
				ReviewState.valueOf(row.getString("state")), row.getBigDecimal("value"),
				Revision.ObsStatus.valueOf(row.getString("obs_status")), Bound.valueOf(row.getString("bound")),
				row.getString("source"), row.getString("quote"), row.getObject("known_on", LocalDate.class),
				DatePrecision.valueOf(row.getString("date_precision")), row.getBoolean("revised"),
				row.getString("note"), row.getString("reason"), row.getString("entered_by"),
				row.getTimestamp("entered_at").toInstant(), row.getString("decided_by"),
				instant(row.getTimestamp("decided_at")), row.getString("decision_note"),
				Set.of((String[]) row.getArray("written_by").getArray()));
	}

	private static FigureKey figure(ResultSet row) throws SQLException {
		return new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	private static Map<String, Object> keys(Collection<FigureKey> figures) {
		return Map.of("regions", figures.stream().map(FigureKey::region).toArray(String[]::new), "indicators",
				figures.stream().map(FigureKey::indicator).toArray(String[]::new), "years",
				figures.stream().map(FigureKey::year).toArray(Integer[]::new));
	}

	static Long[] ids(Collection<Long> ids) {
		return ids.toArray(Long[]::new);
	}

}
