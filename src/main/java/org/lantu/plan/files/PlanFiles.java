package org.lantu.plan.files;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What became of the plan files in the administrator's own folder: which were taken, and
 * which this portal left out when it started.
 */
@Service
public class PlanFiles {

	private final AdminPlans plans;

	private final JdbcClient database;

	PlanFiles(AdminPlans plans, JdbcClient database) {
		this.plans = plans;
		this.database = database;
	}

	/** Where the files are put. */
	public Path folder() {
		return this.plans.folder();
	}

	/** Why files were left out, a message each; it asks no database. */
	public List<MessageSourceResolvable> refused() {
		return List.copyOf(this.plans.refused());
	}

	/**
	 * Takes files of the folder while the portal runs, as it does at a start. What is
	 * taken is committed when this returns.
	 */
	public PlanFileRun.Outcome take(Collection<Path> files) {
		return this.plans.take(PlanFolder.of(files, folder()));
	}

	/** The files that were taken, the latest first; at most two statements. */
	public List<Taken> taken() {
		boolean any = this.database.sql("select to_regclass(:history) is not null")
			.param("history", AdminPlans.HISTORY)
			.query(Boolean.class)
			.single();
		return any ? this.database.sql("""
				select script, installed_on::timestamptz as taken_at from %s
				where success and type = 'SQL' order by installed_rank desc
				""".formatted(AdminPlans.HISTORY))
			.query((row, number) -> new Taken(row.getString("script"),
					row.getObject("taken_at", OffsetDateTime.class).toInstant()))
			.list() : List.of();
	}

	/**
	 * A file that was taken.
	 *
	 * @param name its name when it was taken
	 * @param at when
	 */
	public record Taken(String name, Instant at) {

	}

}
