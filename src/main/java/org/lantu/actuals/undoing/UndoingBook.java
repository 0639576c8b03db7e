package org.lantu.actuals.undoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what becomes of imports that are taken back, one statement a call.
 */
@Component
class UndoingBook {

	private static final String BROUGHT = """
			select i.ordinal, f.region, f.indicator, f.year, r.id, r.version, r.state, r.written_by, l.who, l.at, l.published
			from import_figure i join figure_revision r on r.id = i.revision join figure f on f.id = r.figure
			left join lateral (select o.entered_by as who, coalesce(o.decided_at, o.entered_at) as at,
				    o.state = 'PUBLISHED' as published
				from figure_revision o
				where o.figure = r.figure and o.id <> r.id and r.state = 'PUBLISHED'
				  and (o.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
				    or (o.state = 'PUBLISHED' and (o.decided_at, o.id) > (r.decided_at, r.id)))
				order by 2 desc limit 1) as l on true
			where r.state <> 'CORRECTED' and i.import =\s""";

	private final JdbcClient jdbc;

	UndoingBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whose hand was in an import that is done, which nobody else takes back meanwhile.
	 */
	Set<String> locked(long imported) {
		return Set.copyOf(this.jdbc
			.sql("""
					select unnest(array[received_by, done_by]) from (select received_by, coalesce(done_by, received_by) as done_by
					    from file_import where id = :import and state = 'DONE' for update) as i
					""")
			.param("import", imported)
			.query(String.class)
			.set());
	}

	/**
	 * Locks all figures that it has brought, in the order of their numbers, as every act
	 * does: none then waits for another that waits for it.
	 */
	void lockFigures(long imported) {
		this.jdbc
			.sql("""
					select count(*) from (select f.id from figure f where f.id in (select r.figure from import_figure i
					    join figure_revision r on r.id = i.revision where i.import = :import) order by f.id for update) as f""")
			.param("import", imported)
			.query(Long.class)
			.single();
	}

	/** A taking back, without what came of it. */
	Optional<ImportUndoing> find(long undoing) {
		return this.jdbc.sql("select * from import_undoing where id = :undoing")
			.param("undoing", undoing)
			.query((row, number) -> new ImportUndoing(undoing, row.getLong("import"), row.getString("reason"),
					row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(), Map.of(), List.of()))
			.optional();
	}

	/** The regions of the figures that it has brought. */
	List<String> regions(long imported) {
		return this.jdbc
			.sql("""
					select distinct region from import_figure where import = :import and revision is not null order by region""")
			.param("import", imported)
			.query(String.class)
			.list();
	}

	/**
	 * All that it has brought of a region, without what a reviewer is asked to withdraw
	 * already.
	 */
	List<BroughtFigure> brought(long imported, String region) {
		return this.jdbc
			.sql(BROUGHT
					+ """
							:import and i.region = :region and not exists (select from undone_figure u where u.revision = r.id and u.fate = 'ASKED')
							order by i.ordinal""")
			.param("import", imported)
			.param("region", region)
			.query(UndoingBook::brought)
			.list();
	}

	/** What a reviewer is asked to withdraw, locked with its figures to the end. */
	List<BroughtFigure> asked(long undoing, String region) {
		this.jdbc.sql("""
				select f.id from figure f where f.id in (select r.figure from undone_figure u
				    join figure_revision r on r.id = u.revision
				    where u.undoing = :undoing and u.region = :region and u.fate = 'ASKED')
				order by f.id for update""").param("undoing", undoing).param("region", region).query(Long.class).list();
		return this.jdbc.sql(
				BROUGHT + """
						(select n.import from import_undoing n where n.id = :undoing) and (i.ordinal, r.id) in (select u.ordinal, u.revision from undone_figure u
						    where u.undoing = :undoing and u.region = :region and u.fate = 'ASKED') order by i.ordinal""")
			.param("undoing", undoing)
			.param("region", region)
			.query(UndoingBook::brought)
			.list();
	}

