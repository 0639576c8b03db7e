package org.lantu.actuals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.lantu.platform.migration.DataFile;
import org.lantu.platform.migration.DataMigration;
import org.lantu.platform.migration.DataRow;

/**
 * Loads files of published figures; a row of a figure that is there already becomes a
 * further revision of it.
 */
abstract class FigureMigration extends DataMigration {

	FigureMigration(String version, String description, String... paths) {
		super(version, description, paths);
	}

	@Override
	protected void load(Connection connection, List<DataFile> files) throws SQLException {
		Set<String> regions = codes(connection, "SELECT code FROM region");
		Set<String> indicators = codes(connection, "SELECT code FROM indicator");
		Set<String> sources = codes(connection, "SELECT id FROM source");
		for (DataFile file : files) {
			List<DataRow> rows = file.rows();
			insert(connection, """
					INSERT INTO figure (region, indicator, year) VALUES (?, ?, ?)
					ON CONFLICT (region, indicator, year) DO NOTHING""", rows, (row) -> new Object[] {
					row.code("region", regions), row.code("indicator", indicators), row.integer("year") });
			insert(connection, """
					INSERT INTO figure_revision (figure, value, obs_status, bound, source, quote, known_on,
						date_precision, revised, note, state, entered_by, decided_by, decided_at)
					VALUES ((SELECT id FROM figure WHERE region = ? AND indicator = ? AND year = ?),
						?, ?, ?, ?, ?, ?, ?, ?, ?, 'PUBLISHED', 'seed', 'seed', now())""", rows,
					(row) -> new Object[] { row.text("region"), row.text("indicator"), row.integer("year"),
							row.decimal("value"), row.required("obs_status"), row.required("bound"),
							row.code("source", sources), row.required("quote"), row.date("known_on"),
							row.required("date_precision"), row.flag("revised"), row.text("note") });
		}
	}

}
