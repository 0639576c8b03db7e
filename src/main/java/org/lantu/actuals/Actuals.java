package org.lantu.actuals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

	static final String COLUMNS = """
			select f.region, f.indicator, f.year, r.value, r.obs_status, r.bound, r.known_on, r.date_precision,
			       r.revised, r.source, r.quote, r.note, coalesce(o.basis, b.code) as basis,
			       (select max(k.year) from series_break k where k.indicator = f.indicator
			           and (k.region is null or k.region = f.region) and k.year <= f.year) as since_break
			""";

	/** On what vintages rest: a few rows, joined at once. */
	static final String FOOTING = """
			left join figure_basis o on o.revision = r.id
			left join basis_period b on b.indicator = f.indicator
			    and r.known_on >= b.known_from and r.known_on < b.known_until
			""";

	private static final String PUBLISHED = COLUMNS + """
			from figure f join figure_revision r on r.figure = f.id
			""" + FOOTING;

	/**
	 * The vintage of a figure that counts as of a day: an expectation only where there is
	 * nothing else.
	 */
	private static final String COUNTING = COLUMNS + """
			from figure f cross join lateral (
			    select * from figure_revision r
			    where r.figure = f.id and r.state = 'PUBLISHED' and r.known_on <= :asOf
			    order by r.obs_status = 'E', r.known_on desc, r.decided_at desc, r.id desc limit 1) as r
			""" + FOOTING + " where true ";

	private static final String COUNTED = """
			select count(*) from figure f
			where exists (select from figure_revision r
			      where r.figure = f.id and r.state = 'PUBLISHED' and r.known_on <= :asOf)
			""";

	/**
	 * The oldest vintage first; of the same day, the one decided last counts and comes
	 * last.
	 */
	static final String OLDEST_FIRST = " order by f.region, f.indicator, f.year, r.known_on, r.decided_at, r.id";

	static final RowMapper<Revision> REVISION = (row, number) -> new Revision(
			new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
			row.getBigDecimal("value"), Revision.ObsStatus.valueOf(row.getString("obs_status")),
			Bound.valueOf(row.getString("bound")), row.getObject("known_on", LocalDate.class),
			DatePrecision.valueOf(row.getString("date_precision")), row.getBoolean("revised"), row.getString("source"),
			row.getString("quote"), row.getString("note"),
			new Footing(row.getString("basis"), row.getObject("since_break", Integer.class)));

	/** So many rows are fetched at once where all are handed over one by one. */
	private static final int FETCHED = 500;

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

	/**
	 * Every published vintage of some series and of those of all regions with the same
	 * parent, the oldest of each figure first, without their documents; none for a region
	 * without a parent.
	 */
	public List<Sibling> siblings(Collection<SeriesKey> series) {
		return this.jdbc
			.sql("""
					select g.parent, f.region, f.indicator, f.year, r.value, r.obs_status, r.bound, r.known_on,
					       r.date_precision, r.revised, '' as source, '' as quote, null as note, coalesce(o.basis, b.code) as basis,
					       (select max(k.year) from series_break k where k.indicator = f.indicator
					           and (k.region is null or k.region = f.region) and k.year <= f.year) as since_break
					from (select distinct own.parent, asked.indicator
					      from unnest(cast(:regions as text[]), cast(:indicators as text[])) as asked (region, indicator)
					      join region own on own.code = asked.region) as kin
					join region g on g.parent = kin.parent
					join figure f on f.region = g.code and f.indicator = kin.indicator
					join figure_revision r on r.figure = f.id
					"""
					+ FOOTING + "where r.state = 'PUBLISHED'" + OLDEST_FIRST)
			.param("regions", series.stream().map(SeriesKey::region).toArray(String[]::new))
			.param("indicators", series.stream().map(SeriesKey::indicator).toArray(String[]::new))
			.query((row, number) -> new Sibling(row.getString("parent"), REVISION.mapRow(row, number)))
			.list();
	}

	/** Every published vintage of every series of some regions, the oldest first. */
	public List<Revision> vintagesOf(Collection<String> regions) {
		return this.jdbc
			.sql(PUBLISHED + "where r.state = 'PUBLISHED' and f.region = any (cast(:regions as text[]))" + OLDEST_FIRST)
			.param("regions", regions.toArray(String[]::new))
			.query(REVISION)
			.list();
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

	/** Of the figures that are named, the revisions that count as of a day. */
	public List<Revision> counting(Collection<FigureKey> figures, LocalDate asOf) {
		return this.jdbc.sql(COUNTING + """
				and (f.region, f.indicator, f.year) in (select * from unnest(cast(:regions as text[]),
				    cast(:indicators as text[]), cast(:years as integer[])))
				order by f.region, f.indicator, f.year
				""")
			.param("asOf", asOf)
			.param("regions", figures.stream().map(FigureKey::region).toArray(String[]::new))
			.param("indicators", figures.stream().map(FigureKey::indicator).toArray(String[]::new))
			.param("years", figures.stream().map(FigureKey::year).toArray(Integer[]::new))
			.query(REVISION)
			.list();
	}

	/**
	 * The same, but a part of it only.
	 * @param offset how many are passed over
	 * @param limit how many are read at most; {@code null} for all
	 */
	public List<Revision> counting(FigureSelection filter, int offset, @Nullable Integer limit) {
		return asked(COUNTING, filter,
				" order by f.region, f.indicator, f.year offset :offset limit cast(:limit as integer)")
			.param("offset", offset)
			.param("limit", limit)
			.query(REVISION)
			.list();
	}

	/**
	 * The same, handed over one by one as the database finds them; no more than some
	 * hundreds are in memory at once.
	 */
	public void eachCounting(FigureSelection filter, Consumer<Revision> reader) {
		try (Stream<Revision> counting = asked(COUNTING, filter, " order by f.region, f.indicator, f.year")
			.withFetchSize(FETCHED)
			.query(REVISION)
			.stream()) {
			counting.forEach(reader);
		}
	}

	/** How many figures are asked for. */
	public int count(FigureSelection filter) {
		String statement = filter.regions().isEmpty() ? """
				select coalesce(sum(f.figures), 0) from figure_count f where f.known_on <= :asOf
				""" : COUNTED;
		return asked(statement, filter, "").query(Integer.class).single();
	}

	/** A condition that is not set would hide the indexes from the database. */
	private JdbcClient.StatementSpec asked(String statement, FigureSelection filter, String order) {
		StringBuilder sql = new StringBuilder(statement);
		Map<String, Object> parameters = new HashMap<>(Map.of("asOf", filter.asOf()));
		if (!filter.regions().isEmpty()) {
			sql.append(" and f.region = any (cast(:regions as text[]))");
			parameters.put("regions", filter.regions().toArray(String[]::new));
		}
		if (!filter.indicators().isEmpty()) {
			sql.append(" and f.indicator = any (cast(:indicators as text[]))");
			parameters.put("indicators", filter.indicators().toArray(String[]::new));
		}
		if (filter.from() != null) {
			sql.append(" and f.year >= :from");
			parameters.put("from", filter.from());
		}
		if (filter.to() != null) {
			sql.append(" and f.year <= :to");
			parameters.put("to", filter.to());
		}
		return this.jdbc.sql(sql.append(order).toString()).params(parameters);
	}

	/** A vintage of a region, with the region's parent. */
	public record Sibling(String parent, Revision revision) {

	}

}
