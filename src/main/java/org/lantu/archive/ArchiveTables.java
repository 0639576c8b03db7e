package org.lantu.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.postgresql.PGConnection;

/**
 * Asks the catalogue of a database which tables and counters it has, and reads their rows
 * in a form that is the same on every server.
 */
final class ArchiveTables {

	/**
	 * Logins under way, and what was typed when one ended: everybody logs in again. And
	 * what is made anew where it is missing.
	 */
	static final List<String> LEFT_OUT = List.of("back_test", "carried_form", "provider_session", "spring_session",
			"spring_session_attributes");

	private static final String TABLES = """
			SELECT c.relname AS name,
				(SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
					WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
				coalesce((SELECT string_agg(format(CASE WHEN a.attcollation <> 0 THEN '%I COLLATE "C"' ELSE '%I' END, a.attname), ', '
						ORDER BY k.ordinal)
					FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, ordinal)
					JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
					WHERE i.indrelid = c.oid AND i.indisprimary),
				(SELECT string_agg(format('%I::text COLLATE "C"', a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
					WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) AS ordering
			FROM pg_class c
			WHERE c.relnamespace = current_schema::regnamespace AND c.relkind = 'r'
				AND NOT EXISTS (SELECT FROM pg_depend d
					WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
			ORDER BY c.relname""";

	/** A value is written the same whatever the server or the role prefers. */
	private static final String FORM = """
			SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
			SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0;
			SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0""";

	private ArchiveTables() {
	}

	/** Has a transaction write values the same as any other. */
	static void settle(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(FORM);
		}
	}

	/** The tables by their names, without those that are left out. */
	static Map<String, ArchiveTable> of(Connection connection) throws SQLException {
		Map<String, ArchiveTable> tables = new TreeMap<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(TABLES)) {
			while (row.next()) {
				String name = row.getString("name");
				if (!LEFT_OUT.contains(name)) {
					tables.put(name, new ArchiveTable(name, List.of((String[]) row.getArray("columns").getArray()),
							row.getString("ordering")));
				}
			}
		}
		return tables;
	}

	static List<ArchiveManifest.Sequence> sequences(Connection connection) throws SQLException {
		List<ArchiveManifest.Sequence> sequences = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(
						"""
								SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = current_schema ORDER BY sequencename""")) {
			while (row.next()) {
				sequences.add(new ArchiveManifest.Sequence(row.getString(1), row.getObject(2, Long.class)));
			}
		}
		return sequences;
	}

	/**
	 * Writes the rows of a table.
	 * @return how many there are
	 */
	static long copy(Connection connection, ArchiveTable table, OutputStream out) throws SQLException, IOException {
		return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
	}

}
