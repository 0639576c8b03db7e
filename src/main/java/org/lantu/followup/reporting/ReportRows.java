package org.lantu.followup.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.followup.MeasureStatus;
import org.lantu.followup.reviewing.ReviewedRows;
import org.lantu.reference.DatePrecision;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes reports on measures in any state; one statement a call.
 */
@Component
class ReportRows extends ReviewedRows {

	private static final String SELECT = """
			select r.*, m.plan, m.ordinal, p.region
			from measure_report r join measure m on m.id = r.measure join plan p on p.code = m.plan
			where\s""";

	private static final String TYPED = """
			jsonb_to_recordset(cast(:rows as jsonb))
			    as x (id bigint, ordinal integer, status text, note text, source text, known_on date, date_precision text)
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ReportRows(JdbcClient jdbc, JsonMapper json) {
		super(jdbc, "measure_report");
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * What is on its way of a plan's measures, which nobody else decides on meanwhile.
	 */
	List<ReportEntry> locked(String plan) {
		return this.jdbc.sql(SELECT + "m.plan = :plan and r.state <> 'PUBLISHED' order by m.ordinal for update of r")
			.param("plan", plan)
			.query(ReportRows::entry)
			.list();
	}

	@Override
	protected List<ReportEntry> locked(Collection<Long> reports) {
		return this.jdbc.sql(SELECT + "r.id = any (:ids) order by r.id for update of r")
			.param("ids", reports.toArray(Long[]::new))
			.query(ReportRows::entry)
			.list();
	}

	/** What is on its way in some regions, what waits longest first. */
	List<ReportEntry> open(Collection<String> regions) {
		return this.jdbc
			.sql(SELECT + "r.state <> 'PUBLISHED' and p.region = any (:regions) order by r.entered_at, r.id")
			.param("regions", regions.toArray(String[]::new))
			.query(ReportRows::entry)
			.list();
	}

	/** What is on its way of a plan's measures, in its order. */
	List<ReportEntry> open(String plan) {
		return this.jdbc.sql(SELECT + "r.state <> 'PUBLISHED' and m.plan = :plan order by m.ordinal")
			.param("plan", plan)
			.query(ReportRows::entry)
			.list();
	}

	/** All reports on a measure, what is on its way first, then the latest. */
	List<ReportEntry> of(String plan, int measure) {
		return this.jdbc.sql(SELECT + """
				m.plan = :plan and m.ordinal = :measure
				order by r.state = 'PUBLISHED', r.known_on desc, r.decided_at desc, r.id desc""")
			.param("plan", plan)
			.param("measure", measure)
			.query(ReportRows::entry)
			.list();
	}

	/**
	 * Adds reports.
	 * @return their numbers; fewer where somebody was faster
	 */
	List<Long> add(String plan, List<ReportChecks.Checked> reports, ReviewState state, String by, Instant at) {
		return this.jdbc
			.sql("""
					insert into measure_report (measure, status, note, source, known_on, date_precision, state, entered_by, entered_at, written_by)
					select m.id, x.status, x.note, x.source, x.known_on, x.date_precision, :state, :by, :at, array[cast(:by as text)]
					from
					"""
					+ TYPED + """
							join measure m on m.plan = :plan and m.ordinal = x.ordinal order by x.ordinal
							on conflict (measure) where state <> 'PUBLISHED' do nothing returning id""")
			.param("rows", rows(reports))
			.param("plan", plan)
			.param("state", state.name())
			.param("by", by)
			.param("at", Timestamp.from(at))
			.query(Long.class)
			.list();
	}

	/** Writes in reports that are locked and editable. */
	void write(List<ReportChecks.Checked> reports, ReviewState state, String by, Instant at) {
		this.jdbc
			.sql("""
					update measure_report r set status = x.status, note = x.note, source = x.source, known_on = x.known_on,
					    date_precision = x.date_precision, state = :state, version = r.version + 1, entered_by = :by, entered_at = :at,
					    written_by = case when :by = any (r.written_by) then r.written_by
					        else r.written_by || cast(:by as text) end
					from
					"""
					+ TYPED + "where r.id = x.id")
			.param("rows", rows(reports))
			.param("state", state.name())
			.param("by", by)
			.param("at", Timestamp.from(at))
			.update();
	}

	private String rows(List<ReportChecks.Checked> reports) {
		return this.json.writeValueAsString(reports.stream().map(ReportRows::row).toList());
	}

	private static Map<String, @Nullable Object> row(ReportChecks.Checked report) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		RevisionRef seen = report.typed().seen();
		ReportClaim claim = report.claim();
		row.put("id", (seen != null) ? seen.id() : null);
		row.put("ordinal", report.typed().measure());
		row.put("status", (claim.status() != null) ? claim.status().name() : null);
		row.put("note", claim.note());
		row.put("source", claim.source());
		row.put("known_on", (claim.knownOn() != null) ? claim.knownOn().toString() : null);
		row.put("date_precision", (claim.precision() != null) ? claim.precision().name() : null);
		return row;
	}

	private static ReportEntry entry(ResultSet row, int number) throws SQLException {
		String status = row.getString("status");
		String precision = row.getString("date_precision");
		return new ReportEntry(new RevisionRef(row.getLong("id"), row.getInt("version")), row.getString("plan"),
				row.getString("region"), row.getInt("ordinal"), ReviewState.valueOf(row.getString("state")),
				new ReportClaim((status != null) ? MeasureStatus.valueOf(status) : null,
						row.getObject("known_on", LocalDate.class),
						(precision != null) ? DatePrecision.valueOf(precision) : null, row.getString("source"),
						row.getString("note")),
				hands(row));
	}

}
