package org.lantu.actuals.imports.changes;

import java.util.Collection;

import org.lantu.actuals.checks.TypedFigure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes figures of an import, and keeps what was changed: of each text only where it
 * differs from what was read.
 */
@Component
public class ImportChanges {

	private static final String KEEP_LEFT_OUT = """
			insert into import_change (import, sheet, line, cell, left_out)
			select import, sheet, line, cell, :out from import_figure where import = :id and %s
			on conflict (import, sheet, line, cell) do update set left_out = excluded.left_out""";

	private final JdbcClient jdbc;

	ImportChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Puts other texts into a figure. */
	public void change(long id, int ordinal, TypedFigure typed) {
		this.jdbc
			.sql("""
					insert into import_change as kept (import, sheet, line, cell, region, indicator, year, value, source, known_on, reason)
					select import, sheet, line, cell, nullif(:region, region), nullif(:indicator, indicator), nullif(:year, year),
						nullif(:value, value), nullif(:source, source), nullif(:known, known_on), nullif(:reason, reason)
					from import_figure where import = :id and ordinal = :ordinal
					on conflict (import, sheet, line, cell) do update set region = coalesce(excluded.region, kept.region),
						indicator = coalesce(excluded.indicator, kept.indicator), year = coalesce(excluded.year, kept.year),
						value = coalesce(excluded.value, kept.value), source = coalesce(excluded.source, kept.source),
						known_on = coalesce(excluded.known_on, kept.known_on), reason = coalesce(excluded.reason, kept.reason)""")
			.param("id", id)
			.param("ordinal", ordinal)
			.param("region", typed.figure().region())
			.param("indicator", typed.figure().indicator())
			.param("year", typed.figure().year())
			.param("value", typed.value())
			.param("source", typed.source())
			.param("known", typed.knownOn())
			.param("reason", typed.reason())
			.update();
		again(id);
	}

	/** Leaves figures out, or takes them in again. */
	public void leaveOut(long id, Collection<Integer> ordinals, boolean out) {
		this.jdbc.sql(KEEP_LEFT_OUT.formatted("ordinal = any (:ordinals)"))
			.param("id", id)
			.param("out", out)
			.param("ordinals", ordinals.toArray(Integer[]::new))
			.update();
		again(id);
	}

	/** Leaves all figures of a fate out. */
	public void leaveOut(long id, String fate) {
		this.jdbc.sql(KEEP_LEFT_OUT.formatted("fate = :fate"))
			.param("id", id)
			.param("out", true)
			.param("fate", fate)
			.update();
		again(id);
	}

	/** Whether people said something of figures of an import. */
	public boolean any(long id) {
		return this.jdbc.sql("select exists (select from import_change where import = :id)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/** Says again of the figures what people said of them. */
	public void again(long id) {
		this.jdbc
			.sql("""
					update import_figure f set left_out = c.left_out, region = coalesce(c.region, f.region),
						indicator = coalesce(c.indicator, f.indicator), year = coalesce(c.year, f.year),
						value = coalesce(c.value, f.value), source = coalesce(c.source, f.source),
						known_on = coalesce(c.known_on, f.known_on), reason = coalesce(c.reason, f.reason)
					from import_change c
					where c.import = :id and f.import = :id and f.sheet = c.sheet and f.line = c.line and f.cell = c.cell""")
			.param("id", id)
			.update();
	}

}
