package org.lantu.actuals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.reference.DatePrecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the database keeps counted of all that is published, so that nobody counts
 * millions of figures for a page; one statement a call at most, as what was read is kept
 * until something else is published.
 */
@Service
@Transactional(readOnly = true)
public class Counts {

	/** For as many days as readers look from at the same time. */
	private static final int MOST_KEPT = 20;

	private final JdbcClient jdbc;

	private final KeptFacts<LatestAsked, List<Publication>> keptPublications;

	private final KeptFacts<RegionsAsked, Map<String, Integer>> keptRegions;

	private final KeptFacts<LocalDate, List<Coverage>> keptCoverage;

	Counts(JdbcClient jdbc, PublishedState state) {
		this.jdbc = jdbc;
		this.keptPublications = new KeptFacts<>(state, MOST_KEPT);
		this.keptRegions = new KeptFacts<>(state, MOST_KEPT);
		this.keptCoverage = new KeptFacts<>(state, MOST_KEPT);
	}

	/** What was published last: a row for each source and day, the newest first. */
	public List<Publication> latestPublications(LocalDate asOf, int limit) {
		return this.keptPublications.of(new LatestAsked(asOf, limit), this::read);
	}

	private List<Publication> read(LatestAsked asked) {
		return this.jdbc.sql("""
				select p.*, array(select r.region from publication_region r
				    where (r.source, r.known_on, r.date_precision) = (p.source, p.known_on, p.date_precision)
				    order by r.region limit :named) as named
				from publication p
				where p.known_on <= :asOf
				order by p.known_on desc, p.figures desc, p.source limit :limit
				""")
			.param("asOf", asked.asOf())
			.param("limit", asked.limit())
			.param("named", Publication.NAMED)
			.query((row, number) -> new Publication(row.getString("source"), row.getObject("known_on", LocalDate.class),
					DatePrecision.valueOf(row.getString("date_precision")),
					List.of((String[]) row.getArray("named").getArray()), row.getInt("regions"), row.getInt("figures")))
			.list();
	}

	/**
	 * Of how many of some regions each indicator has an actual of any year, as of a day;
	 * an indicator without one is left out.
	 */
	public Map<String, Integer> regionsByIndicator(Collection<String> regions, LocalDate asOf) {
		return this.keptRegions.of(new RegionsAsked(Set.copyOf(regions), asOf), this::read);
	}

	private Map<String, Integer> read(RegionsAsked asked) {
		return this.jdbc.sql("""
				select indicator, count(*) as regions from first_actual
				where region = any (cast(:regions as text[])) and known_on <= :asOf
				group by indicator
				""")
			.param("regions", asked.regions().toArray(String[]::new))
			.param("asOf", asked.asOf())
			.query((row, number) -> Map.entry(row.getString("indicator"), row.getInt("regions")))
			.list()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** How many figures there are of each indicator and year, as of a day. */
	public List<Coverage> coverage(LocalDate asOf) {
		return this.keptCoverage.of(asOf, this::read);
	}

	private List<Coverage> read(LocalDate asOf) {
		return this.jdbc.sql("""
				select indicator, year, sum(figures) as figures,
				       coalesce(sum(ranked) filter (where level = 'PROVINCE'), 0) as provinces
				from figure_count where known_on <= :asOf
				group by indicator, year having sum(figures) > 0
				""")
			.param("asOf", asOf)
			.query((row, number) -> new Coverage(row.getString("indicator"), row.getInt("year"), row.getInt("figures"),
					row.getInt("provinces")))
			.list();
	}

	/**
	 * The figures that a source made public on a day.
	 *
	 * @param named the first of the regions that they are of, at most {@link #NAMED}
	 * @param regions how many regions they are of
	 */
	public record Publication(String source, LocalDate knownOn, DatePrecision datePrecision, List<String> named,
			int regions, int figures) {

		public static final int NAMED = 3;

	}

	/**
	 * How many figures there are of an indicator and year, of all regions.
	 *
	 * @param provinces of how many provinces there is one that can be ranked
	 */
	public record Coverage(String indicator, int year, int figures, int provinces) {
	}

	private record LatestAsked(LocalDate asOf, int limit) {
	}

	private record RegionsAsked(Set<String> regions, LocalDate asOf) {
	}

}
