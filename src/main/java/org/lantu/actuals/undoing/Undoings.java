package org.lantu.actuals.undoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what imports have brought, and what became of those that were taken back.
 */
@Service
@Transactional(readOnly = true)
public class Undoings {

	/** So many of those that were left alone are named. */
	private static final int MOST_TOLD = 200;

	private final JdbcClient jdbc;

	Undoings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many figures of imports stand where by now.
	 * @return by import and by state of the revision; {@code GONE} for what was thrown
	 * away
	 */
	public Map<Long, Map<String, Integer>> made(Collection<Long> imports) {
		Map<Long, Map<String, Integer>> made = new HashMap<>();
		this.jdbc.sql("""
				select f.import, coalesce(r.state, 'GONE') as state, count(*) as number
				from import_figure f left join figure_revision r on r.id = f.revision
				where f.import = any (:imports) and f.revision is not null group by 1, 2""")
			.param("imports", imports.toArray(Long[]::new))
			.query((row) -> {
				made.computeIfAbsent(row.getLong("import"), (id) -> new TreeMap<>())
					.put(row.getString("state"), row.getInt("number"));
			});
		return made;
	}

	/** How often and how an import was taken back, the newest first. */
	public List<ImportUndoing> of(long imported) {
		Map<Long, Map<UndoneFate, Integer>> counts = new HashMap<>();
		this.jdbc.sql("""
				select undoing, fate, count(*) as number from undone_figure
				where undoing in (select id from import_undoing where import = :import) group by 1, 2""")
			.param("import", imported)
			.query((row) -> {
				counts.computeIfAbsent(row.getLong("undoing"), (id) -> new EnumMap<>(UndoneFate.class))
					.put(UndoneFate.valueOf(row.getString("fate")), row.getInt("number"));
			});
		Map<Long, List<UndoneFigure>> told = told(imported);
		return this.jdbc.sql("select * from import_undoing where import = :import order by id desc")
			.param("import", imported)
			.query((row, number) -> new ImportUndoing(row.getLong("id"), imported, row.getString("reason"),
					row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(),
					counts.getOrDefault(row.getLong("id"), Map.of()), told.getOrDefault(row.getLong("id"), List.of())))
			.list();
	}

	/** Of each taking back the first that were left alone or kept. */
	private Map<Long, List<UndoneFigure>> told(long imported) {
		Map<Long, List<UndoneFigure>> told = new HashMap<>();
		this.jdbc.sql("""
				select * from (select u.*, row_number() over (partition by u.undoing order by u.ordinal) as place
				    from undone_figure u join import_undoing n on n.id = u.undoing
				    where n.import = :import and u.fate in ('LEFT', 'KEPT')) as first
				where place <= :limit order by undoing, ordinal""")
			.param("import", imported)
			.param("limit", MOST_TOLD)
			.query((row) -> {
				told.computeIfAbsent(row.getLong("undoing"), (id) -> new ArrayList<>()).add(figure(row));
			});
		return told;
	}

	private static UndoneFigure figure(ResultSet row) throws SQLException {
		boolean kept = row.getString("fate").equals("KEPT");
		return new UndoneFigure(row.getInt("ordinal"), key(row), row.getLong("revision"),
				UndoneFate.valueOf(row.getString("fate")), row.getString("why"),
				row.getString(kept ? "decided_by" : "who"),
				Optional.ofNullable(row.getTimestamp(kept ? "decided_at" : "changed_at"))
					.map((at) -> at.toInstant())
					.orElse(null),
				row.getString("decision_note"));
	}

	private static FigureKey key(ResultSet row) throws SQLException {
		return new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year"));
	}

	/** What a reviewer is asked to withdraw, what waits longest first. */
	public List<AskedWithdrawal> asked(Person reviewer) {
		Map<List<Object>, List<AskedWithdrawal>> asked = this.jdbc
			.sql("""
					select u.undoing, u.ordinal, u.region, u.indicator, u.year, u.revision, i.file_name, n.reason, n.asked_by, n.asked_at, p.id as before
					from undone_figure u join import_undoing n on n.id = u.undoing join file_import i on i.id = n.import
					join figure_revision r on r.id = u.revision
					left join lateral (select o.id from figure_revision o
					    where o.figure = r.figure and o.id <> r.id and o.state = 'PUBLISHED'
					    order by o.obs_status = 'E', o.known_on desc, o.decided_at desc, o.id desc limit 1) as p on true
					where u.fate = 'ASKED' and u.region = any (:regions) order by u.undoing, u.region, u.ordinal""")
			.param("regions", reviewer.regions().stream().filter(reviewer::mayReview).toArray(String[]::new))
			.query((row, number) -> one(row, reviewer))
			.list()
			.stream()
			.collect(Collectors.groupingBy((one) -> List.of(one.undoing(), one.region()), LinkedHashMap::new,
					Collectors.toList()));
		return asked.values().stream().map(Undoings::together).toList();
	}

	private static AskedWithdrawal one(ResultSet row, Person reviewer) throws SQLException {
		long revision = row.getLong("revision");
		Long before = row.getObject("before", Long.class);
		return new AskedWithdrawal(row.getLong("undoing"), row.getString("region"), row.getString("file_name"),
				row.getString("reason"), row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(),
				row.getString("asked_by").equals(reviewer.login()), List.of(new UndoneFigure(row.getInt("ordinal"),
						key(row), revision, UndoneFate.ASKED, "", "", null, null)),
				(before != null) ? Map.of(revision, before) : Map.of());
	}

	private static AskedWithdrawal together(List<AskedWithdrawal> each) {
		AskedWithdrawal first = each.get(0);
		Map<Long, Long> before = new HashMap<>();
		each.forEach((one) -> before.putAll(one.before()));
		return new AskedWithdrawal(first.undoing(), first.region(), first.file(), first.reason(), first.by(),
				first.at(), first.own(), each.stream().flatMap((one) -> one.figures().stream()).toList(), before);
	}

}
