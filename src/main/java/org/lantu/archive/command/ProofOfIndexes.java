package org.lantu.archive.command;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has PostgreSQL hold each index against its table, and look through the pages of both,
 * by its own extension amcheck, which only a superuser may make.
 */
final class ProofOfIndexes {

	private final JdbcClient database;

	ProofOfIndexes(JdbcClient database) {
		this.database = database;
	}

	/** Throws what PostgreSQL says of an index that does not fit. */
	void check() {
		this.database.sql("create extension if not exists amcheck with schema pg_catalog").update();
		this.database.sql("""
				select bt_index_check(i.indexrelid, true) from pg_index i join pg_class c on c.oid = i.indexrelid
				join pg_am a on a.oid = c.relam
				where a.amname = 'btree' and i.indisvalid and c.relnamespace = 'public'::regnamespace""")
			.query((row) -> {
			});
		String corrupt = this.database
			.sql("""
					select string_agg(c.relname || ': ' || v.msg, '; ') from pg_class c cross join lateral verify_heapam(c.oid) v
					where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace""")
			.query(String.class)
			.optional()
			.orElse("");
		if (!corrupt.isEmpty()) {
			throw new IllegalStateException(corrupt);
		}
	}

}
