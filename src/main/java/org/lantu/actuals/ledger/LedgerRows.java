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
 * Reads revisions in any state for those who work on them, and adds figures and their
 * first revisions; one statement a call.
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

	/**
	 * Makes those of some figures that nobody has made before, in the order of their
	 * keys.
	 * @return them; each is this transaction's own until it ends
	 */
	Map<FigureKey, FigureEntity> make(Collection<FigureKey> figures) {
		return this.jdbc
			.sql("""
					insert into figure (region, indicator, year)
					select region, indicator, year from unnest(:regions, :indicators, :years) as k (region, indicator, year)
					order by 1, 2, 3 on conflict (region, indicator, year) do nothing returning id, region, indicator, year""")
			.param("regions", figures.stream().map(FigureKey::region).toArray(String[]::new))
			.param("indicators", figures.stream().map(FigureKey::indicator).toArray(String[]::new))
			.param("years", figures.stream().map(FigureKey::year).toArray(Integer[]::new))
			.query((row, number) -> new FigureEntity(row.getLong("id"),
					new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year"))))
			.list()
			.stream()
			.collect(Collectors.toMap(FigureEntity::key, Function.identity()));
	}

	/** Writes the revisions of figures that were made in this transaction. */
	void add(Collection<FigureEntity> made) {
		List<Added> rows = made.stream()
			.flatMap((figure) -> figure.revisions().stream().map((revision) -> new Added(figure, revision)))
			.toList();
		this.jdbc
			.sql("""
					insert into figure_revision (id, version, figure, value, obs_status, bound, source, quote, known_on,
						date_precision, revised, note, reason, state, entered_by, entered_at, written_by)
					select id, version, figure, cast(value as numeric), status, bound, source, quote, cast(known_on as date), precision,
						revised, note, reason, state, entered_by, cast(entered_at as timestamptz), string_to_array(written_by, chr(10))
					from unnest(:ids, :versions, :figures, :values, :statuses, :bounds, :sources, :quotes, :known, :precisions,
						:revised, :notes, :reasons, :states, :by, :at, :writers) as r (id, version, figure, value, status, bound, source,
						quote, known_on, precision, revised, note, reason, state, entered_by, entered_at, written_by)""")
			.param("ids", rows.stream().map((row) -> row.revision().ref().id()).toArray(Long[]::new))
			.param("versions", rows.stream().map((row) -> row.revision().ref().version()).toArray(Integer[]::new))
			.param("figures", rows.stream().map((row) -> row.figure().number()).toArray(Long[]::new))
			.param("values", texts(rows, (row) -> (row.value() != null) ? row.value().toPlainString() : null))
			.param("statuses", texts(rows, (row) -> row.status().name()))
			.param("bounds", texts(rows, (row) -> row.bound().name()))
			.param("sources", texts(rows, Claim::source))
			.param("quotes", texts(rows, Claim::quote))
			.param("known", texts(rows, (row) -> (row.knownOn() != null) ? row.knownOn().toString() : null))
			.param("precisions", texts(rows, (row) -> row.precision().name()))
			.param("revised", rows.stream().map((row) -> row.revision().claim().revised()).toArray(Boolean[]::new))
			.param("notes", texts(rows, Claim::note))
			.param("reasons", texts(rows, Claim::reason))
			.param("states", rows.stream().map((row) -> row.revision().state().name()).toArray(String[]::new))
			.param("by", rows.stream().map((row) -> row.revision().enteredBy()).toArray(String[]::new))
			.param("at", rows.stream().map((row) -> row.revision().enteredAt().toString()).toArray(String[]::new))
			.param("writers",
					rows.stream().map((row) -> String.join("\n", row.revision().writtenBy())).toArray(String[]::new))
			.update();
	}

	private static @Nullable String[] texts(List<Added> rows, Function<Claim, @Nullable String> text) {
		return rows.stream().map((row) -> text.apply(row.revision().claim())).toArray(String[]::new);
	}

	/**
	 * The number of the newest edition: as long as it is the same, nothing was published.
	 */
	long edition() {
		return this.jdbc.sql("select number from edition_counter").query(Long.class).single();
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

	/** A revision that is added to its figure. */
	private record Added(FigureEntity figure, FigureRevisionEntity revision) {

	}

}
