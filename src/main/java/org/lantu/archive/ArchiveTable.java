package org.lantu.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the catalogue tells of it, and the two statements by which its rows go out
 * and come in.
 *
 * @param ordering what its rows are ordered by, the same on every server
 */
record ArchiveTable(String name, List<String> columns, String ordering) {

	/** The history of migrations. */
	static final String HISTORY = "flyway_schema_history";

	/** What is done whenever it changes is done again where an archive is restored. */
	private static final String NUMBERED = " WHERE version IS NOT NULL";

	String copyOut() {
		return "COPY (SELECT %s FROM %s%s ORDER BY %s) TO STDOUT (FORMAT csv, HEADER)".formatted(list(),
				quoted(this.name), this.name.equals(HISTORY) ? NUMBERED : "", this.ordering);
	}

	String copyIn() {
		return "COPY %s (%s) FROM STDIN (FORMAT csv, HEADER match)".formatted(quoted(this.name), list());
	}

	private String list() {
		return this.columns.stream().map(ArchiveTable::quoted).collect(Collectors.joining(", "));
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

}
