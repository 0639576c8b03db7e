package org.lantu.actuals.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.FindingJson;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.rounds.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the figures of an import and writes what becomes of them, one statement a call.
 */
@Component
class ImportRows {

	private static final String SELECT = "select * from import_figure where import = :id ";

	private final JdbcClient jdbc;

	private final FindingJson findings;

	ImportRows(JdbcClient jdbc, FindingJson findings) {
		this.jdbc = jdbc;
		this.findings = findings;
	}

	/** The regions of the figures. */
	List<String> regions(long id) {
		return this.jdbc.sql("""
				select distinct region from import_figure where import = :id and region <> '' order by region""")
			.param("id", id)
			.query(String.class)
			.list();
	}

	/** A region that has more than so many figures. */
	Optional<String> crowded(long id, int most) {
		return this.jdbc
			.sql("""
					select region from import_figure where import = :id and region <> '' group by region having count(*) > :most
					order by region limit 1""")
			.param("id", id)
			.param("most", most)
			.query(String.class)
			.optional();
	}

	/** The figures of a region. */
	List<ImportedFigure> of(long id, String region) {
		return this.jdbc.sql(SELECT + "and region = :region order by ordinal")
			.param("id", id)
			.param("region", region)
			.query(this::figure)
			.list();
	}

	Optional<ImportedFigure> one(long id, int ordinal) {
		return this.jdbc.sql(SELECT + "and ordinal = :ordinal")
			.param("id", id)
			.param("ordinal", ordinal)
			.query(this::figure)
			.optional();
	}

	/**
	 * Some of the figures.
	 * @param fates with one of these fates
	 */
	List<ImportedFigure> part(long id, Collection<Fate> fates, boolean leftOut, int offset, int limit) {
		return this.jdbc.sql(SELECT + """
				and fate = any (:fates) and left_out = :left order by ordinal offset :offset limit :limit""")
			.param("id", id)
			.param("fates", fates.stream().map(Fate::name).toArray(String[]::new))
			.param("left", leftOut)
			.param("offset", offset)
			.param("limit", limit)
			.query(this::figure)
			.list();
	}

	/** How many figures have which fate; those left out are not counted. */
	Map<Fate, Integer> counts(long id) {
		Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
		this.jdbc
			.sql("select fate, count(*) as number from import_figure where import = :id and not left_out group by fate")
			.param("id", id)
			.query((row) -> {
				counts.put(Fate.valueOf(row.getString("fate")), row.getInt("number"));
			});
		return counts;
	}

	/** In which rounds what is asked that nobody has answered. */
	Map<String, Collection<Round>> asked(long id) {
		Map<String, Collection<Round>> asked = new TreeMap<>();
		this.jdbc.sql("""
				select distinct f.region, f.year, e ->> 'key' as key
				from import_figure f cross join lateral jsonb_array_elements(f.findings) as e
				where f.import = :id and not f.left_out and f.fate = 'QUESTIONED' and e ->> 'severity' = 'SOFT'
				order by f.region, f.year, key""").param("id", id).query((row) -> {
			asked.computeIfAbsent(row.getString("key"), (none) -> new ArrayList<>())
				.add(new Round(row.getString("region"), row.getInt("year")));
		});
		return asked;
	}

