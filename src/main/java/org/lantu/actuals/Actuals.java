package org.lantu.actuals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is published of the yearly figures; one statement a call.
 */
@Service
@Transactional(readOnly = true)
public class Actuals {

	private static final String PUBLISHED = """
			select f.region, f.indicator, f.year, r.value, r.obs_status, r.bound, r.known_on, r.date_precision,
			       r.revised, r.source, r.quote, r.note
			from figure f join figure_revision r on r.figure = f.id
			""";

	private static final String ASKED_FOR = """

			where r.state = 'PUBLISHED' and r.known_on <= :asOf
			  and (cardinality(cast(:regions as text[])) = 0 or f.region = any (cast(:regions as text[])))
			  and (cardinality(cast(:indicators as text[])) = 0 or f.indicator = any (cast(:indicators as text[])))
			  and f.year between :from and :to
			""";

	/**
	 * The oldest vintage first; of the same day, the one decided last counts and comes
	 * last.
	 */
	private static final String OLDEST_FIRST = " order by f.region, f.indicator, f.year, r.known_on, r.decided_at, r.id";

	private static final RowMapper<Revision> REVISION = (row, number) -> new Revision(row.getString("region"),
			row.getString("indicator"), row.getInt("year"), row.getBigDecimal("value"),
			Revision.ObsStatus.valueOf(row.getString("obs_status")), Bound.valueOf(row.getString("bound")),
			row.getObject("known_on", LocalDate.class), DatePrecision.valueOf(row.getString("date_precision")),
			row.getBoolean("revised"), row.getString("source"), row.getString("quote"), row.getString("note"));

	private final JdbcClient jdbc;

	Actuals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every published vintage of some series, the oldest of each year first. */
	public List<Revision> vintages(Collection<SeriesKey> series) {
		return this.jdbc.sql(PUBLISHED + """
				join unnest(cast(:regions as text[]), cast(:indicators as text[])) as k (region, indicator)
				  on k.region = f.region and k.indicator = f.indicator
				where r.state = 'PUBLISHED'
				""" + OLDEST_FIRST)
			.param("regions", series.stream().map(SeriesKey::region).toArray(String[]::new))
			.param("indicators", series.stream().map(SeriesKey::indicator).toArray(String[]::new))
			.query(REVISION)
			.list();
	}

	/** Every published vintage of every series, the oldest of each year first. */
	public List<Revision> vintages() {
		return this.jdbc.sql(PUBLISHED + "where r.state = 'PUBLISHED'" + OLDEST_FIRST).query(REVISION).list();
	}

	/**
	 * When something was last published in this portal; {@code null} where nothing ever
	 * was.
	 */
	public @Nullable Instant lastPublished() {
		OffsetDateTime last = this.jdbc
			.sql("select max(decided_at) as last from figure_revision where state = 'PUBLISHED'")
			.query((row, number) -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class)))
			.single()
			.orElse(null);
		return (last != null) ? last.toInstant() : null;
	}

	/** Every published vintage that rests on a source. */
	public List<Revision> vintagesFrom(String source) {
		return this.jdbc.sql(PUBLISHED + "where r.state = 'PUBLISHED' and r.source = :source" + OLDEST_FIRST)
			.param("source", source)
			.query(REVISION)
			.list();
	}

	/** Every published vintage of one figure, the oldest first. */
	public List<Revision> vintages(String region, String indicator, int year) {
		return this.jdbc.sql(PUBLISHED + """
				where r.state = 'PUBLISHED' and f.region = :region and f.indicator = :indicator and f.year = :year
				""" + OLDEST_FIRST)
			.param("region", region)
			.param("indicator", indicator)
			.param("year", year)
			.query(REVISION)
			.list();
	}

	/** Of every figure asked for, the revision that counts as of a day. */
	public List<Revision> counting(FigureSelection filter) {
		return counting(filter, 0, null);
	}

	/**
	 * The same, but a part of it only.
	 * @param offset how many are passed over
	 * @param limit how many are read at most; {@code null} for all
	 */
	public List<Revision> counting(FigureSelection filter, int offset, @Nullable Integer limit) {
		return asked("select * from (select distinct on (f.region, f.indicator, f.year) "
				+ PUBLISHED.substring(PUBLISHED.indexOf("f.region")) + ASKED_FOR + """
						order by f.region, f.indicator, f.year, r.known_on desc, r.decided_at desc, r.id desc
						) as counting order by region, indicator, year
						offset :offset limit cast(:limit as integer)""", filter)
			.param("offset", offset)
			.param("limit", limit)
			.query(REVISION)
			.list();
	}

	/** How many figures are asked for. */
	public int count(FigureSelection filter) {
		return asked("select count(distinct f.id) from figure f join figure_revision r on r.figure = f.id" + ASKED_FOR,
				filter)
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec asked(String statement, FigureSelection filter) {
		return this.jdbc.sql(statement)
			.param("asOf", filter.asOf())
			.param("regions", filter.regions().toArray(String[]::new))
			.param("indicators", filter.indicators().toArray(String[]::new))
			.param("from", (filter.from() != null) ? filter.from() : Integer.MIN_VALUE)
			.param("to", (filter.to() != null) ? filter.to() : Integer.MAX_VALUE);
	}

	/** What was published last: a row for each source and day, the newest first. */
	public List<Publication> latestPublications(LocalDate asOf, int limit) {
		return this.jdbc.sql("""
				select r.source, r.known_on, r.date_precision, count(*) as figures,
				       string_agg(distinct f.region, ',' order by f.region) as regions
				from figure f join figure_revision r on r.figure = f.id
				where r.state = 'PUBLISHED' and r.known_on <= :asOf
				group by r.source, r.known_on, r.date_precision
				order by r.known_on desc, count(*) desc, r.source limit :limit
				""")
			.param("asOf", asOf)
			.param("limit", limit)
			.query((row, number) -> new Publication(row.getString("source"), row.getObject("known_on", LocalDate.class),
					DatePrecision.valueOf(row.getString("date_precision")),
					List.of(row.getString("regions").split(",")), row.getInt("figures")))
			.list();
	}

	/**
	 * Of how many regions each indicator has an actual of any year, as of a day; an
	 * indicator without one is left out.
	 */
	public Map<String, Integer> regionsByIndicator(LocalDate asOf) {
		return this.jdbc.sql("""
				select f.indicator, count(distinct f.region) as regions
				from figure f join figure_revision r on r.figure = f.id
				where r.state = 'PUBLISHED' and r.obs_status <> 'E' and r.known_on <= :asOf
				group by f.indicator
				""")
			.param("asOf", asOf)
			.query((row, number) -> Map.entry(row.getString("indicator"), row.getInt("regions")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** How many published vintages rest on each source. */
	public List<SourceUse> sourceUses() {
		return this.jdbc.sql("""
				select source, count(*) as figures from figure_revision where state = 'PUBLISHED' group by source
				""").query((row, number) -> new SourceUse(row.getString("source"), row.getInt("figures"))).list();
	}

	/** The figures that a source made public on a day, and the regions they are of. */
	public record Publication(String source, LocalDate knownOn, DatePrecision datePrecision, List<String> regions,
			int figures) {
	}

	/** How many published vintages rest on a source. */
	public record SourceUse(String source, int figures) {
	}

}
