package org.lantu.actuals.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/** Puts what was read in the place of what had been read before. */
	void write(long id, StagedFile file) {
		for (String table : List.of("import_figure", "import_line", "import_sheet")) {
			this.jdbc.sql("delete from " + table + " where import = :id").param("id", id).update();
		}
		CopyText rows = new CopyText();
		for (StagedSheet sheet : file.sheets()) {
			rows.row(id, sheet.ordinal(), sheet.name(), sheet.hidden(), sheet.headings(),
					this.json.writeValueAsString(sheet.columns()), sheet.fingerprint(), sheet.mappedOn());
		}
		copy("import_sheet (import, ordinal, name, hidden, headings, columns, fingerprint, mapped_on)", rows);
		for (StagedLine line : file.lines()) {
			rows.row(id, line.sheet(), line.number(), line.hidden(), line.cells());
			if (rows.length() > PIECE) {
				copy("import_line (import, sheet, line, hidden, cells)", rows);
			}
		}
		copy("import_line (import, sheet, line, hidden, cells)", rows);
		figures(id, file.figures(), rows);
	}

	private void figures(long id, List<StagedFigure> figures, CopyText rows) {
		String table = "import_figure (import, ordinal, sheet, line, cell, region, indicator, year, value, status, bound,"
				+ " source, quote, known_on, revised, note, reason, remarks)";
		int ordinal = 0;
		for (StagedFigure figure : figures) {
			TypedFigure typed = figure.typed();
			rows.row(id, ordinal++, figure.at().sheet(), figure.at().line(), figure.at().column(),
					typed.figure().region(), typed.figure().indicator(), typed.figure().year(), typed.value(),
					typed.status(), typed.bound(), typed.source(), typed.quote(), typed.knownOn(), typed.revised(),
					typed.note(), typed.reason(), this.findings.write(figure.remarks()));
			if (rows.length() > PIECE) {
				copy(table, rows);
			}
		}
		copy(table, rows);
	}

	private void copy(String table, CopyText rows) {
		String text = rows.take();
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

}
