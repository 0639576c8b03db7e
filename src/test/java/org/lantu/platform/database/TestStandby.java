package org.lantu.platform.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.lantu.TestDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * A hot standby of the server of the tests, copied from its files while it runs, as
 * {@code pg_basebackup} does it.
 */
public final class TestStandby implements AutoCloseable {

	private final Path directory;

	private final PostgresPrograms programs;

	private final int port;

	private TestStandby(Path directory, PostgresPrograms programs, int port) {
		this.port = port;
		this.directory = directory;
		this.programs = programs;
	}

	/**
	 * Starts a standby.
	 * @param directory where its files go; nothing is there yet
	 * @return the standby, which answers and follows
	 */
	public static TestStandby start(Path directory) throws IOException, SQLException {
		String url = TestDatabase.url();
		try (Connection connection = TestDatabase.dataSource(url.replaceFirst("[^/]+$", "postgres")).getConnection();
				Statement statement = connection.createStatement()) {
			Path server = Path.of(ask(statement, "SELECT current_setting('data_directory')"));
			Path programs = Path.of(ask(statement, "SELECT setting FROM pg_config() WHERE name = 'BINDIR'"));
			statement.execute("SELECT pg_backup_start('standby', true)");
			copy(server, directory, true);
			Files.writeString(directory.resolve("backup_label"),
					ask(statement, "SELECT labelfile FROM pg_backup_stop(false)"));
			copy(server.resolve("pg_wal"), directory.resolve("pg_wal"), false);
			TestStandby standby = new TestStandby(directory,
					new PostgresPrograms(new PostgresBinaries(programs.getParent())), LocalPorts.free());
			standby.follow(connection.getMetaData().getURL().replaceFirst(".*:(\\d+)/.*", "$1"),
					new PostgresCluster(server).password());
			return standby;
		}
	}

	private static String ask(Statement statement, String sql) throws SQLException {
		try (ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

	private static void copy(Path from, Path to, boolean withoutWal) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
					throws IOException {
				Path copy = to.resolve(from.relativize(directory));
				if (!Files.exists(copy)) {
					Files.createDirectory(copy,
							PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				boolean ofTheServer = file.getFileName().toString().startsWith("postmaster.");
				boolean wal = withoutWal && file.startsWith(from.resolve("pg_wal"));
				Path copy = to.resolve(from.relativize(file));
				if (!ofTheServer && !wal && !Files.exists(copy)) {
					copyIfThere(file, copy);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
				if (ex instanceof NoSuchFileException) {
					return FileVisitResult.CONTINUE;
				}
				throw ex;
			}

		});
	}

	private static void copyIfThere(Path file, Path copy) throws IOException {
		try {
			Files.copy(file, copy);
		}
		catch (NoSuchFileException ex) {
			// it was of use for a moment only
		}
	}

	private void follow(String serverPort, String password) throws IOException {
		Files.createFile(this.directory.resolve("standby.signal"));
		Files.writeString(this.directory.resolve("postgresql.auto.conf"), """
				primary_conninfo = 'host=127.0.0.1 port=%s user=%s password=%s'
				hot_standby_feedback = on
				""".formatted(serverPort, PostgresCluster.USER, password), StandardOpenOption.APPEND);
		PostgresPrograms.Result started = this.programs.run("pg_ctl", "start", "--wait", "--timeout=60", "--silent",
				"--pgdata=" + this.directory, "--log=" + this.directory.resolve("standby.log"),
				"--options=-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=50"
					.formatted(this.port));
		if (!started.succeeded()) {
			throw new IOException(started.output() + Files.readString(this.directory.resolve("standby.log")));
		}
	}

	/**
	 * Where a database of the server is found here.
	 * @param url its JDBC address at the server
	 * @return its JDBC address at the standby
	 */
	public String url(String url) {
		return url.replaceFirst(":\\d+/", ":" + this.port + "/");
	}

	/** Has it stop at what it has replayed by now. */
	public void pause() throws SQLException {
		execute("SELECT pg_wal_replay_pause()");
	}

	/** Has it catch up. */
	public void resume() throws SQLException {
		execute("SELECT pg_wal_replay_resume()");
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = TestDatabase.dataSource(url(TestDatabase.url())).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Stops it at once; its files stay. */
	public void stop() throws IOException {
		this.programs.run("pg_ctl", "stop", "--wait", "--mode=immediate", "--silent", "--pgdata=" + this.directory);
	}

	@Override
	public void close() throws IOException {
		stop();
		FileSystemUtils.deleteRecursively(this.directory);
	}

}
