package org.lantu.archive;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an archive says that it holds.
 *
 * @param schema the version of the last migration
 * @param edition the newest edition
 * @param portal the portal's version; none where it was not started from its jar
 * @param server the version of PostgreSQL
 * @param at when the state was taken
 * @param leftOut the tables whose rows it does not hold
 */
public record ArchiveManifest(String schema, long edition, @Nullable String portal, String server, Instant at,
		List<Table> tables, List<Sequence> sequences, List<Kept> files, List<String> leftOut) {

	static final String NAME = "manifest.json";

	public long rows() {
		return this.tables.stream().mapToLong(Table::rows).sum();
	}

	/**
	 * A table.
	 *
	 * @param sha256 of its rows as they are written, in the order of its key
	 */
	public record Table(String name, List<String> columns, long rows, String sha256) {

		String entry() {
			return "tables/" + this.name + ".csv";
		}

	}

	/**
	 * A counter.
	 *
	 * @param last the number it gave out last; none where it gave out none
	 */
	record Sequence(String name, @Nullable Long last) {

	}

	/**
	 * A file that lies beside the database.
	 *
	 * @param name its entry, which begins with the folder that it belongs to
	 */
	public record Kept(String name, String sha256) {

	}

}
