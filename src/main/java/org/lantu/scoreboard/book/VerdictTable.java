package org.lantu.scoreboard.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.judging.Judge;
import org.lantu.scoreboard.book.KeptVerdict.Actual;
import org.lantu.scoreboard.book.KeptVerdict.Ruling;
import org.lantu.scoreboard.book.KeptVerdict.TargetKey;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes and reads the rows of {@code verdict}.
 */
@Component
class VerdictTable {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	VerdictTable(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Writes the periods of some targets in place of those that are there. */
	void replace(int build, Collection<TargetKey> targets, List<KeptVerdict> periods) {
		this.jdbc.sql("""
				delete from verdict v
				using unnest(cast(:plans as text[]), cast(:targets as text[])) as k (plan, target)
				where v.build = :build and v.plan = k.plan and v.target = k.target""")
			.param("build", build)
			.param("plans", targets.stream().map(TargetKey::plan).toArray(String[]::new))
			.param("targets", targets.stream().map(TargetKey::code).toArray(String[]::new))
			.update();
		this.batches.batchUpdate(
				"""
						insert into verdict (build, judge, plan, target, region, indicator, year, known_from, known_until, announced,
							promise, kept, reason, verdict, outlook, path, actual, actual_published, actual_bound, attainment, gap, line)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				periods.stream().map((period) -> values(build, period)).toList());
	}

	/** The periods of some targets that hold on a day. */
	List<KeptVerdict> on(int build, LocalDate day, Collection<TargetKey> targets) {
		return this.jdbc.sql("select " + VerdictRows.COLUMNS + """
				from unnest(cast(:plans as text[]), cast(:targets as text[])) as k (plan, target)
				join verdict v on v.plan = k.plan and v.target = k.target
				where v.build = :build and v.known_from <= :day and v.known_until > :day""")
			.param("build", build)
			.param("day", day)
			.param("plans", targets.stream().map(TargetKey::plan).toArray(String[]::new))
			.param("targets", targets.stream().map(TargetKey::code).toArray(String[]::new))
			.query(VerdictRows.PERIOD)
			.list();
	}

	/** All periods of a build, by target and day. */
	List<KeptVerdict> all(int build) {
		return this.jdbc
			.sql("select " + VerdictRows.COLUMNS
					+ " from verdict v where build = :build order by plan, target, known_from")
			.param("build", build)
			.query(VerdictRows.PERIOD)
			.list();
	}

	/** All periods of some regions, by target and day. */
	List<KeptVerdict> ofRegions(int build, Collection<String> regions) {
		return this.jdbc
			.sql("select " + VerdictRows.COLUMNS + " from verdict v where build = :build"
					+ " and region = any (cast(:regions as text[])) order by plan, target, known_from")
			.param("build", build)
			.param("regions", regions.toArray(String[]::new))
			.query(VerdictRows.PERIOD)
			.list();
	}

	private static @Nullable Object[] values(int build, KeptVerdict period) {
		TargetKey target = period.target();
		Ruling ruling = period.ruling();
		Actual actual = ruling.actual();
		return new @Nullable Object[] { build, Judge.VERSION, target.plan(), target.code(), target.region(),
				target.indicator(), target.year(), period.knownFrom(), period.knownUntil(), ruling.announced(),
				ruling.promise(), ruling.kept().name(), ruling.reason().name(), ruling.verdict().name(),
				name(ruling.outlook()), name(ruling.path()), (actual != null) ? actual.value() : null,
				(actual != null) ? actual.published() : null, (actual != null) ? actual.bound().name() : null,
				ruling.attainment(), ruling.gap(), ruling.line() };
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

}
