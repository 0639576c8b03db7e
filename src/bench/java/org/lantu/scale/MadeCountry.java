package org.lantu.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes up regions, indicators, figures and plans beside the catalogue's own: 100
 * indicators of 25 years in every region, the regions of the catalogue among them, one or
 * two vintages a figure, three plans of five targets a region. The same each time, by
 * arithmetic alone. A database that holds them is good for measuring only.
 */
public final class MadeCountry {

	/** How many regions the catalogue itself has. */
	static final int LEAST = 50;

	/**
	 * The guards look at each row by itself, and what is made here needs no guarding;
	 * what keeps counts fires all the same.
	 */
	private static final String UNGUARDED = "set session_replication_role = replica";

	private static final String REGIONS = """
			insert into region (code, name_zh, name_en, short_zh, short_en, level, parent, area)
			select left(p.code, 2) || lpad((1 + (n - 1) / p.provinces)::text, 4, '0'), '区域 ' || lpad(n::text, 4, '0'),
			       'Region ' || lpad(n::text, 4, '0'), '区域 ' || lpad(n::text, 4, '0'),
			       'Region ' || lpad(n::text, 4, '0'), 'CITY', p.code, p.area
			from generate_series(1, %d) as n
			join (select code, area, row_number() over (order by code) - 1 as place, count(*) over () as provinces
			      from region where level = 'PROVINCE') as p on p.place = (n - 1) %% p.provinces
			on conflict (code) do nothing
			""";

	private static final String INDICATORS = """
			insert into indicator (code, ordinal, name_zh, name_en, unit_zh, unit_en, decimals, direction, aggregation, theme,
				measure_type)
			select 'made-' || lpad(n::text, 3, '0'), 10000 + n, '指标 ' || lpad(n::text, 3, '0'),
			       'Indicator ' || lpad(n::text, 3, '0'), '亿元', '100 million CNY', 1, 'UP', 'SUM', 'output', 'FLOW'
			from generate_series((select count(*) from indicator) + 1, 100) as n
			""";

	private static final String SOURCES = """
			insert into source (id, title, publisher, published_on, date_precision, trust)
			select 'made-yearbook-' || y, '统计年鉴 ' || y, '统计局', make_date(y + 1, 3, 1), 'DAY', 'COMPILED'
			from generate_series(2001, 2025) as y
			union all
			select 'made-revised-' || y, '统计年鉴 ' || y || ' 修订', '统计局', make_date(y + 1, 10, 15), 'DAY', 'COMPILED'
			from generate_series(2001, 2025) as y
			union all
			select 'made-plan-' || r.code || '-' || y, r.name_zh || '规划 ' || y, r.name_zh || '政府', make_date(y, 1, 20), 'DAY', 'OFFICIAL'
			from region r cross join (values (2016), (2021), (2026)) as p (y)
			""";

	private static final String FIGURES = """
			insert into figure (region, indicator, year)
			select r.code, i.code, y from region r cross join indicator i cross join generate_series(2001, 2025) as y
			order by r.code, i.code, y
			on conflict do nothing
			""";

	/**
	 * Grows by some per cent a year from a level of the region and the indicator, and
	 * stays where the indicator allows it.
	 */
	private static final String REVISIONS = """
			insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision, revised,
			       state, entered_by, decided_by, decided_at)
			select f.id,
			       round(coalesce(i.min_value, 0) + (coalesce(i.max_value, 1000) - coalesce(i.min_value, 0))
			           * (0.05 + (hashtext(f.region || f.indicator) & 1023) / 4096.0)
			           * (1 + 0.0005 * (hashtext(f.region || f.indicator || f.year) & 63) + v * 0.01)
			           * power(1.03 + (hashtext(f.indicator || f.region) & 15) / 1000.0, f.year - 2001), i.decimals),
			       'A', 'EXACT', case v when 0 then 'made-yearbook-' else 'made-revised-' end || f.year,
			       f.region || ',' || f.indicator || ',' || f.year,
			       case v when 0 then make_date(f.year + 1, 3, 1) else make_date(f.year + 1, 10, 15) end, 'DAY', v = 1,
			       'PUBLISHED', 'made', 'maker', timestamptz '2026-11-01 00:00+00'
			from figure f join indicator i on i.code = f.indicator
			cross join generate_series(0, 1) as v
			where not exists (select from figure_revision r where r.figure = f.id)
			  and (v = 0 or hashtext(f.region || f.year || f.indicator) & 1 = 1)
			order by f.id, v
			""";

	private static final String PLANS = """
			insert into plan (code, region, kind, first_year, last_year, title_zh, title_en, source)
			select 'made-' || r.code || '-' || y, r.code, 'FIVE_YEAR', y, y + 4, r.name_zh || '规划 ' || y, r.name_en || ' plan ' || y,
			       'made-plan-' || r.code || '-' || y
			from region r cross join (values (2016), (2021), (2026)) as p (y)
			""";

	/** Each plan asks for five indicators, neighbours in the catalogue. */
	private static final String TARGETS = """
			insert into target (plan, code, ordinal, indicator, year, kind)
			select p.code, i.code || '-' || p.last_year, k, i.code, p.last_year, 'LEVEL'
			from plan p cross join generate_series(1, 5) as k
			join (select code, row_number() over (order by ordinal) - 1 as place from indicator
			      where aggregation <> 'NONE') as i
			  on i.place = ((hashtext(p.region) & 65535) + k) % (select count(*) from indicator where aggregation <> 'NONE')
			where p.code like 'made-%'
			""";

	private static final String PROMISES = """
			insert into target_revision (target, number, comparison, value, nature, source, quote)
			select t.id, 1, 'AT_LEAST',
			       round(r.value * (1.1 + (hashtext(t.code || p.region) & 127) / 1000.0), i.decimals), 'EXPECTED', p.source,
			       i.name_zh || '达到目标'
			from target t join plan p on p.code = t.plan join indicator i on i.code = t.indicator
			join lateral (select r.value from figure f join figure_revision r on r.figure = f.id
			      where f.region = p.region and f.indicator = t.indicator and f.year < p.first_year
			      order by f.year desc, r.known_on limit 1) as r on true
			where p.code like 'made-%'
			""";

	private static final String[] SETTLED = { "vacuum (analyze)", "checkpoint" };

	private MadeCountry() {
	}

	/**
	 * Makes regions and indicators alone, of which nothing is on file.
	 * @param connection to a database of which nobody needs the guards
	 * @param regions how many there are to be beside the catalogue's
	 */
	public static void makeBare(Connection connection, int regions) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(UNGUARDED);
			statement.execute(REGIONS.formatted(regions));
			statement.execute(INDICATORS);
			statement.execute("vacuum (analyze)");
		}
	}

	/**
	 * Fills the database of a portal that has just been made.
	 * @param regions how many there are to be beside the catalogue's; {@link #LEAST} for
	 * none
	 */
	static void make(Connection connection, int regions) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(UNGUARDED);
			statement.execute("set work_mem = '256MB'");
			connection.setAutoCommit(false);
			for (String step : new String[] { REGIONS.formatted((regions > LEAST) ? regions : 0), INDICATORS, SOURCES,
					FIGURES, REVISIONS, PLANS, TARGETS, PROMISES }) {
				statement.execute(step);
			}
			connection.commit();
			connection.setAutoCommit(true);
			for (String step : SETTLED) {
				statement.execute(step);
			}
		}
	}

}
