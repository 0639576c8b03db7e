package org.lantu.actuals.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.SeriesKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is due; one statement however much there is.
 */
@Service
@Transactional(readOnly = true)
public class DueFigures {

	private static final String DUE = """
			with series as (
				select region, indicator, year, bool_or(planned) as planned from (
					select p.region, p.indicator, y.year, true as planned
					from unnest(cast(:planRegions as text[]), cast(:planIndicators as text[])) as p (region, indicator)
					cross join unnest(cast(:years as int[])) as y (year)
					where p.region = any (:regions)
					union all
					select distinct f.region, f.indicator, y.year, false
					from figure f join figure_revision r on r.figure = f.id
					join unnest(cast(:years as int[])) as y (year) on f.year < y.year
					where f.region = any (:regions) and r.state = 'PUBLISHED') as s
				where cardinality(cast(:indicators as text[])) = 0 or indicator = any (:indicators)
				group by region, indicator, year)
			select s.region, s.indicator, s.year, s.planned, o.id, o.version, o.state, l.year as last_year, l.first_known,
				d.month, d.day, d.lead_days, d.first_year,
				exists (select from figure f join figure_revision r on r.figure = f.id
					where f.region = s.region and f.indicator = s.indicator and f.year = s.year
					and r.state = 'PUBLISHED' and r.obs_status <> 'E') as published
			from series s join indicator i on i.code = s.indicator
			left join lateral (select r.id, r.version, r.state from figure f join figure_revision r on r.figure = f.id
				where f.region = s.region and f.indicator = s.indicator and f.year = s.year
				and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED')) as o on true
			left join lateral (select f.year, min(r.known_on) as first_known
				from figure f join figure_revision r on r.figure = f.id
				where f.region = s.region and f.indicator = s.indicator and f.year < s.year
				and r.state = 'PUBLISHED' and r.obs_status <> 'E'
				group by f.year order by f.year desc limit 1) as l on true
			left join lateral (select * from figure_deadline d where d.indicator = s.indicator
				and (d.region = s.region or d.region is null)
				order by d.region nulls last limit 1) as d on true
			where outside_life(s.region, s.year) is null
			order by s.region, i.ordinal, s.year
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DueFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is due for a finished year of the life of its region: what a plan has a target
	 * for, and what had figures before. Also what has come since, so that the list can be
	 * ticked off.
	 * @param regions the regions' codes
	 * @param year the year; nothing is due of one that is not over
	 * @param planned the series that some plan of their region has a target for
	 */
	public List<Due> due(Collection<String> regions, int year, Collection<SeriesKey> planned) {
		return due(regions, List.of(), List.of(year), planned);
	}

	/**
	 * The same of some figures, which may be of several years.
	 * @param figures which; nothing is due of a year that is not over
	 * @param planned the series that some plan of their region has a target for
	 */
	public List<Due> due(Collection<FigureKey> figures, Collection<SeriesKey> planned) {
		return due(figures.stream().map(FigureKey::region).distinct().toList(),
				figures.stream().map(FigureKey::indicator).distinct().toList(),
				figures.stream().map(FigureKey::year).distinct().toList(), planned);
	}

	/**
	 * What is due of all finished years for which a deadline is set, the same of some
	 * regions; two statements.
	 * @param planned the series that some plan of their region has a target for
	 */
	public List<Due> withDeadline(Collection<String> regions, Collection<SeriesKey> planned) {
		Map<String, Integer> first = new LinkedHashMap<>();
		this.jdbc.sql("select indicator, min(first_year) as first_year from figure_deadline group by indicator")
			.query((row) -> {
				first.put(row.getString("indicator"), row.getInt("first_year"));
			});
		int last = LocalDate.now(this.clock).getYear() - 1;
		List<Integer> years = first.isEmpty() ? List.of()
				: IntStream.rangeClosed(Collections.min(first.values()), last).boxed().toList();
		return years.isEmpty() ? List.of()
				: due(regions, first.keySet(), years, planned).stream()
					.filter((due) -> due.deadline() != null)
					.toList();
	}

	private List<Due> due(Collection<String> regions, Collection<String> indicators, Collection<Integer> years,
			Collection<SeriesKey> planned) {
		LocalDate today = LocalDate.now(this.clock);
		Integer[] over = years.stream().filter((year) -> year < today.getYear()).toArray(Integer[]::new);
		if (over.length == 0) {
			return List.of();
		}
		return this.jdbc.sql(DUE)
			.param("planRegions", planned.stream().map(SeriesKey::region).toArray(String[]::new))
			.param("planIndicators", planned.stream().map(SeriesKey::indicator).toArray(String[]::new))
			.param("regions", regions.toArray(String[]::new))
			.param("indicators", indicators.toArray(String[]::new))
			.param("years", over)
			.query((row, number) -> due(row, today))
			.list();
	}

	private static Due due(ResultSet row, LocalDate today) throws SQLException {
		int year = row.getInt("year");
		boolean published = row.getBoolean("published");
		Integer lastYear = row.getObject("last_year", Integer.class);
		LocalDate firstKnown = row.getObject("first_known", LocalDate.class);
		LocalDate expected = (lastYear != null && firstKnown != null)
				? afterItsYear(firstKnown.plusYears((long) year - lastYear), year) : null;
		String state = row.getString("state");
		return new Due(new FigureKey(row.getString("region"), row.getString("indicator"), year),
				row.getBoolean("planned"), (state != null) ? ReviewState.valueOf(state) : null,
				(state != null) ? new RevisionRef(row.getLong("id"), row.getInt("version")) : null, published, lastYear,
				expected, !published && expected != null && expected.isBefore(today), deadline(row, year));
	}

	/** A year is not late before it is over, whatever was published ahead of its end. */
	private static LocalDate afterItsYear(LocalDate day, int year) {
		LocalDate first = LocalDate.of(year + 1, 1, 1);
		return day.isBefore(first) ? first : day;
	}

	private static @Nullable Deadline deadline(ResultSet row, int year) throws SQLException {
		return (row.getObject("month") != null && row.getInt("first_year") <= year) ? Deadlines.read(row) : null;
	}

}