	private static BroughtFigure brought(ResultSet row, int number) throws SQLException {
		String who = row.getString("who");
		return new BroughtFigure(row.getInt("ordinal"),
				new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
				new RevisionRef(row.getLong("id"), row.getInt("version")), ReviewState.valueOf(row.getString("state")),
				List.of((String[]) row.getArray("written_by").getArray()),
				(who != null) ? new BroughtFigure.Changed(who, row.getTimestamp("at").toInstant(),
						row.getBoolean("published")) : null);
	}

	long add(long imported, String reason, String login, Instant now) {
		return this.jdbc.sql("""
				insert into import_undoing (import, reason, asked_by, asked_at) values (:import, :reason, :login, :now)
				returning id""")
			.param("import", imported)
			.param("reason", reason)
			.param("login", login)
			.param("now", Timestamp.from(now))
			.query(Long.class)
			.single();
	}

	void add(long undoing, List<UndoneFigure> figures) {
		this.jdbc
			.sql("""
					insert into undone_figure (undoing, ordinal, region, indicator, year, revision, fate, why, who, changed_at)
					select :undoing, * from unnest(:ordinals, :regions, :indicators, :years, :revisions, :fates, :whys, :whos,
					    cast(:times as timestamptz[]))""")
			.param("undoing", undoing)
			.param("ordinals", figures.stream().map(UndoneFigure::ordinal).toArray(Integer[]::new))
			.param("regions", texts(figures, (figure) -> figure.figure().region()))
			.param("indicators", texts(figures, (figure) -> figure.figure().indicator()))
			.param("years", figures.stream().map((figure) -> figure.figure().year()).toArray(Integer[]::new))
			.param("revisions", figures.stream().map(UndoneFigure::revision).toArray(Long[]::new))
			.param("fates", texts(figures, (figure) -> figure.fate().name()))
			.param("whys", texts(figures, UndoneFigure::why))
			.param("whos", texts(figures, UndoneFigure::who))
			.param("times", times(figures))
			.update();
	}

	private static String[] times(List<UndoneFigure> figures) {
		return texts(figures, (figure) -> (figure.at() != null) ? figure.at().toString() : null);
	}

	private static String[] texts(List<UndoneFigure> figures, Function<UndoneFigure, @Nullable String> text) {
		return figures.stream().map(text).toArray(String[]::new);
	}

	/** Leaves figures alone that were changed since somebody asked to withdraw them. */
	void left(long undoing, List<UndoneFigure> figures) {
		this.jdbc.sql("""
				update undone_figure u set fate = 'LEFT', why = l.why, who = l.who, changed_at = l.at
				from unnest(:ordinals, :whys, :whos, cast(:times as timestamptz[])) as l (ordinal, why, who, at)
				where u.undoing = :undoing and u.ordinal = l.ordinal""")
			.param("undoing", undoing)
			.param("ordinals", figures.stream().map(UndoneFigure::ordinal).toArray(Integer[]::new))
			.param("whys", texts(figures, UndoneFigure::why))
			.param("whos", texts(figures, UndoneFigure::who))
			.param("times", times(figures))
			.update();
	}

	/** Keeps figures that somebody asked to withdraw. */
	void keep(long undoing, String region, String login, Instant now, String note) {
		this.jdbc.sql("""
				update undone_figure set fate = 'KEPT', decided_by = :login, decided_at = :now, decision_note = :note
				where undoing = :undoing and region = :region and fate = 'ASKED'""")
			.param("undoing", undoing)
			.param("region", region)
			.param("login", login)
			.param("now", Timestamp.from(now))
			.param("note", note)
			.update();
	}

	/**
	 * Withdraws figures; the reason in both languages is what the list of corrections
	 * tells.
	 */
	void withdraw(long undoing, Collection<Integer> ordinals, String login, Instant now, String zh, String en) {
		this.jdbc.sql("select withdraw_figures(:undoing, :ordinals, :login, :now, :zh, :en)")
			.param("undoing", undoing)
			.param("ordinals", ordinals.toArray(Integer[]::new))
			.param("login", login)
			.param("now", Timestamp.from(now))
			.param("zh", zh)
			.param("en", en)
			.query((row) -> {
			});
	}

}
