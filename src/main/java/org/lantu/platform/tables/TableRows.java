package org.lantu.platform.tables;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a table, one after the other.
 */
@FunctionalInterface
public interface TableRows {

	/** Writes a row; {@code null} is an empty cell. */
	void row(List<? extends @Nullable Object> cells);

}
