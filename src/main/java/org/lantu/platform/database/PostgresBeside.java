package org.lantu.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.roles.DatabaseLogin;

/**
 * The embedded PostgreSQL for a command that only looks: that of the portal which runs on
 * the directory, or one that is started for the while.
 *
 * @param login how to get in
 * @param started what is to be stopped again
 */
record PostgresBeside(DatabaseLogin login, @Nullable EmbeddedPostgres started) implements AutoCloseable {

	private static final int PORT_LINE = 3;

	static PostgresBeside find(Path dataDir) {
		Path cluster = dataDir.resolve(PostgresCluster.NAME);
		try {
			if (!Files.exists(cluster)) {
				throw new StartupFailure("There is no database in %s.".formatted(dataDir),
						"Name the directory of the portal by --lantu.data-dir=DIR.");
			}
			List<String> lines = new PostgresCluster(cluster).note();
			if (lines.size() > PORT_LINE) {
				DatabaseLogin running = new DatabaseLogin(
						"jdbc:postgresql://127.0.0.1:%s/%s".formatted(lines.get(PORT_LINE).strip(),
								PostgresCluster.DATABASE),
						PostgresCluster.USER, new PostgresCluster(cluster).password());
				if (answers(running)) {
					return new PostgresBeside(running, null);
				}
			}
			EmbeddedPostgres started = EmbeddedPostgres.start(dataDir);
			return new PostgresBeside(started.superuser(), started);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean answers(DatabaseLogin login) {
		try (Connection connection = login.dataSource().getConnection()) {
			return connection.isValid(1);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		if (this.started != null) {
			this.started.close();
		}
	}

}
