package org.lantu.scoreboard.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.followup.MeasureStatus;
import org.lantu.progress.Bound;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;
import org.lantu.reference.DatePrecision;
import org.lantu.scoreboard.edition.EditionChange.Kind;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was published and what it did to verdicts; one statement a call, and none
 * that reads more than it was asked for.
 */
@Service
@Transactional(readOnly = true)
public class EditionChanges {

	private static final String ASKED_FOR = """
			from edition_change c join edition e on e.number = c.edition
			where e.judged and c.edition < (select coalesce(min(number), 9223372036854775807) from edition where not judged)
			  and c.edition > coalesce(cast(:after as bigint), 0)
			  and (cast(:since as timestamptz) is null
				or c.edition >= (select min(number) from edition where at >= cast(:since as timestamptz)))
			  and (cardinality(cast(:regions as text[])) = 0 or c.region = any (cast(:regions as text[])))
			  and (cardinality(cast(:indicators as text[])) = 0 or c.indicator = any (cast(:indicators as text[])))
			  and (cardinality(cast(:kinds as text[])) = 0 or c.kind = any (cast(:kinds as text[])))
			  and (cast(:plan as text) is null or c.plan = :plan or c.kind = 'FIGURE'
				and exists (select from plan p join target t on t.plan = p.code
					where p.code = :plan and (p.region, t.indicator) = (c.region, c.indicator) and t.year >= c.year))
			""";

	/** The figures of editions that list none, but for the first: there it all begins. */
	private static final String UNLISTED = """
			select null, false, coalesce(sum(e.figures), 0) from edition e
			where e.judged and e.figures > 0 and e.number > (select min(number) from edition)
			  and e.number > coalesce(cast(:after as bigint), 0)
			  and (cast(:since as timestamptz) is null or e.at >= cast(:since as timestamptz))
			  and not exists (select from edition_change c where c.edition = e.number and c.kind = 'FIGURE')""";

	/** Whether a figure or a promise takes the place of one that was copied wrongly. */
	private static final String CORRECTS = """
			(c.kind not in ('VERDICT', 'COMMENTARY') and (exists (select from correction m
			    where m.replacement = c.revision and m.revision = c.previous) or exists (
			    select from target t join target_revision p on p.target = t.id
			    where t.plan = c.plan and t.code = c.target and p.number = c.number and p.brought_by is not null)))
			    as corrects
			""";

	private static final String OF_ASKED = """

			select c.*, n.value, n.bound, n.obs_status, n.known_on, n.date_precision, n.source, b.value as before_value,
				b.bound as before_bound, b.obs_status as before_obs_status, b.known_on as before_known_on,
				b.date_precision as before_date_precision, b.source as before_source,
				m.status as measure_status, m.known_on as measure_known_on, m.date_precision as measure_date_precision,
				m.source as measure_source, (select o.status from measure_report o where o.measure = m.measure
				    and o.state = 'PUBLISHED' and (o.decided_at, o.id) < (m.decided_at, m.id)
				    order by o.known_on desc, o.decided_at desc, o.id desc limit 1) as measure_before,
				(select p.source from target t join target_revision p on p.target = t.id
				    where t.plan = c.plan and t.code = c.target and p.number = c.number) as promise_source,
			""" + CORRECTS + """
			from asked c left join figure_revision n on n.id = c.revision
				left join figure_revision b on b.id = c.previous left join measure_report m on m.id = c.report
			order by c.edition desc, c.id""";

	private static final RowMapper<EditionChange> CHANGE = (row, number) -> new EditionChange(row.getLong("id"),
			edition(row), Kind.valueOf(row.getString("kind")), row.getString("region"), row.getString("indicator"),
			row.getInt("year"), figure(row), target(row), measure(row));

	private final JdbcClient jdbc;

	EditionChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The changes asked for, the newest edition first, then by region and indicator. */
	public List<EditionChange> list(ChangeSelection selection, int offset, int limit) {
		return asked("with asked as (select c.*, e.at " + ASKED_FOR
				+ "order by c.edition desc, c.id offset :offset limit :limit)" + OF_ASKED, selection)
			.param("offset", offset)
			.param("limit", limit)
			.query(CHANGE)
			.list();
	}

	/**
	 * The figures that were published with some changes, in their series: what a verdict
	 * may have turned by.
	 * @param most how many are read at most
	 */
	public List<EditionChange> figuresWith(Collection<EditionChange> changes, int most) {
		return this.jdbc.sql("""
				with asked as (select c.*, e.at
				from (select distinct * from unnest(cast(:editions as bigint[]), cast(:regions as text[]),
					cast(:indicators as text[])) as k (edition, region, indicator)) as k
				join edition_change c on c.edition = k.edition and c.region = k.region and c.indicator = k.indicator
				join edition e on e.number = c.edition
				where c.kind = 'FIGURE' order by c.edition desc, c.id limit :most)""" + OF_ASKED)
			.param("editions", changes.stream().map((change) -> change.edition().number()).toArray(Long[]::new))
			.param("regions", changes.stream().map(EditionChange::region).toArray(String[]::new))
			.param("indicators", changes.stream().map(EditionChange::indicator).toArray(String[]::new))
			.param("most", most)
			.query(CHANGE)
			.list();
	}

