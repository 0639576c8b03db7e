package org.lantu.platform.migration;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A migration that loads data files in one transaction, through the same checks of the
 * database as every other entry; a file changed after it was loaded is noticed by its
 * checksum.
 */
public abstract class DataMigration implements JavaMigration {

	private static final int BATCH = 500;

	private final MigrationVersion version;

	private final String description;

	private final List<DataFile> files;

	protected DataMigration(String version, String description, String... paths) {
		this.version = MigrationVersion.fromVersion(version);
		this.description = description;
		this.files = List.of(paths).stream().map(DataFile::read).toList();
	}

	/**
	 * Loads the files in the order in which they were named.
	 * @param connection the connection of the migration's transaction
	 * @param files the files
	 * @throws SQLException if the database fails
	 */
	protected abstract void load(Connection connection, List<DataFile> files) throws SQLException;

	/**
	 * Inserts the rows of a file.
	 * @param connection the connection of the migration's transaction
	 * @param sql an insert with a question mark for each value
	 * @param rows the rows
	 * @param values a row's values
	 * @throws SQLException if the database fails
	 * @throws IllegalArgumentException if a row is refused, with file, line and reason
	 */
	protected final void insert(Connection connection, String sql, List<DataRow> rows,
			Function<DataRow, @Nullable Object[]> values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int from = 0; from < rows.size(); from += BATCH) {
				insertBatch(connection, statement, rows.subList(from, Math.min(from + BATCH, rows.size())), values);
			}
		}
	}

	private static void insertBatch(Connection connection, PreparedStatement statement, List<DataRow> rows,
			Function<DataRow, @Nullable Object[]> values) throws SQLException {
		Savepoint before = connection.setSavepoint();
		for (DataRow row : rows) {
			bind(statement, values.apply(row));
			statement.addBatch();
		}
		try {
			statement.executeBatch();
		}
		catch (BatchUpdateException ex) {
			connection.rollback(before);
			insertOneByOne(statement, rows, values);
		}
		connection.releaseSavepoint(before);
	}

	/** A batch does not tell which row failed; the second time it goes row by row. */
	private static void insertOneByOne(PreparedStatement statement, List<DataRow> rows,
			Function<DataRow, @Nullable Object[]> values) throws SQLException {
		for (DataRow row : rows) {
			bind(statement, values.apply(row));
			try {
				statement.executeUpdate();
			}
			catch (PSQLException ex) {
				ServerErrorMessage error = ex.getServerErrorMessage();
				if (error == null) {
					throw ex;
				}
				String column = error.getColumn();
				String detail = error.getDetail();
				throw row.refusal((column == null || column.isEmpty()) ? null : column,
						error.getMessage() + ((detail != null) ? " (" + detail + ")" : ""));
			}
		}
	}

	private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
	}

	/**
	 * The codes that a table knows.
	 * @param connection the connection of the migration's transaction
	 * @param sql a query of one column
	 * @return the codes
	 * @throws SQLException if the database fails
	 */
	protected final Set<String> codes(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			Set<String> codes = new HashSet<>();
			while (result.next()) {
				codes.add(result.getString(1));
			}
			return codes;
		}
	}

	@Override
	public final void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		codes(connection, "SELECT set_config('lantu.seeding', 'on', true)");
		load(connection, this.files);
		codes(connection, "SELECT set_config('lantu.seeding', 'off', true)");
	}

	@Override
	public final MigrationVersion getVersion() {
		return this.version;
	}

	@Override
	public final String getDescription() {
		return this.description;
	}

	@Override
	public final Integer getChecksum() {
		CRC32 checksum = new CRC32();
		this.files.forEach((file) -> file.addTo(checksum));
		return (int) checksum.getValue();
	}

	@Override
	public final boolean canExecuteInTransaction() {
		return true;
	}

}
