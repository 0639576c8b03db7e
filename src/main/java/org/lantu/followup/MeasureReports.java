package org.lantu.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.reference.DatePrecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads what was published of measures; one statement a plan, kept as long as nothing
 * else is published.
 */
@Service
public class MeasureReports {

	private static final int MOST_KEPT = 100;

	private final JdbcClient jdbc;

	private final KeptFacts<String, Map<Integer, List<MeasureReport>>> kept;

	MeasureReports(JdbcClient jdbc, PublishedState state) {
		this.jdbc = jdbc;
		this.kept = new KeptFacts<>(state, MOST_KEPT);
	}

	/** Where the measures of a plan stand as of a day. */
	public MeasureProgress of(String plan, LocalDate day) {
		return new MeasureProgress(this.kept.of(plan, this::read), day);
	}

	/**
	 * Where the measures of some plans stand as of a day; one statement. A plan of which
	 * nothing is reported is left out.
	 */
	public Map<String, MeasureProgress> of(Collection<String> plans, LocalDate day) {
		Map<String, MeasureProgress> progress = new HashMap<>();
		readAll(plans).forEach((plan, reports) -> progress.put(plan, new MeasureProgress(reports, day)));
		return progress;
	}

	/**
	 * How many measures of some plans are reported on by a day; a plan without any is
	 * left out.
	 */
	public Map<String, Integer> reported(Collection<String> plans, LocalDate day) {
		return this.jdbc.sql("""
				select m.plan, count(distinct m.id) as number from measure m join measure_report r on r.measure = m.id
				where m.plan = any (:plans) and r.state = 'PUBLISHED' and r.known_on <= :day group by m.plan""")
			.param("plans", plans.toArray(String[]::new))
			.param("day", day)
			.query((row, number) -> Map.entry(row.getString("plan"), row.getInt("number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Map<Integer, List<MeasureReport>> read(String plan) {
		return readAll(List.of(plan)).getOrDefault(plan, Map.of());
	}

	private Map<String, Map<Integer, List<MeasureReport>>> readAll(Collection<String> plans) {
		return this.jdbc.sql("""
				select m.plan, m.ordinal, r.status, r.note, r.source, r.known_on, r.date_precision
				from measure m join measure_report r on r.measure = m.id
				where m.plan = any (:plans) and r.state = 'PUBLISHED' order by r.known_on, r.decided_at, r.id""")
			.param("plans", plans.toArray(String[]::new))
			.query((row, number) -> Map.entry(row.getString("plan"), report(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue,
					Collectors.groupingBy(MeasureReport::measure, TreeMap::new, Collectors.toUnmodifiableList()))));
	}

	private static MeasureReport report(ResultSet row) throws SQLException {
		return new MeasureReport(row.getInt("ordinal"), MeasureStatus.valueOf(row.getString("status")),
				row.getString("note"), row.getString("source"), row.getObject("known_on", LocalDate.class),
				DatePrecision.valueOf(row.getString("date_precision")));
	}

}
