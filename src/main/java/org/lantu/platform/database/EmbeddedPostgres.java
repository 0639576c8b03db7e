package org.lantu.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.roles.DatabaseCarrier;
import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of a portal without a configured one: it runs as long as the portal, on
 * loopback only, and its data outlive both. It is written by hand because libraries that
 * embed PostgreSQL are made for tests, whose data may go: here data must outlive a kill,
 * a second portal be kept away, and failures be told in plain words.
 */
final class EmbeddedPostgres implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedPostgres.class);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final DataDirectory directory;

	private final PostgresServer server;

	private boolean closed;

	private @Nullable DatabaseRoles roles;

	private EmbeddedPostgres(DataDirectory directory, PostgresServer server) {
		this.directory = directory;
		this.server = server;
	}

	/** Starts the database of a directory for a command, which moves no data. */
	static EmbeddedPostgres start(Path dataDir) {
		return start(dataDir, null);
	}

	/**
	 * Starts the database of a directory, waiting for another portal that may be
	 * stopping.
	 */
	static EmbeddedPostgres start(Path dataDir, @Nullable DatabaseCarrier carrier) {
		return start(dataDir, PATIENCE, carrier);
	}

	/**
	 * Starts the database of a directory, making it where there is none yet.
	 * @param patience how long to wait for another portal that is about to stop
	 * @param carrier what moves the data of an earlier PostgreSQL; where none is at hand,
	 * they are refused
	 */
	static EmbeddedPostgres start(Path dataDir, Duration patience, @Nullable DatabaseCarrier carrier) {
		DataDirectory directory = DataDirectory.hold(dataDir, patience);
		try {
			logger.info("Starting PostgreSQL with the data in {}", directory.resolve(PostgresCluster.NAME));
			PostgresBinaries binaries = PostgresBinaries.unpack(directory);
			PostgresPrograms programs = new PostgresPrograms(binaries);
			new EarlierCluster(directory, programs).moveOn(carrier);
			binaries.removeOthers(directory);
			EmbeddedPostgres postgres = new EmbeddedPostgres(directory,
					new PostgresServer(directory, programs, PostgresCluster.prepare(directory, programs)));
			postgres.server.start(true);
			postgres.makeDatabase();
			return postgres;
		}
		catch (IOException ex) {
			directory.close();
			throw new StartupFailure(
					"The embedded PostgreSQL cannot start in %s: %s.".formatted(directory.path(),
							DataDirectory.reason(ex)),
					"Check the free space and the permissions there; the server's own words are in %s."
						.formatted(directory.resolve("postgres.log")),
					ex);
		}
		catch (RuntimeException ex) {
			directory.close();
			throw ex;
		}
	}

	/**
	 * Starts the server again where it ended by itself, on the same port, with the same
	 * roles.
	 * @throws IOException if it does not start, with its reason
	 */
	synchronized void restart() throws IOException {
		if (!this.closed) {
			this.server.start(false);
		}
	}

	/** Whether somebody listens on the port. */
	boolean listens() {
		return this.server.listens();
	}

	private void makeDatabase() throws IOException {
		try {
			this.server.ensureDatabase();
			this.roles = EmbeddedRoles.make(superuser());
		}
		catch (SQLException ex) {
			close();
			throw new IOException(ex.getMessage(), ex);
		}
	}

	/** Who made the cluster; for nothing but what no other role can do. */
	DatabaseLogin superuser() throws IOException {
		return this.server.superuser();
	}

	DatabaseRoles roles() {
		return Objects.requireNonNull(this.roles);
	}

	/**
	 * Stops the server in order; what it acknowledged is on the disk before and after.
	 */
	@Override
	public synchronized void close() {
		this.closed = true;
		this.server.close();
		this.directory.close();
	}

}
