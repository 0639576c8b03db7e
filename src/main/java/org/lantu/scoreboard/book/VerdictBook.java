package org.lantu.scoreboard.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.lantu.progress.Outlook;
import org.lantu.scoreboard.Verdict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the book: which verdicts hold on a day, of what had been announced by then. One
 * statement a call, however many figures there are.
 */
@Service
@Transactional(readOnly = true)
class VerdictBook {

	private static final String ON_THE_DAY = """
			from verdict v
			where v.build = (select build from verdict_book where state = 'SERVING')
			  and v.known_from <= :day and v.known_until > :day and v.announced
			""";

	private final JdbcClient jdbc;

	VerdictBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The verdicts of all targets, by plan and target. */
	public List<KeptVerdict> asOf(LocalDate day) {
		return this.jdbc.sql("select " + VerdictRows.COLUMNS + ON_THE_DAY + " order by v.plan, v.target")
			.param("day", day)
			.query(VerdictRows.PERIOD)
			.list();
	}

	/** The verdicts of the targets of some regions, by plan and target. */
	public List<KeptVerdict> asOf(LocalDate day, Collection<String> regions) {
		return this.jdbc
			.sql("select " + VerdictRows.COLUMNS + ON_THE_DAY
					+ " and v.region = any (cast(:regions as text[])) order by v.plan, v.target")
			.param("day", day)
			.param("regions", regions.toArray(String[]::new))
			.query(VerdictRows.PERIOD)
			.list();
	}

	/**
	 * How many targets have which verdict, by plan and year due: a row for each
	 * combination that there is.
	 */
	public List<VerdictCount> counts(LocalDate day) {
		return this.jdbc
			.sql("select v.region, v.plan, v.year, v.verdict, v.outlook, count(*) as targets " + ON_THE_DAY
					+ " group by v.region, v.plan, v.year, v.verdict, v.outlook"
					+ " order by v.region, v.plan, v.year, v.verdict, v.outlook")
			.param("day", day)
			.query((row, number) -> new VerdictCount(row.getString("region"), row.getString("plan"), row.getInt("year"),
					Verdict.valueOf(row.getString("verdict")),
					(row.getString("outlook") != null) ? Outlook.valueOf(row.getString("outlook")) : null,
					row.getInt("targets")))
			.list();
	}

	/** How a target's verdict came about, from the beginning to the end of time. */
	public List<KeptVerdict> history(String plan, String target) {
		return this.jdbc.sql("select " + VerdictRows.COLUMNS + """
				from verdict v where v.build = (select build from verdict_book where state = 'SERVING')
				  and v.plan = :plan and v.target = :target
				order by v.known_from""").param("plan", plan).param("target", target).query(VerdictRows.PERIOD).list();
	}

}
