package org.lantu.actuals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the published vintages that rest on a source, a part at a time.
 */
@Service
@Transactional(readOnly = true)
public class SourceFigures {

	private static final int FETCHED = 500;

	/** From what is counted to the figures: each of them is one step into an index. */
	private static final String VINTAGES = """
			from (select distinct region from publication_region where source = :source) as p
			cross join (select indicator, year from source_series where source = :source) as s
			join figure f on f.region = p.region and f.indicator = s.indicator and f.year = s.year
			join figure_revision r on r.figure = f.id and r.source = :source and r.state = 'PUBLISHED'
			""" + Actuals.FOOTING + """
			where (cast(:indicator as text) is null or s.indicator = :indicator)
			  and (cast(:year as integer) is null or s.year = :year)
			""";

	private final JdbcClient jdbc;

	SourceFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Which of a source's vintages are looked at.
	 *
	 * @param region {@code null} for all
	 * @param indicator {@code null} for all
	 * @param year {@code null} for all
	 */
	public record Selection(String source, @Nullable String region, @Nullable String indicator,
			@Nullable Integer year) {
	}

	/**
	 * How many vintages a source has.
	 *
	 * @param regions by code of the region
	 * @param series by code of the indicator, then by year
	 */
	public record SourceCounts(Map<String, Integer> regions, Map<String, Map<Integer, Integer>> series) {

		public int total() {
			return this.regions.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

	/** How many vintages a source has of each region, and of each indicator and year. */
	public SourceCounts counts(String source) {
		SourceCounts counts = new SourceCounts(new LinkedHashMap<>(), new TreeMap<>());
		this.jdbc.sql("""
				select region, null as indicator, null as year, sum(figures) as figures
				from publication_region where source = :source group by region
				union all
				select null, indicator, year, figures from source_series where source = :source
				order by region, indicator, year
				""").param("source", source).query((row) -> {
			String region = row.getString("region");
			if (region != null) {
				counts.regions().put(region, row.getInt("figures"));
			}
			else {
				counts.series()
					.computeIfAbsent(row.getString("indicator"), (indicator) -> new TreeMap<>())
					.put(row.getInt("year"), row.getInt("figures"));
			}
		});
		return counts;
	}

	/** How many vintages are selected. */
	public int count(Selection selection) {
		return selected("select count(*) ", selection, regionsOf(selection), "").query(Integer.class).single();
	}

	/** Some of the vintages selected, by region, indicator and year, the oldest first. */
	public List<Revision> vintages(Selection selection, int offset, int limit) {
		return vintages(selection, regionsOf(selection), offset, limit);
	}

	/**
	 * The same of all vintages of a source, where it is known how many each region has:
	 * those passed over are not read.
	 * @param regions as {@link #counts} gives them
	 */
	public List<Revision> vintages(String source, Map<String, Integer> regions, int offset, int limit) {
		Map<String, Integer> read = new LinkedHashMap<>();
		int before = 0;
		int passed = 0;
		for (Map.Entry<String, Integer> region : regions.entrySet()) {
			if (before + region.getValue() <= offset) {
				passed = before + region.getValue();
			}
			else if (before < offset + limit) {
				read.put(region.getKey(), region.getValue());
			}
			before += region.getValue();
		}
		return vintages(new Selection(source, null, null, null), read.keySet().toArray(String[]::new), offset - passed,
				limit);
	}

	private List<Revision> vintages(Selection selection, String @Nullable [] regions, int offset, int limit) {
		return selected(Actuals.COLUMNS, selection, regions, Actuals.OLDEST_FIRST + " offset :offset limit :limit")
			.param("offset", offset)
			.param("limit", limit)
			.query(Actuals.REVISION)
			.list();
	}

	/** All vintages selected, handed over one by one. */
	public void each(Selection selection, Consumer<Revision> reader) {
		try (Stream<Revision> vintages = selected(Actuals.COLUMNS, selection, regionsOf(selection),
				Actuals.OLDEST_FIRST)
			.withFetchSize(FETCHED)
			.query(Actuals.REVISION)
			.stream()) {
			vintages.forEach(reader);
		}
	}

	private static String @Nullable [] regionsOf(Selection selection) {
		return (selection.region() != null) ? new String[] { selection.region() } : null;
	}

	private JdbcClient.StatementSpec selected(String columns, Selection selection, String @Nullable [] regions,
			String order) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("source", selection.source());
		parameters.put("indicator", selection.indicator());
		parameters.put("year", selection.year());
		String among = "";
		if (regions != null) {
			among = " and p.region = any (cast(:regions as text[]))";
			parameters.put("regions", regions);
		}
		return this.jdbc.sql(columns + VINTAGES + among + order).params(parameters);
	}

}
