package org.lantu.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The embedded database through starts, stops, kills and their remains. */
class EmbeddedDatabaseIntegrationTests {

	/** Shared, so that the programs are unpacked once; every test leaves it stopped. */
	@TempDir
	static Path directory;

	@Test
	void keepsItsDataOverARestart() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			write(postgres, "restart");
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			assertThat(read(postgres, "SELECT text FROM note")).contains("restart");
		}
	}

	@Test
	void isDurableInUtf8OnLoopbackOnly() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			assertThat(read(postgres, "SELECT name || '=' || setting FROM pg_settings")).contains("fsync=on",
					"synchronous_commit=on", "full_page_writes=on", "listen_addresses=127.0.0.1",
					"unix_socket_directories=", "server_encoding=UTF8");
			assertThat(read(postgres, "SELECT datcollate FROM pg_database WHERE datname = current_database()"))
				.containsExactly("C");
		}
	}

	@Test
	void refusesAWrongPassword() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(
					() -> DriverManager.getConnection(postgres.superuser().url(), postgres.superuser().user(), "guess"))
				.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("28P01"));
		}
	}

	@Test
	void keepsThePasswordToItsOwner() throws Exception {
		EmbeddedPostgres.start(directory).close();
		assertThat(Files.getPosixFilePermissions(directory.resolve("postgres/lantu.password"))).hasSize(2);
	}

	@Test
	void comesBackWithEverythingAfterThePortalWasKilled() throws Exception {
		Process portal = KilledPortal.start(directory);
		kill(portal);
		long orphan = Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0).strip());
		ProcessHandle server = ProcessHandle.of(orphan).orElseThrow();
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			assertThat(server.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
			write(postgres, "after the kill");
			assertThat(read(postgres, "SELECT text FROM note")).contains("after the kill");
		}
	}

	@Test
	void refusesASecondPortalOnTheSameDirectory() throws Exception {
		Process portal = KilledPortal.start(directory);
		try {
			assertThatExceptionOfType(StartupFailure.class)
				.isThrownBy(() -> EmbeddedPostgres.start(directory, Duration.ZERO, null))
				.withMessage("Another Lantu portal (process %d) is running on the data directory %s.", portal.pid(),
						directory);
		}
		finally {
			kill(portal);
		}
		EmbeddedPostgres.start(directory).close();
	}

	@Test
	void refusesASecondDatabaseInTheSameProcess() {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			assertThatExceptionOfType(StartupFailure.class)
				.isThrownBy(() -> EmbeddedPostgres.start(directory, Duration.ZERO, null))
				.withMessageContaining("is running on the data directory");
			assertThat(postgres.roles().portal().url()).startsWith("jdbc:postgresql://127.0.0.1:");
		}
	}

	@Test
	void overlooksTheNoteOfAServerThatIsNoMore() throws Exception {
		EmbeddedPostgres.start(directory).close();
		leaveNote(Long.MAX_VALUE / 4_294_967_296L);
		EmbeddedPostgres.start(directory).close();
	}

	@Test
	void leavesAForeignProcessAloneWhoseNumberTheNoteNames() throws Exception {
		EmbeddedPostgres.start(directory).close();
		leaveNote(ProcessHandle.current().pid());
		EmbeddedPostgres.start(directory).close();
	}

	/** The note that came with the copy speaks of the first one's server. */
	@Test
	void copyOfALiveDirectoryLeavesTheFirstOneAlone(@TempDir Path other) throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			write(postgres, "copied");
			Path copied = other.resolve("postgres");
			FileSystemUtils.copyRecursively(directory.resolve("postgres"), copied);
			Files.setPosixFilePermissions(copied, PosixFilePermissions.fromString("rwx------"));
			PostgresBeside beside = PostgresBeside.find(other);
			assertThat(beside.login().url()).isNotEqualTo(postgres.superuser().url());
			beside.close();
			try (EmbeddedPostgres second = EmbeddedPostgres.start(other)) {
				write(second, "second");
				write(postgres, "first");
				assertThat(read(second, "SELECT text FROM note")).contains("copied", "second").doesNotContain("first");
			}
			assertThat(read(postgres, "SELECT text FROM note")).contains("copied", "first").doesNotContain("second");
		}
	}

	@Test
	void startsAnewWhereAKillCameBetweenTheFirstSteps() throws Exception {
		EmbeddedPostgres.start(directory).close();
		FileSystemUtils.deleteRecursively(directory.resolve("postgres"));
		Path halfMade = Files.createDirectories(directory.resolve("creating-1/postgres/base"));
		Files.writeString(halfMade.resolve("1"), "half");
		Files.createDirectories(directory.resolve("unpacking-1/bin"));
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			write(postgres, "anew");
		}
		assertThat(directory.resolve("creating-1")).doesNotExist();
	}

	@Test
	void refusesToTakeForeignFilesForADatabase() throws Exception {
		EmbeddedPostgres.start(directory).close();
		FileSystemUtils.deleteRecursively(directory.resolve("postgres"));
		Path foreign = Files.writeString(Files.createDirectory(directory.resolve("postgres")).resolve("thesis.txt"),
				"mine");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> EmbeddedPostgres.start(directory))
			.withMessageContaining("is in the way of the database");
		assertThat(foreign).hasContent("mine");
		Files.delete(foreign);
	}

	@Test
	void namesThePlaceThatCannotBeADirectory(@TempDir Path other) throws Exception {
		Path file = Files.writeString(other.resolve("file"), "");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> EmbeddedPostgres.start(file))
			.withMessage("The data directory %s cannot be written: a file of that name is in the way.", file);
	}

	@Test
	void saysInTheServersOwnWordsWhyItDoesNotStart() throws Exception {
		EmbeddedPostgres.start(directory).close();
		Path settings = directory.resolve("postgres/postgresql.conf");
		String content = Files.readString(settings);
		Files.writeString(settings, content + "\nwork_mem = 'much'\n");
		try {
			assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> EmbeddedPostgres.start(directory))
				.withMessageContaining("The embedded PostgreSQL cannot start in " + directory)
				.withMessageContaining("postgresql.conf\" contains errors");
		}
		finally {
			Files.writeString(settings, content);
		}
	}

	private static void kill(Process portal) throws InterruptedException {
		portal.destroyForcibly();
		assertThat(portal.waitFor(10, TimeUnit.SECONDS)).isTrue();
	}

	private static void leaveNote(long pid) throws IOException {
		Files.writeString(directory.resolve("postgres/postmaster.pid"),
				"%d%n%s%n1700000000%n5432%n%n127.0.0.1%n%n".formatted(pid, directory.resolve("postgres")));
	}

	private static void write(EmbeddedPostgres postgres, String text) throws SQLException, IOException {
		try (Connection connection = connect(postgres); Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE IF NOT EXISTS note (text text)");
			statement.execute("INSERT INTO note VALUES ('" + text + "')");
		}
	}

	private static List<String> read(EmbeddedPostgres postgres, String query) throws SQLException, IOException {
		try (Connection connection = connect(postgres);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			List<String> values = new ArrayList<>();
			while (rows.next()) {
				values.add(rows.getString(1));
			}
			return values;
		}
	}

	private static Connection connect(EmbeddedPostgres postgres) throws SQLException, IOException {
		return postgres.superuser().dataSource().getConnection();
	}

}
