package org.lantu.actuals.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.actuals.SeriesKey;
import org.lantu.progress.Bound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is on its way of some series, as far as it is one to reckon with; one
 * statement.
 */
@Component
class OpenFigures {

	private final JdbcClient jdbc;

	OpenFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<SeriesKey, List<OtherYear>> of(Collection<SeriesKey> series) {
		return this.jdbc
			.sql("""
					select f.region, f.indicator, f.year, r.value, r.state from figure f join figure_revision r on r.figure = f.id
					where (f.region, f.indicator) in (select * from unnest(cast(:regions as text[]), cast(:indicators as text[])))
					and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED') and r.value is not null
					and r.obs_status <> :expected and r.bound in (:bounds)
					order by f.year""")
			.param("regions", series.stream().map(SeriesKey::region).toArray(String[]::new))
			.param("indicators", series.stream().map(SeriesKey::indicator).toArray(String[]::new))
			.param("expected", ObsStatus.E.name())
			.param("bounds", List.of(Bound.EXACT.name(), Bound.APPROXIMATE.name()))
			.query((row, number) -> Map.entry(
					new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
					new OtherYear(row.getInt("year"), row.getBigDecimal("value"),
							ReviewState.valueOf(row.getString("state")))))
			.list()
			.stream()
			.collect(Collectors.groupingBy((entry) -> entry.getKey().series(),
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
