package org.lantu.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.reference.DatePrecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads what regions published on their targets; one statement for all plans that are
 * asked for, kept as long as nothing else is published.
 */
@Service
public class Commentaries {

	private static final int MOST_KEPT = 200;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final KeptFacts<String, List<Commentary>> kept;

	Commentaries(JdbcClient jdbc, PublishedState state, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.kept = new KeptFacts<>(state, MOST_KEPT);
	}

	/** What is published of some plans, by plan, the latest first. */
	public Map<String, List<Commentary>> of(Collection<String> plans) {
		return plans.isEmpty() ? Map.of() : this.kept.all(new LinkedHashSet<>(plans), this::read);
	}

	private Map<String, List<Commentary>> read(Collection<String> plans) {
		Map<String, List<Commentary>> found = this.jdbc.sql("""
				select t.plan, t.code, c.verdict, c.promise, c.as_of, c.edition, c.cause, c.next_step, c.due_on,
				    c.due_precision, c.decided_at
				from target t join target_commentary c on c.target = t.id
				where t.plan = any (:plans) and c.state = 'PUBLISHED' order by c.decided_at desc, c.id desc""")
			.param("plans", plans.toArray(String[]::new))
			.query((row, number) -> commentary(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Commentary::plan));
		Map<String, List<Commentary>> all = new HashMap<>();
		plans.forEach((plan) -> all.put(plan, List.copyOf(found.getOrDefault(plan, List.of()))));
		return all;
	}

	private Commentary commentary(ResultSet row) throws SQLException {
		return new Commentary(row.getString("plan"), row.getString("code"),
				new BoundVerdict(Shortfall.valueOf(row.getString("verdict")), row.getInt("promise"),
						row.getObject("as_of", LocalDate.class), row.getLong("edition")),
				row.getString("cause"), row.getString("next_step"), row.getObject("due_on", LocalDate.class),
				DatePrecision.valueOf(row.getString("due_precision")),
				LocalDate.ofInstant(row.getTimestamp("decided_at").toInstant(), this.clock.getZone()));
	}

}
