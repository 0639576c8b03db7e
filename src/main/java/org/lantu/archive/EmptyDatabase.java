package org.lantu.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.lantu.platform.roles.DatabaseRoles;

/**
 * The database that an archive is restored into: empty before, and again where that does
 * not come to its end. Meanwhile a schema marks it, so that no portal takes what is half
 * there for the whole ({@code beforeMigrate__restored.sql}).
 */
final class EmptyDatabase {

	private static final String MARK = "unfinished_restore";

	/** What takes the mark away, in the transaction that makes the database whole. */
	static final String DONE = "DROP SCHEMA " + MARK;

	private static final String LOOK = """
			SELECT to_regnamespace('%s') IS NOT NULL, current_database(),
				(SELECT count(*) FROM pg_class c WHERE c.relnamespace = current_schema::regnamespace AND c.relkind IN ('r', 'v', 'm', 'S', 'p')
					AND NOT EXISTS (SELECT FROM pg_depend d
						WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))"""
		.formatted(MARK);

	private final DatabaseRoles roles;

	private final PortalMigrations migrations;

	EmptyDatabase(DatabaseRoles roles, PortalMigrations migrations) {
		this.roles = roles;
		this.migrations = migrations;
	}

	/**
	 * Marks it. What a restore left that was broken off goes first; where something else
	 * is in it, that is refused.
	 */
	void begin() throws SQLException {
		try (Connection connection = this.roles.owner().dataSource().getConnection();
				Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery(LOOK)) {
			found.next();
			if (found.getBoolean(1)) {
				leave();
			}
			else if (found.getLong(3) > 0) {
				throw new ArchiveFault("not-empty", found.getString(2), found.getLong(3));
			}
			statement.execute("CREATE SCHEMA " + MARK);
		}
	}

	/** Leaves it as empty as it was. */
	void leave() throws SQLException {
		this.migrations.undo();
		try (Connection connection = this.roles.owner().dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("DROP SCHEMA IF EXISTS past CASCADE");
			statement.execute("DROP SCHEMA IF EXISTS " + MARK);
		}
	}

}
