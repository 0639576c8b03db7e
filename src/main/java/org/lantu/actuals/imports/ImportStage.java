package org.lantu.actuals.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.FindingJson;
import org.lantu.actuals.checks.TypedFigure;
import org.postgresql.PGConnection;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what was read of a file, by COPY, and what people say of a layout.
 */
@Component
class ImportStage {

	private static final int PIECE = 1 << 20;

	/** So many figures are in memory until they are judged. */
	private static final int MOST_KEPT = 110_000;

	private static final String FIGURES = """
			import_figure (import, ordinal, sheet, line, cell, region, indicator, year, value, status, bound, source, quote,
				known_on, revised, note, reason, remarks, fate, findings, before, refused, lacking, seen, seen_version)""";

	private static final TypeReference<List<StagedColumn>> COLUMNS = new TypeReference<>() {
	};

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final FindingJson findings;

	ImportStage(JdbcTemplate template, JdbcClient jdbc, JsonMapper json, FindingJson findings) {
		this.template = template;
		this.jdbc = jdbc;
		this.json = json;
		this.findings = findings;
	}

	/** Forgets what had been read before, and takes what is read now. */
	Writing begin(long id) {
		for (String table : List.of("import_figure", "import_line", "import_sheet")) {
			this.jdbc.sql("delete from " + table + " where import = :id").param("id", id).update();
		}
		return new Writing(id);
	}

	/** Adds figures with what was found of them. */
	void add(long id, List<ImportedFigure> figures) {
		CopyText rows = new CopyText();
		for (ImportedFigure figure : figures) {
			TypedFigure typed = figure.typed();
			ImportedFigure.Judgement judgement = figure.judgement();
			RevisionRef seen = typed.seen();
			rows.row(id, figure.ordinal(), figure.at().sheet(), figure.at().line(), figure.at().column(),
					typed.figure().region(), typed.figure().indicator(), typed.figure().year(), typed.value(),
					typed.status(), typed.bound(), typed.source(), typed.quote(), typed.knownOn(), typed.revised(),
					typed.note(), typed.reason(), this.findings.write(figure.remarks()), judgement.fate(),
					this.findings.write(judgement.findings()), judgement.before(), judgement.refused(),
					judgement.lacking(), (seen != null) ? seen.id() : null, (seen != null) ? seen.version() : null);
			if (rows.length() > PIECE) {
				copy(FIGURES, rows);
			}
		}
		copy(FIGURES, rows);
	}

	private void copy(String table, CopyText rows) {
		String text = rows.take();
		if (text.isEmpty()) {
			return;
		}
		this.template.execute((ConnectionCallback<Long>) (connection) -> {
			try {
				return connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy " + table + " from stdin", new StringReader(text));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** What somebody said of the columns of a layout, and when. */
	Optional<Map.Entry<LocalDate, List<StagedColumn>>> mapping(String fingerprint) {
		return this.jdbc.sql("select columns, said_on from import_mapping where fingerprint = :fingerprint")
			.param("fingerprint", fingerprint)
			.query((row, number) -> Map.entry(row.getObject("said_on", LocalDate.class),
					columns(row.getString("columns"))))
			.optional();
	}

	/** Remembers what somebody says of them. */
	void map(String fingerprint, List<StagedColumn> columns, String login, LocalDate today) {
		this.jdbc.sql("""
				insert into import_mapping (fingerprint, columns, said_by, said_on)
				values (:fingerprint, cast(:columns as jsonb), :login, :today)
				on conflict (fingerprint) do update set columns = excluded.columns, said_by = excluded.said_by,
					said_on = excluded.said_on""")
			.param("fingerprint", fingerprint)
			.param("columns", this.json.writeValueAsString(columns))
			.param("login", login)
			.param("today", today)
			.update();
	}

	/** The sheets of an import. */
	List<StagedSheet> sheets(long id) {
		return this.jdbc.sql("""
				select ordinal, name, hidden, headings, columns, fingerprint, mapped_on from import_sheet
				where import = :id order by ordinal""")
			.param("id", id)
			.query((row, number) -> new StagedSheet(row.getInt("ordinal"), row.getString("name"),
					row.getBoolean("hidden"), row.getInt("headings"), columns(row.getString("columns")),
					row.getString("fingerprint"), row.getObject("mapped_on", LocalDate.class)))
			.list();
	}

	private List<StagedColumn> columns(String stored) throws SQLException {
		return this.json.readValue(stored, COLUMNS);
	}

	/**
	 * Writes lines as they come, and keeps figures until they can be judged; of very many
	 * none is kept.
	 */
	final class Writing implements Staging {

		private final long id;

		private final CopyText lines = new CopyText();

		private final List<ImportedFigure> figures = new ArrayList<>();

		private int ordinal;

		Writing(long id) {
			this.id = id;
		}

		@Override
		public void sheet(StagedSheet sheet) {
			write();
			ImportStage.this.jdbc
				.sql("""
						insert into import_sheet (import, ordinal, name, hidden, headings, columns, fingerprint, mapped_on)
						values (:id, :ordinal, :name, :hidden, :headings, cast(:columns as jsonb), :fingerprint, :mapped)""")
				.param("id", this.id)
				.param("ordinal", sheet.ordinal())
				.param("name", sheet.name())
				.param("hidden", sheet.hidden())
				.param("headings", sheet.headings())
				.param("columns", ImportStage.this.json.writeValueAsString(sheet.columns()))
				.param("fingerprint", sheet.fingerprint())
				.param("mapped", sheet.mappedOn())
				.update();
		}

		@Override
		public void line(StagedLine line, boolean figures) {
			this.lines.row(this.id, line.sheet(), line.number(), line.hidden(), line.cells(), !figures);
			if (this.lines.length() > PIECE) {
				write();
			}
		}

		@Override
		public void figure(StagedFigure figure) {
			this.figures.add(figure.imported(this.ordinal++));
			if (this.figures.size() >= MOST_KEPT) {
				add();
			}
		}

		@Override
		public void widen(StagedSheet sheet) {
			ImportStage.this.jdbc.sql(
					"update import_sheet set columns = cast(:columns as jsonb) where import = :id and ordinal = :ordinal")
				.param("columns", ImportStage.this.json.writeValueAsString(sheet.columns()))
				.param("id", this.id)
				.param("ordinal", sheet.ordinal())
				.update();
		}

		/** Writes the lines that are left. */
		void write() {
			copy("import_line (import, sheet, line, hidden, cells, note)", this.lines);
		}

		/** Writes the figures that are kept, of which nobody has found anything yet. */
		void add() {
			write();
			ImportStage.this.add(this.id, this.figures);
			this.figures.clear();
		}

		/** All figures; none where they were too many to be kept. */
		List<ImportedFigure> kept() {
			return (this.ordinal == this.figures.size()) ? this.figures : List.of();
		}

	}

}
