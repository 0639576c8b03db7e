package org.lantu.actuals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Source;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads sources with how much rests on each, as the database keeps it counted, a part at
 * a time; one statement a call at most.
 */
@Service
@Transactional(readOnly = true)
public class UsedSources {

	private static final String ALL = " from source s left join source_use u on u.source = s.id where true";

	private static final String SHARES = "target_share t where t.source = s.id and t.corrected_by is null";

	private static final String SHARED = "exists (select from " + SHARES + ")";

	/** What rests on a source beside what is counted. */
	private static final List<String> OTHERS = List.of(SHARES, "region_end x where x.source = s.id",
			"department_succession x where x.source = s.id", "assignment x where x.source = s.id",
			"series_break x where x.source = s.id", "measure_report x where x.source = s.id and x.state = 'PUBLISHED'");

	private static final int MOST_KEPT = 20;

	private static final int MOST_KEPT_OF_A_PAGE = 200;

	private static final Map<Order, String> ORDERS = new EnumMap<>(
			Map.of(Order.NEWEST, "s.trust = 'COMPILED', s.published_on desc nulls last, s.id", Order.OLDEST,
					"s.trust = 'COMPILED' desc, s.published_on asc nulls first, s.id desc", Order.MOST_FIGURES,
					"coalesce(u.figures, 0) desc, s.published_on desc nulls last, s.id", Order.FEWEST_FIGURES,
					"coalesce(u.figures, 0), s.published_on desc nulls last, s.id", Order.MOST_TARGETS,
					"coalesce(u.targets, 0) desc, s.published_on desc nulls last, s.id", Order.FEWEST_TARGETS,
					"coalesce(u.targets, 0), s.published_on desc nulls last, s.id"));

	private static final RowMapper<UsedSource> ROW = (row, number) -> {
		String precision = row.getString("date_precision");
		return new UsedSource(
				new Source(row.getString("id"), row.getString("title"), row.getString("publisher"),
						row.getObject("published_on", LocalDate.class),
						(precision != null) ? DatePrecision.valueOf(precision) : null,
						Source.Trust.valueOf(row.getString("trust")), row.getString("url")),
				row.getLong("plans"), row.getLong("targets"), row.getLong("measures"), row.getLong("figures"),
				row.getLong("shares"), row.getBoolean("others"));
	};

	private final JdbcClient jdbc;

	private final KeptFacts<Class<?>, Totals> keptTotals;

	private final KeptFacts<PublishersAsked, Map<String, Long>> keptPublishers;

	private final KeptFacts<PageAsked, List<UsedSource>> keptPages;

	UsedSources(JdbcClient jdbc, PublishedState state) {
		this.jdbc = jdbc;
		this.keptTotals = new KeptFacts<>(state, 1);
		this.keptPublishers = new KeptFacts<>(state, MOST_KEPT);
		this.keptPages = new KeptFacts<>(state, MOST_KEPT);
	}

	private record PublishersAsked(String named, int limit) {
	}

	private record PageAsked(Asked asked, Order order, int offset, int limit) {
	}

	/** Of equal ones, the newest first, the undated last. */
	public enum Order {

		NEWEST, OLDEST, MOST_FIGURES, FEWEST_FIGURES, MOST_TARGETS, FEWEST_TARGETS

	}

	/**
	 * Which sources are asked for.
	 *
	 * @param words in lower case; title, publisher or id must hold each
	 * @param trusts none for all
	 * @param year of publication; {@code null} for all
	 * @param undated only those without a day
	 * @param publisher {@code null} for all
	 * @param plans whether plans must rest on them; so with all that follow
	 * @param nothing whether nothing may
	 */
	public record Asked(List<String> words, Collection<Source.Trust> trusts, @Nullable Integer year, boolean undated,
			@Nullable String publisher, boolean plans, boolean targets, boolean measures, boolean figures,
			boolean shares, boolean nothing) {
	}

	/**
	 * A source, and how many plans, promises, measures, vintages and shares of targets
	 * rest on it.
	 *
	 * @param others whether its publisher has others
	 */
	public record UsedSource(Source source, long plans, long targets, long measures, long figures, long shares,
			boolean others) {
	}

	/**
	 * How many sources there are.
	 *
	 * @param figures how many vintages rest on them
	 * @param years by year of publication; the undated without one
	 */
	public record Totals(int sources, long figures, Map<Source.Trust, Long> trusts, Map<Integer, Long> years,
			boolean undated) {
	}

	/** How many there are of all. */
	public Totals totals() {
		return this.keptTotals.of(Totals.class, (all) -> readTotals());
	}