	/** How many figures are left out, are moved, are fit for an act. */
	int count(long id, String which) {
		return this.jdbc.sql("select count(*) from import_figure where import = :id and " + which)
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	/** Nothing is to be said of those of which nobody knows of what they are figures. */
	void unplaced(long id) {
		this.jdbc.sql("""
				update import_figure set fate = 'UNREAD', refused = true, lacking = true, before = '', moved = false,
					findings = '[]', seen = null, seen_version = null
				where import = :id and fate <> 'UNREAD' and (region = '' or indicator = '' or year <= 0)""")
			.param("id", id)
			.update();
	}

	/** Writes what was found of some figures. */
	void judge(long id, List<ImportedFigure> judged) {
		this.jdbc.sql("""
				update import_figure f set fate = j.fate, refused = j.refused, lacking = j.lacking, before = j.before,
					moved = j.moved, findings = cast(j.findings as jsonb), seen = j.seen, seen_version = j.version
				from unnest(:ordinals, :fates, :refused, :lacking, :before, :moved, :findings, :seen, :versions)
					as j (ordinal, fate, refused, lacking, before, moved, findings, seen, version)
				where f.import = :id and f.ordinal = j.ordinal""")
			.param("id", id)
			.param("ordinals", judged.stream().map(ImportedFigure::ordinal).toArray(Integer[]::new))
			.param("fates", texts(judged, (figure) -> figure.judgement().fate().name()))
			.param("refused", judged.stream().map((figure) -> figure.judgement().refused()).toArray(Boolean[]::new))
			.param("lacking", judged.stream().map((figure) -> figure.judgement().lacking()).toArray(Boolean[]::new))
			.param("before", texts(judged, (figure) -> figure.judgement().before()))
			.param("moved", judged.stream().map(ImportedFigure::moved).toArray(Boolean[]::new))
			.param("findings", texts(judged, (figure) -> this.findings.write(figure.judgement().findings())))
			.param("seen", judged.stream().map((figure) -> seen(figure, RevisionRef::id)).toArray(Long[]::new))
			.param("versions",
					judged.stream().map((figure) -> seen(figure, RevisionRef::version)).toArray(Integer[]::new))
			.update();
	}

	private static <T> @Nullable T seen(ImportedFigure figure, Function<RevisionRef, T> part) {
		RevisionRef seen = figure.typed().seen();
		return (seen != null) ? part.apply(seen) : null;
	}

	private static String[] texts(List<ImportedFigure> figures, Function<ImportedFigure, String> text) {
		return figures.stream().map(text).toArray(String[]::new);
	}

	/** Notes which revisions came of which figures. */
	void written(long id, Map<Integer, Long> revisions) {
		this.jdbc
			.sql("""
					update import_figure f set revision = r.revision from unnest(:ordinals, :revisions) as r (ordinal, revision)
					where f.import = :id and f.ordinal = r.ordinal""")
			.param("id", id)
			.param("ordinals", revisions.keySet().toArray(Integer[]::new))
			.param("revisions", revisions.values().toArray(Long[]::new))
			.update();
	}

	private ImportedFigure figure(ResultSet row, int number) throws SQLException {
		long seen = row.getLong("seen");
		RevisionRef ref = row.wasNull() ? null : new RevisionRef(seen, row.getInt("seen_version"));
		long revision = row.getLong("revision");
		Long written = row.wasNull() ? null : revision;
		TypedFigure typed = new TypedFigure(
				new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
				row.getString("value"), row.getString("status"), row.getString("bound"), row.getString("source"),
				row.getString("quote"), row.getString("known_on"), row.getBoolean("revised"), row.getString("note"),
				row.getString("reason"), ref);
		return new ImportedFigure(row.getInt("ordinal"),
				new CellAddress(row.getInt("sheet"), row.getInt("line"), row.getInt("cell")), typed,
				this.findings.read(row.getString("remarks")), row.getBoolean("left_out"),
				new ImportedFigure.Judgement(Fate.valueOf(row.getString("fate")), row.getBoolean("refused"),
						row.getBoolean("lacking"), this.findings.read(row.getString("findings")),
						row.getString("before")),
				row.getBoolean("moved"), written);
	}

	/** Some lines of a sheet, as they came. */
	List<StagedLine> lines(long id, int sheet, int after, int limit) {
		return this.jdbc
			.sql("""
					select sheet, line, hidden, cells from import_line where import = :id and sheet = :sheet and line > :after
					order by line limit :limit""")
			.param("id", id)
			.param("sheet", sheet)
			.param("after", after)
			.param("limit", limit)
			.query(ImportRows::line)
			.list();
	}

	/** The figures that were read of some lines. */
	List<ImportedFigure> ofLines(long id, int sheet, int first, int last) {
		return this.jdbc.sql(SELECT + "and sheet = :sheet and line between :first and :last order by ordinal")
			.param("id", id)
			.param("sheet", sheet)
			.param("first", first)
			.param("last", last)
			.query(this::figure)
			.list();
	}

	private static StagedLine line(ResultSet row, int number) throws SQLException {
		return new StagedLine(row.getInt("sheet"), row.getInt("line"), row.getBoolean("hidden"),
				Arrays.asList((String[]) row.getArray("cells").getArray()));
	}

	/** The lines of which no figure came, beneath the headings; the first of them. */
	List<StagedLine> notes(long id, int limit) {
		return this.jdbc.sql("""
				select l.sheet, l.line, l.hidden, l.cells from import_line l join import_sheet s
					on s.import = l.import and s.ordinal = l.sheet
				where l.import = :id and l.note and l.line > s.headings order by l.sheet, l.line limit :limit""")
			.param("id", id)
			.param("limit", limit)
			.query(ImportRows::line)
			.list();
	}

}
