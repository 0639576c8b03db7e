package org.lantu.api.everything;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lantu.api.rows.RecordColumns;
import org.lantu.platform.tables.TableSheet;

/**
 * A file of the archive.
 *
 * @param name its name, without its ending
 * @param key the columns that name a row
 * @param references which columns name rows of other tables, by whose keys
 * @param rows hands them over, one by one
 */
record EverythingTable(String name, RecordColumns columns, List<String> key, Map<String, String> references,
		Consumer<Consumer<Object>> rows) {

	TableSheet sheet() {
		return new TableSheet(this.columns.names(),
				(table) -> this.rows.accept((row) -> table.row(this.columns.cells(row))));
	}

}
