package org.lantu.actuals;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads vintages by their numbers, those included that had been copied wrongly and count
 * at no date; one statement, as long as nothing else is published.
 */
@Service
@Transactional(readOnly = true)
public class CorrectedFigures {

	private static final int MOST_KEPT = 200;

	private final JdbcClient jdbc;

	private final KeptFacts<Long, Revision> kept;

	CorrectedFigures(JdbcClient jdbc, PublishedState state) {
		this.jdbc = jdbc;
		this.kept = new KeptFacts<>(state, MOST_KEPT);
	}

	/** The vintages with these numbers, published or corrected. */
	public Map<Long, Revision> numbered(Collection<Long> revisions) {
		return this.kept.all(revisions, this::read);
	}

	private Map<Long, Revision> read(Collection<Long> revisions) {
		return this.jdbc
			.sql(Actuals.COLUMNS + ", r.id from figure f join figure_revision r on r.figure = f.id " + Actuals.FOOTING
					+ " where r.id = any (:revisions) and r.state in ('PUBLISHED', 'CORRECTED')")
			.param("revisions", revisions.toArray(Long[]::new))
			.query((row, number) -> Map.entry(row.getLong("id"), Actuals.REVISION.mapRow(row, number)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
