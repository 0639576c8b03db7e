package org.lantu.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.lantu.platform.migration.DataFile;
import org.lantu.platform.migration.DataMigration;
import org.lantu.platform.migration.DataRow;

import org.springframework.stereotype.Component;

/**
 * Loads the regions, indicators, rules and sources the portal starts with.
 */
@Component
final class ReferenceData extends DataMigration {

	ReferenceData() {
		super("4", "reference data", "db/data/regions.csv", "db/data/indicators.csv", "db/data/derived_rules.csv",
				"db/data/sources.csv");
	}

	@Override
	protected void load(Connection connection, List<DataFile> files) throws SQLException {
		insertRegions(connection, files.get(0).rows());
		insertIndicators(connection, files.get(1).rows());
		insertRules(connection, files.get(2).rows());
		insertSources(connection, files.get(3).rows());
	}

	private void insertRegions(Connection connection, List<DataRow> rows) throws SQLException {
		insert(connection, """
				INSERT INTO region (code, name_zh, name_en, short_zh, short_en, level, parent, area, tile_col, tile_row)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows,
				(row) -> new Object[] { row.required("code"), row.required("name_zh"), row.required("name_en"),
						row.required("short_zh"), row.required("short_en"), row.required("level"), row.text("parent"),
						row.text("area"), row.integer("tile_col"), row.integer("tile_row") });
	}

	private void insertIndicators(Connection connection, List<DataRow> rows) throws SQLException {
		AtomicInteger ordinal = new AtomicInteger();
		insert(connection, """
				INSERT INTO indicator (ordinal, code, name_zh, name_en, unit_zh, unit_en, decimals, direction,
					aggregation, theme, yoy_warn_percent, min_value, max_value, definition_zh, definition_en)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows,
				(row) -> new Object[] { ordinal.incrementAndGet(), row.required("code"), row.required("name_zh"),
						row.required("name_en"), row.required("unit_zh"), row.required("unit_en"),
						row.integer("decimals"), row.required("direction"), row.required("aggregation"),
						row.required("theme"), row.decimal("yoy_warn_percent"), row.decimal("min"), row.decimal("max"),
						row.text("definition_zh"), row.text("definition_en") });
	}

	private void insertRules(Connection connection, List<DataRow> rows) throws SQLException {
		insert(connection, "INSERT INTO derived_rule (indicator, formula, tolerance, note) VALUES (?, ?, ?, ?)", rows,
				(row) -> new Object[] { row.required("indicator"), row.required("formula"), row.decimal("tolerance"),
						row.text("note") });
	}

	private void insertSources(Connection connection, List<DataRow> rows) throws SQLException {
		insert(connection, """
				INSERT INTO source (id, title, publisher, published_on, date_precision, trust, url, seed_document)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", rows,
				(row) -> new Object[] { row.required("id"), row.required("title"), row.text("publisher"),
						row.date("published_on"), row.text("date_precision"), row.required("trust"), row.text("url"),
						row.text("seed_document") });
	}

}
