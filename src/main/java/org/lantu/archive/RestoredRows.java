package org.lantu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts the rows of an archive in the place of those that migrations made, in one
 * transaction, as the owner of the tables and nobody more: the tables' own triggers are
 * held off, references between tables are taken away and made anew, which holds each of
 * them against its rows. What stands there in the end is compared with the archive.
 */
final class RestoredRows {

	/** The table that a portal makes only when it needs it. */
	private static final String MADE_LATER = "flyway_admin_plans";

	private static final String REFERENCES = """
			SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
				format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
			FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema::regnamespace
			ORDER BY conrelid::regclass::text, conname""";

	private static final String TRIGGERS = """
			SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', t.tgrelid::regclass, t.tgname),
				format('ALTER TABLE %s ENABLE %sTRIGGER %I', t.tgrelid::regclass,
					CASE t.tgenabled WHEN 'A' THEN 'ALWAYS ' WHEN 'R' THEN 'REPLICA ' ELSE '' END, t.tgname)
			FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
			WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND c.relnamespace = current_schema::regnamespace
			ORDER BY t.tgrelid::regclass::text, t.tgname""";

	private final Connection connection;

	private final ArchiveReader archive;

	RestoredRows(Connection connection, ArchiveReader archive) {
		this.connection = connection;
		this.archive = archive;
	}

	/** Does all of it but the commit. */
	void load() throws SQLException, IOException {
		ArchiveTables.settle(this.connection);
		makeLater();
		Map<String, ArchiveTable> tables = matching(ArchiveTables.of(this.connection));
		Map<String, String> references = pairs(REFERENCES);
		Map<String, String> triggers = pairs(TRIGGERS);
		run(references.keySet());
		run(triggers.keySet());
		run(List.of("TRUNCATE " + String.join(", ", all())));
		for (ArchiveManifest.Table table : this.archive.manifest().tables()) {
			try (InputStream rows = this.archive.content(table.entry())) {
				copyApi().copyIn(Objects.requireNonNull(tables.get(table.name())).copyIn(), rows);
			}
		}
		count();
		run(references.values());
		run(triggers.values());
		for (ArchiveManifest.Table table : this.archive.manifest().tables()) {
			compare(table, Objects.requireNonNull(tables.get(table.name())));
		}
		run(List.of(EmptyDatabase.DONE));
	}

	private CopyManager copyApi() throws SQLException {
		return this.connection.unwrap(PGConnection.class).getCopyAPI();
	}

	private void makeLater() throws SQLException {
		if (this.archive.manifest().tables().stream().anyMatch((table) -> table.name().equals(MADE_LATER))) {
			run(List.of("CREATE TABLE %s (LIKE %s INCLUDING ALL)".formatted(MADE_LATER, ArchiveTable.HISTORY)));
		}
	}

	/** The tables with the columns that the archive names; a difference is refused. */
	private Map<String, ArchiveTable> matching(Map<String, ArchiveTable> here) {
		Map<String, ArchiveTable> tables = new TreeMap<>();
		for (ArchiveManifest.Table table : this.archive.manifest().tables()) {
			ArchiveTable found = here.get(table.name());
			if (found == null || !found.columns().equals(table.columns())) {
				throw new ArchiveFault("table", table.name(), this.archive.manifest().schema());
			}
			tables.put(table.name(), found);
		}
		here.keySet().stream().filter((name) -> !tables.containsKey(name)).findFirst().ifPresent((name) -> {
			throw new ArchiveFault("table", name, this.archive.manifest().schema());
		});
		return tables;
	}

	private List<String> all() throws SQLException {
		return List.copyOf(
				pairs("""
						SELECT format('%I', relname), '' FROM pg_class c WHERE relnamespace = current_schema::regnamespace AND relkind = 'r'
							AND NOT EXISTS (SELECT FROM pg_depend d
								WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')""")
					.keySet());
	}

	private void count() throws SQLException {
		List<String> statements = new ArrayList<>();
		for (ArchiveManifest.Sequence sequence : this.archive.manifest().sequences()) {
			String name = ArchiveTable.quoted(sequence.name());
			statements.add((sequence.last() == null) ? "ALTER SEQUENCE %s RESTART".formatted(name)
					: "SELECT setval('%s', %d)".formatted(name.replace("'", "''"), sequence.last()));
		}
		run(statements);
	}

	private void compare(ArchiveManifest.Table table, ArchiveTable here) throws SQLException, IOException {
		Digests digests = new Digests();
		long rows;
		try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digests.digest())) {
			rows = ArchiveTables.copy(this.connection, here, out);
		}
		if (rows != table.rows() || !digests.hex().equals(table.sha256())) {
			throw new ArchiveFault("differs", table.name(), table.rows(), rows);
		}
	}

	private Map<String, String> pairs(String query) throws SQLException {
		Map<String, String> pairs = new LinkedHashMap<>();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			while (row.next()) {
				pairs.put(row.getString(1), row.getString(2));
			}
		}
		return pairs;
	}

	private void run(Iterable<String> statements) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

}
