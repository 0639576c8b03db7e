package org.lantu.actuals;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads vintages by their numbers, those included that had been copied wrongly and count
 * at no date; one statement.
 */
@Service
@Transactional(readOnly = true)
public class CorrectedFigures {

	private final JdbcClient jdbc;

	CorrectedFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The vintages with these numbers, published or corrected. */
	public Map<Long, Revision> numbered(Collection<Long> revisions) {
		return this.jdbc
			.sql(Actuals.COLUMNS + ", r.id from figure f join figure_revision r on r.figure = f.id " + Actuals.FOOTING
					+ " where r.id = any (:revisions) and r.state in ('PUBLISHED', 'CORRECTED')")
			.param("revisions", revisions.toArray(Long[]::new))
			.query((row, number) -> Map.entry(row.getLong("id"), Actuals.REVISION.mapRow(row, number)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
