package org.lantu.platform.tables;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A table: a head, and rows that are written while they are read, so that a large one
 * takes no more memory than a small one.
 *
 * @param rows writes them
 */
public record TableSheet(List<String> head, Consumer<TableRows> rows) {

	/** A table whose rows are at hand. */
	public static TableSheet of(List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
		return new TableSheet(head, (table) -> rows.forEach(table::row));
	}

	void write(TableRows table) {
		table.row(this.head);
		this.rows.accept(table);
	}

}