	/**
	 * The codes of the regions of which something changed after an edition, and of their
	 * plans that rest on it; no more than can be of use.
	 */
	public Set<String> touchedSince(long edition) {
		return Set.copyOf(this.jdbc.sql("""
				with changed as (select distinct region, indicator from edition_change where edition > :edition
					order by region, indicator limit 1000)
				select region from changed
				union
				select p.code from changed c join plan p on p.region = c.region
				where exists (select from target t where t.plan = p.code and t.indicator = c.indicator)
				union
				select plan from edition_change where edition > :edition and kind = 'MEASURE'""")
			.param("edition", edition)
			.query(String.class)
			.list());
	}

	/** How much is asked for; one statement. */
	public ChangeTotals count(ChangeSelection selection) {
		Map<Kind, Integer> listed = new EnumMap<>(Kind.class);
		AtomicInteger corrected = new AtomicInteger();
		AtomicInteger unlisted = new AtomicInteger();
		asked("select c.kind, " + CORRECTS + ", count(*) as changes " + ASKED_FOR + " group by 1, 2 union all "
				+ UNLISTED, selection)
			.query((row) -> {
				String kind = row.getString("kind");
				if (kind == null) {
					unlisted.set(row.getInt("changes"));
				}
				else if (row.getBoolean("corrects")) {
					corrected.addAndGet(row.getInt("changes"));
				}
				else {
					listed.put(Kind.valueOf(kind), row.getInt("changes"));
				}
			});
		return new ChangeTotals(listed, corrected.get(), unlisted.get());
	}

	/** Editions that are served or were, the newest first. */
	public List<EditionEntry> editions(int offset, int limit) {
		return this.jdbc.sql("""
				select number as edition, at, reason, figures from edition where judged
				order by number desc offset :offset limit :limit""")
			.param("offset", offset)
			.param("limit", limit)
			.query(EditionChanges::entry)
			.list();
	}

	/** The first edition: what was there when changes began to be noted. */
	public EditionEntry first() {
		return this.jdbc.sql("select number as edition, at, reason, figures from edition order by number limit 1")
			.query(EditionChanges::entry)
			.single();
	}

	/** How many editions there are to list. */
	public int countEditions() {
		return this.jdbc.sql("select count(*) from edition where judged").query(Integer.class).single();
	}

	private JdbcClient.StatementSpec asked(String statement, ChangeSelection selection) {
		return this.jdbc.sql(statement)
			.param("after", selection.after())
			.param("since", (selection.since() != null) ? selection.since().atOffset(ZoneOffset.UTC) : null)
			.param("regions", selection.regions().toArray(String[]::new))
			.param("indicators", selection.indicators().toArray(String[]::new))
			.param("kinds", selection.kinds().stream().map(Kind::name).toArray(String[]::new))
			.param("plan", selection.plan());
	}

	private static EditionEntry entry(ResultSet row, int number) throws SQLException {
		return new EditionEntry(edition(row), EditionEntry.Reason.valueOf(row.getString("reason")),
				row.getInt("figures"));
	}

	private static Edition edition(ResultSet row) throws SQLException {
		return new Edition(row.getLong("edition"), row.getObject("at", OffsetDateTime.class).toInstant());
	}

	private static @Nullable FigureChange figure(ResultSet row) throws SQLException {
		PublishedVintage now = vintage(row, "");
		return (now != null) ? new FigureChange(now, vintage(row, "before_"), row.getBoolean("corrects")) : null;
	}

	private static @Nullable PublishedVintage vintage(ResultSet row, String prefix) throws SQLException {
		return (row.getBigDecimal(prefix + "value") != null) ? new PublishedVintage(row.getBigDecimal(prefix + "value"),
				Bound.valueOf(row.getString(prefix + "bound")),
				Revision.ObsStatus.valueOf(row.getString(prefix + "obs_status")),
				row.getObject(prefix + "known_on", LocalDate.class),
				DatePrecision.valueOf(row.getString(prefix + "date_precision")), row.getString(prefix + "source"))
				: null;
	}

	private static @Nullable TargetChange target(ResultSet row) throws SQLException {
		String target = row.getString("target");
		return (target != null)
				? new TargetChange(row.getString("plan"), target, row.getInt("number"), answer(row, "before"),
						answer(row, "after"), row.getBoolean("corrects"), row.getString("promise_source"))
				: null;
	}

	private static @Nullable MeasureChange measure(ResultSet row) throws SQLException {
		String status = row.getString("measure_status");
		String before = row.getString("measure_before");
		return (status != null)
				? new MeasureChange(row.getString("plan"), row.getInt("number"), MeasureStatus.valueOf(status),
						(before != null) ? MeasureStatus.valueOf(before) : null,
						row.getObject("measure_known_on", LocalDate.class),
						DatePrecision.valueOf(row.getString("measure_date_precision")), row.getString("measure_source"))
				: null;
	}

	private static @Nullable TargetState answer(ResultSet row, String when) throws SQLException {
		String kept = row.getString("kept_" + when);
		String outlook = row.getString("outlook_" + when);
		return (kept != null) ? new TargetState(Kept.valueOf(kept), (outlook != null) ? Outlook.valueOf(outlook) : null)
				: null;
	}

}