	private Totals readTotals() {
		Map<Source.Trust, Long> trusts = new TreeMap<>();
		Map<Integer, Long> years = new TreeMap<>();
		long[] all = new long[3];
		this.jdbc.sql("""
				select grouping(trust, year) as kind, trust, year, count(*) as sources, sum(figures) as figures
				from (select s.trust, cast(extract(year from s.published_on) as integer) as year,
				             coalesce(u.figures, 0) as figures
				      from source s left join source_use u on u.source = s.id) as s
				group by grouping sets ((), (trust), (year))
				""").query((row) -> {
			long sources = row.getLong("sources");
			switch (row.getInt("kind")) {
				case 1 -> trusts.put(Source.Trust.valueOf(row.getString("trust")), sources);
				case 2 -> {
					Integer year = row.getObject("year", Integer.class);
					if (year != null) {
						years.put(year, sources);
					}
					else {
						all[2] = sources;
					}
				}
				default -> {
					all[0] = sources;
					all[1] = row.getLong("figures");
				}
			}
		});
		return new Totals((int) all[0], all[1], trusts, years, all[2] > 0);
	}

	/**
	 * The publishers of the most sources, and one that is named, with how many they have.
	 * @param named empty for none
	 */
	public Map<String, Long> publishers(String named, int limit) {
		return this.keptPublishers.of(new PublishersAsked(named, limit), this::read);
	}

	private Map<String, Long> read(PublishersAsked asked) {
		Map<String, Long> publishers = new LinkedHashMap<>();
		this.jdbc.sql("""
				select publisher, count(*) as sources from source where publisher is not null
				group by publisher having count(*) > 1 or publisher = :named
				order by publisher = :named desc, count(*) desc, publisher limit :limit
				""").param("named", asked.named()).param("limit", asked.limit()).query((row) -> {
			publishers.put(Objects.requireNonNull(row.getString("publisher")), row.getLong("sources"));
		});
		return Collections.unmodifiableMap(publishers);
	}

	/** How many are asked for. */
	public int count(Asked asked) {
		return select("select count(*)", asked, "").query(Integer.class).single();
	}

	/**
	 * Some of those that are asked for: as many as a page has are kept, more are read
	 * anew.
	 */
	public List<UsedSource> list(Asked asked, Order order, int offset, int limit) {
		PageAsked page = new PageAsked(asked, order, offset, limit);
		return (limit <= MOST_KEPT_OF_A_PAGE) ? this.keptPages.of(page, this::read) : read(page);
	}

	private List<UsedSource> read(PageAsked page) {
		return select("""
				select s.*, coalesce(u.plans, 0) as plans, coalesce(u.targets, 0) as targets,
				       coalesce(u.measures, 0) as measures, coalesce(u.figures, 0) as figures,
				       exists (select from source o where o.publisher = s.publisher and o.id <> s.id) as others,
				       (select count(*) from %s) as shares
				""".formatted(SHARES), page.asked(),
				" order by " + ORDERS.get(page.order()) + " offset :offset limit :limit")
			.param("offset", page.offset())
			.param("limit", page.limit())
			.query(ROW)
			.list();
	}

	private JdbcClient.StatementSpec select(String columns, Asked asked, String order) {
		StringBuilder sql = new StringBuilder(columns).append(ALL);
		Map<String, Object> parameters = new HashMap<>();
		for (int word = 0; word < asked.words().size(); word++) {
			sql.append(" and position(:word" + word + " in lower(concat_ws(' ', s.title, s.publisher, s.id))) > 0");
			parameters.put("word" + word, asked.words().get(word));
		}
		if (!asked.trusts().isEmpty()) {
			sql.append(" and s.trust = any (cast(:trusts as text[]))");
			parameters.put("trusts", asked.trusts().stream().map(Enum::name).toArray(String[]::new));
		}
		if (asked.year() != null) {
			sql.append(" and extract(year from s.published_on) = :year");
			parameters.put("year", asked.year());
		}
		if (asked.publisher() != null) {
			sql.append(" and s.publisher = :publisher");
			parameters.put("publisher", asked.publisher());
		}
		sql.append(asked.undated() ? " and s.published_on is null" : "")
			.append(asked.plans() ? " and u.plans > 0" : "")
			.append(asked.targets() ? " and u.targets > 0" : "")
			.append(asked.measures() ? " and u.measures > 0" : "")
			.append(asked.figures() ? " and u.figures > 0" : "")
			.append(asked.shares() ? " and " + SHARED : "")
			.append(asked.nothing()
					? " and coalesce(u.plans, 0) + coalesce(u.targets, 0) + coalesce(u.measures, 0) + coalesce(u.figures, 0) = 0"
							+ " and not exists (select from " + String.join(") and not exists (select from ", OTHERS)
							+ ")"
					: "");
		return this.jdbc.sql(sql.append(order).toString()).params(parameters);
	}

}
