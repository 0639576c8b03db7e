package org.lantu.followup.commenting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.Shortfall;
import org.lantu.followup.reviewing.ReviewedRows;
import org.lantu.reference.DatePrecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes commentary in any state; one statement a call.
 */
@Component
class CommentaryRows extends ReviewedRows {

	private static final String SELECT = """
			select c.*, t.plan, t.code, p.region
			from target_commentary c join target t on t.id = c.target join plan p on p.code = t.plan
			where\s""";

	private static final String SAID = """
			(select cast(:verdict as text) as verdict, cast(:promise as integer) as promise, cast(:asOf as date) as as_of,
			    cast(:edition as bigint) as edition, cast(:cause as text) as cause, cast(:nextStep as text) as next_step,
			    cast(:dueOn as date) as due_on, cast(:precision as text) as due_precision, cast(:state as text) as state,
			    cast(:by as text) as entered_by, cast(:at as timestamptz) as entered_at) as x
			""";

	private final JdbcClient jdbc;

	CommentaryRows(JdbcClient jdbc) {
		super(jdbc, "target_commentary");
		this.jdbc = jdbc;
	}

	/** What is on its way of a target, which nobody else decides on meanwhile. */
	Optional<CommentaryEntry> locked(String plan, String target) {
		return this.jdbc.sql(SELECT + "t.plan = :plan and t.code = :target and c.state <> 'PUBLISHED' for update of c")
			.param("plan", plan)
			.param("target", target)
			.query(CommentaryRows::entry)
			.optional();
	}

	@Override
	protected List<CommentaryEntry> locked(Collection<Long> numbers) {
		return this.jdbc.sql(SELECT + "c.id = any (:ids) order by c.id for update of c")
			.param("ids", numbers.toArray(Long[]::new))
			.query(CommentaryRows::entry)
			.list();
	}

	/** What is on its way in some regions, what waits longest first. */
	List<CommentaryEntry> open(Collection<String> regions) {
		return this.jdbc
			.sql(SELECT + "c.state <> 'PUBLISHED' and p.region = any (:regions) order by c.entered_at, c.id")
			.param("regions", regions.toArray(String[]::new))
			.query(CommentaryRows::entry)
			.list();
	}

	/** All commentary on a target, what is on its way first, then the latest. */
	List<CommentaryEntry> of(String plan, String target) {
		return this.jdbc.sql(SELECT + """
				t.plan = :plan and t.code = :target
				order by c.state = 'PUBLISHED', c.decided_at desc, c.id desc""")
			.param("plan", plan)
			.param("target", target)
			.query(CommentaryRows::entry)
			.list();
	}

	/**
	 * Adds one.
	 * @return its number; empty where somebody was faster
	 */
	Optional<Long> add(String plan, String target, CommentaryClaim claim, ReviewState state, String by, Instant at) {
		return said("""
				insert into target_commentary (target, verdict, promise, as_of, edition, cause, next_step, due_on,
				    due_precision, state, entered_by, entered_at, written_by)
				select t.id, x.*, array[x.entered_by] from target t,
				""" + SAID + """
				where t.plan = :plan and t.code = :target
				on conflict (target) where state <> 'PUBLISHED' do nothing returning id""", claim, state, by, at)
			.param("plan", plan)
			.param("target", target)
			.query(Long.class)
			.optional();
	}

	/** Writes in one that is locked and editable. */
	void write(long number, CommentaryClaim claim, ReviewState state, String by, Instant at) {
		said("""
				update target_commentary c set verdict = x.verdict, promise = x.promise, as_of = x.as_of,
				    edition = x.edition, cause = x.cause, next_step = x.next_step, due_on = x.due_on,
				    due_precision = x.due_precision, state = x.state, version = c.version + 1,
				    entered_by = x.entered_by, entered_at = x.entered_at,
				    written_by = case when x.entered_by = any (c.written_by) then c.written_by
				        else c.written_by || x.entered_by end
				from
				""" + SAID + "where c.id = :id", claim, state, by, at).param("id", number).update();
	}

	private JdbcClient.StatementSpec said(String statement, CommentaryClaim claim, ReviewState state, String by,
			Instant at) {
		BoundVerdict verdict = claim.verdict();
		return this.jdbc.sql(statement)
			.param("verdict", verdict.verdict().name())
			.param("promise", verdict.promise())
			.param("asOf", verdict.asOf())
			.param("edition", verdict.edition())
			.param("cause", claim.cause())
			.param("nextStep", claim.nextStep())
			.param("dueOn", claim.dueOn())
			.param("precision", (claim.precision() != null) ? claim.precision().name() : null)
			.param("state", state.name())
			.param("by", by)
			.param("at", Timestamp.from(at));
	}

	private static CommentaryEntry entry(ResultSet row, int number) throws SQLException {
		String precision = row.getString("due_precision");
		return new CommentaryEntry(new RevisionRef(row.getLong("id"), row.getInt("version")), row.getString("plan"),
				row.getString("region"), row.getString("code"), ReviewState.valueOf(row.getString("state")),
				new CommentaryClaim(
						new BoundVerdict(Shortfall.valueOf(row.getString("verdict")), row.getInt("promise"),
								row.getObject("as_of", LocalDate.class), row.getLong("edition")),
						row.getString("cause"), row.getString("next_step"), row.getObject("due_on", LocalDate.class),
						(precision != null) ? DatePrecision.valueOf(precision) : null),
				hands(row));
	}

}
