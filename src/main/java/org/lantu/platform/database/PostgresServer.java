package org.lantu.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.lantu.platform.roles.DatabaseLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server on a cluster of the data directory, on loopback only.
 */
final class PostgresServer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(PostgresServer.class);

	private static final int ATTEMPTS = 5;

	private static final long LOG_LIMIT = 1 << 20;

	private final DataDirectory directory;

	private final PostgresPrograms programs;

	private final PostgresCluster cluster;

	private int port;

	PostgresServer(DataDirectory directory, PostgresPrograms programs, PostgresCluster cluster) {
		this.directory = directory;
		this.programs = programs;
		this.cluster = cluster;
	}

	/**
	 * Starts it.
	 * @param anyPort whether on a free port, or on the one that it had
	 * @throws IOException if it does not start, with its reason
	 */
	void start(boolean anyPort) throws IOException {
		String reason = "";
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			stopLeftover();
			if (anyPort) {
				this.port = LocalPorts.free();
			}
			Path log = log();
			long before = Files.exists(log) ? Files.size(log) : 0;
			PostgresPrograms.Result result = this.programs.run("pg_ctl", "start", "--wait", "--timeout=300", "--silent",
					"--pgdata=" + this.cluster.path(), "--log=" + log, "--options=" + options());
			if (result.succeeded()) {
				return;
			}
			reason = new PostgresPrograms.Result(result.exitCode(), result.output() + tail(log, before)).reason();
			if (!passes(reason)) {
				break;
			}
			PollInterval.pass();
		}
		throw new IOException(reason);
	}

	/** A kill may have come between the cluster and the database in it. */
	void ensureDatabase() throws IOException, SQLException {
		DatabaseLogin first = new DatabaseLogin(url("postgres"), PostgresCluster.USER, this.cluster.password());
		try (Connection connection = first.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			ResultSet found = statement
				.executeQuery("SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(PostgresCluster.DATABASE));
			if (!found.next()) {
				statement.execute("CREATE DATABASE " + PostgresCluster.DATABASE);
			}
		}
	}

	/** Whether another attempt may succeed where this one failed. */
	private static boolean passes(String reason) {
		return List.of("Address already in use", "could not bind", "postmaster.pid", "pre-existing shared memory")
			.stream()
			.anyMatch(reason::contains);
	}

	private String options() {
		return String.join(" ", "-p " + this.port, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=",
				"-c fsync=on", "-c synchronous_commit=on", "-c full_page_writes=on", "-c max_connections=50",
				"-c log_checkpoints=off");
	}

	/**
	 * Stops the server that a killed portal left behind, and takes away the note of one
	 * that died with it, or that runs elsewhere. The portal's lock is held, so no living
	 * portal is robbed.
	 */
	void stopLeftover() throws IOException {
		if (isPostgres(this.cluster.note())) {
			this.programs.run("pg_ctl", "stop", "--wait", "--mode=fast", "--silent", "--pgdata=" + this.cluster.path());
		}
		else {
			Files.deleteIfExists(this.cluster.notePath());
		}
	}

	private static boolean isPostgres(List<String> note) {
		return note.stream()
			.findFirst()
			.map(String::strip)
			.filter((text) -> text.matches("[1-9][0-9]{0,9}"))
			.map(Long::valueOf)
			.flatMap(ProcessHandle::of)
			.flatMap((process) -> process.info().command())
			.filter((command) -> command.contains("postgres"))
			.isPresent();
	}

	private Path log() throws IOException {
		Path log = this.directory.resolve("postgres.log");
		if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
			Files.move(log, this.directory.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
		}
		return log;
	}

	private static String tail(Path log, long from) throws IOException {
		if (!Files.exists(log)) {
			return "";
		}
		byte[] bytes = Files.readAllBytes(log);
		int start = (int) Math.min(from, bytes.length);
		return "\n" + new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	/** Who made the cluster; for nothing but what no other role can do. */
	DatabaseLogin superuser() throws IOException {
		return new DatabaseLogin(url(PostgresCluster.DATABASE), PostgresCluster.USER, this.cluster.password());
	}

	/** Whether somebody listens on the port. */
	boolean listens() {
		return LocalPorts.listens(this.port);
	}

	/**
	 * Stops the server in order; what it acknowledged is on the disk before and after.
	 */
	@Override
	public void close() {
		try {
			PostgresPrograms.Result result = this.programs.run("pg_ctl", "stop", "--wait", "--mode=fast", "--silent",
					"--pgdata=" + this.cluster.path());
			if (!result.succeeded()) {
				logger.warn("PostgreSQL did not stop ({}); the next start will see to it", result.reason());
			}
		}
		catch (IOException ex) {
			logger.warn("PostgreSQL could not be told to stop ({}); the next start will see to it", ex.getMessage());
		}
	}

}
