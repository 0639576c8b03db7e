package org.lantu.plan.shares;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.TargetRevision;
import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.reference.Citation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads what regions are given of targets; one statement a call at most. What was asked
 * last is kept as long as nothing else is published.
 */
@Service
public class ShareBook {

	private static final int MOST_KEPT = 100;

	/** A share counts from the later of the day that it names and that of its source. */
	private static final String SELECT = """
			SELECT s.*, greatest(s.valid_from, d.published_on) AS since FROM target_share s JOIN source d ON d.id = s.source
			WHERE %s = ANY (:asked) AND s.corrected_by IS NULL ORDER BY s.plan, s.target, s.region, s.number""";

	private final JdbcClient jdbc;

	private final KeptFacts<Set<String>, List<Share>> keptOfPlans;

	private final KeptFacts<String, List<Share>> keptOfRegions;

	ShareBook(JdbcClient jdbc, PublishedState state) {
		this.jdbc = jdbc;
		this.keptOfPlans = new KeptFacts<>(state, MOST_KEPT);
		this.keptOfRegions = new KeptFacts<>(state, MOST_KEPT);
	}

	/** The shares of some plans that count on a day, by plan, target and region. */
	public List<Share> ofPlans(Collection<String> plans, LocalDate day) {
		return counting(this.keptOfPlans.of(Set.copyOf(plans), (asked) -> read("s.plan", asked)), day);
	}

	/** The shares of a target that count on a day, by region. */
	public List<Share> ofTarget(String plan, String target, LocalDate day) {
		return ofPlans(List.of(plan), day).stream().filter((share) -> share.target().equals(target)).toList();
	}

	/** What a region is given on a day, by plan and target. */
	public List<Share> ofRegion(String region, LocalDate day) {
		return counting(this.keptOfRegions.of(region, (asked) -> read("s.region", List.of(asked))), day);
	}

	/** What a document gives to regions, also where that was revised later. */
	public List<Share> from(String source) {
		return read("s.source", List.of(source));
	}

	private List<Share> read(String column, Collection<String> asked) {
		return this.jdbc.sql(SELECT.formatted(column))
			.param("asked", asked.toArray(String[]::new))
			.query((row, number) -> share(row))
			.list();
	}

	private static List<Share> counting(List<Share> shares, LocalDate day) {
		Map<List<String>, Share> counting = new LinkedHashMap<>();
		shares.stream()
			.filter((share) -> share.holds(day))
			.forEach((share) -> counting.put(List.of(share.plan(), share.target(), share.region()), share));
		return List.copyOf(counting.values());
	}

	private static Share share(ResultSet row) throws SQLException {
		LocalDate from = day(row.getDate("valid_from"));
		return new Share(row.getString("plan"), row.getString("target"), row.getString("region"), row.getInt("number"),
				Share.By.valueOf(row.getString("shared_by")), row.getBigDecimal("value"), day(row.getDate("since")),
				new Citation(row.getString("source"), row.getString("quote")), row.getString("note"),
				(from == null) ? null
						: new TargetRevision.Amendment(from, row.getString("reason"), row.getString("legal_basis")));
	}

	private static @Nullable LocalDate day(@Nullable Date date) {
		return (date != null) ? date.toLocalDate() : null;
	}

}
