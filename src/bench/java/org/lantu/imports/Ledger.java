package org.lantu.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lantu.TestDatabase;
import org.lantu.scale.MadeCountry;
import org.postgresql.PGConnection;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables that an import writes to, by the owner of the database.
 */
record Ledger(String url) {

	private static final Map<String, String> TABLES = new LinkedHashMap<>();

	static {
		TABLES.put("file_import", "select * from file_import");
		TABLES.put("import_sheet", "select * from import_sheet");
		TABLES.put("import_line", "select * from import_line");
		TABLES.put("import_figure", "select * from import_figure");
		TABLES.put("figure", "select * from figure f where exists (select from figure_revision r where r.figure = f.id"
				+ " and r.state = 'SUBMITTED')");
		TABLES.put("figure_revision", "select * from figure_revision where state = 'SUBMITTED'");
	}

	JdbcClient jdbc() {
		return JdbcClient.create(TestDatabase.dataSource(this.url));
	}

	/**
	 * A ledger of its own, in which the analyst enters everywhere.
	 * @param regions how many regions of a made-up country there are beside the
	 * catalogue's, with its indicators; 0 for none
	 */
	static Ledger of(int regions) throws SQLException {
		Ledger ledger = new Ledger(TestDatabase.copy());
		if (regions > 0) {
			try (Connection connection = TestDatabase.dataSource(ledger.url).getConnection()) {
				MadeCountry.makeBare(connection, regions);
			}
		}
		ledger.jdbc().sql("""
				insert into person_region (person, region) select p.id, r.code from person p cross join region r
				where p.login = 'analyst' on conflict do nothing""").update();
		return ledger;
	}

	/** So many figures of which nothing is on file. */
	List<String[]> keys(int number) {
		return jdbc().sql("""
				select r.code, i.code, y from region r cross join indicator i cross join generate_series(1949, 2025) y
				where not exists (select from figure f where f.region = r.code and f.indicator = i.code)
				order by r.code, y, i.code limit :number""")
			.param("number", number)
			.query((row, at) -> new String[] { row.getString(1), row.getString(2), row.getString(3) })
			.list();
	}

	/** All that an import wrote, in the format of COPY. */
	Map<String, byte[]> rows() throws SQLException, IOException {
		Map<String, byte[]> rows = new LinkedHashMap<>();
		try (Connection connection = TestDatabase.dataSource(this.url).getConnection()) {
			for (Map.Entry<String, String> table : TABLES.entrySet()) {
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyOut("copy (" + table.getValue() + ") to stdout", bytes);
				rows.put(table.getKey(), bytes.toByteArray());
			}
		}
		return rows;
	}

	/** Loads such rows in one transaction; says how many nanoseconds that took. */
	long load(Map<String, byte[]> rows) throws SQLException, IOException {
		try (Connection connection = TestDatabase.dataSource(this.url).getConnection()) {
			connection.setAutoCommit(false);
			long start = System.nanoTime();
			for (Map.Entry<String, byte[]> table : rows.entrySet()) {
				connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
			}
			connection.commit();
			return System.nanoTime() - start;
		}
	}

}
