package org.lantu.actuals.imports.working;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was asked to be confirmed until it is done or refused. How far it is is
 * written at once, beside the transaction of the work.
 */
@Component
public class Confirmations {

	private final JdbcClient jdbc;

	private final Clock clock;

	Confirmations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Asks for it; where somebody has asked for the same import, that stands. */
	public void ask(Confirmation asked) {
		this.jdbc.sql("""
				insert into import_confirming (import, seen, act, fit_only, asked_by, asked_at)
				values (:id, :seen, :act, :fit, :by, :now) on conflict (import) do nothing""")
			.param("id", asked.id())
			.param("seen", asked.seen())
			.param("act", asked.act())
			.param("fit", asked.fitOnly())
			.param("by", asked.by())
			.param("now", now())
			.update();
	}

	/** What nobody has begun with, the oldest first. */
	public List<Confirmation> waiting() {
		return this.jdbc.sql("""
				select import, seen, act, fit_only, asked_by from import_confirming where started_at is null
				order by asked_at, import""")
			.query((row, number) -> new Confirmation(row.getLong("import"), row.getLong("seen"), row.getString("act"),
					row.getBoolean("fit_only"), row.getString("asked_by")))
			.list();
	}

	/** The imports that are said to be under way. */
	public List<Long> started() {
		return this.jdbc.sql("select import from import_confirming where started_at is not null order by import")
			.query(Long.class)
			.list();
	}

	/** Whether an import waits to be confirmed, or is. */
	public boolean has(long id) {
		return this.jdbc.sql("select exists (select from import_confirming where import = :id)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Begins, whoever holds the row of the import.
	 * @param figures how many are to be taken
	 * @return whether nobody else has begun
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean start(long id, int figures) {
		return this.jdbc
			.sql("""
					update import_confirming set started_at = :now, figures = :figures where import = :id and started_at is null""")
			.param("id", id)
			.param("figures", figures)
			.param("now", now())
			.update() == 1;
	}

	/** So many figures are in. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void reached(long id, int figures) {
		this.jdbc.sql("update import_confirming set reached = :figures where import = :id")
			.param("id", id)
			.param("figures", figures)
			.update();
	}

	/** It is done or refused. */
	public void end(long id) {
		this.jdbc.sql("delete from import_confirming where import = :id").param("id", id).update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
