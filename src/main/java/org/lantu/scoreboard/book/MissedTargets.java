package org.lantu.scoreboard.book;

import java.util.Collection;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Knows which targets turned out missed with which edition; one statement a call.
 */
@Service
public class MissedTargets {

	private static final String MISSED = """
			select id, region, plan, target from edition_change
			where kind = 'VERDICT' and kept_after = 'MISSED' and kept_before <> 'MISSED' and\s""";

	/** So many are told of one edition; a judge who judges otherwise turns more. */
	private static final int MOST_TOLD = 500;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	MissedTargets(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Those of an edition. */
	public List<MissedTarget> of(long edition) {
		return read(
				this.jdbc.sql(MISSED + "edition = :edition order by id limit " + MOST_TOLD).param("edition", edition));
	}

	/** Those that some changes list. */
	public List<MissedTarget> find(Collection<Long> changes) {
		return changes.isEmpty() ? List.of() : read(this.jdbc.sql(MISSED + "id = any (:changes) order by id")
			.param("changes", changes.toArray(Long[]::new)));
	}

	/** Tells of an edition whose verdicts are noted, where some are missed since. */
	void tell(long edition) {
		if (!of(edition).isEmpty()) {
			this.events.publishEvent(new VerdictsMissed(edition));
		}
	}

	private static List<MissedTarget> read(JdbcClient.StatementSpec statement) {
		return statement
			.query((row, number) -> new MissedTarget(row.getLong("id"), row.getString("region"), row.getString("plan"),
					row.getString("target")))
			.list();
	}

}
