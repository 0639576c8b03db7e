package org.lantu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.platform.database.EarlierPostgres;
import org.lantu.platform.roles.DatabaseCarrier;
import org.lantu.platform.roles.DatabaseLogin;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A portal that brings a later PostgreSQL starts on the data of an earlier one, and a
 * kill on the way leaves data that work.
 */
class EarlierPostgresIntegrationTests {

	private static final DatabaseCarrier CARRIER = new ArchiveCarrier(List.of(TestDatabase.javaMigrations()),
			Clock.systemUTC());

	/** As the earlier portal left it. */
	@TempDir
	static Path left;

	private static Map<String, Long> rows;

	@TempDir
	Path directory;

	@BeforeAll
	static void leave() throws Exception {
		DatabaseLogin from = TestDatabase.roles(TestDatabase.copy()).owner();
		EarlierPostgres.leave(left, from, CARRIER);
		rows = rows(from);
	}

	@BeforeEach
	void copy() throws Exception {
		FileSystemUtils.copyRecursively(left, this.directory);
		Path cluster = this.directory.resolve("postgres");
		Files.setPosixFilePermissions(cluster, Files.getPosixFilePermissions(left.resolve("postgres")));
	}

	@Test
	void movesEverythingHoweverOftenItIsKilled() throws Exception {
		Path used = this.directory.resolve("postgres");
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> EarlierPostgres.start(this.directory, (from, to, file) -> {
				Files.writeString(file, "half");
				throw new IOException("No space left on device");
			}, EarlierPostgresIntegrationTests::never))
			.withMessage(
					"The data of PostgreSQL 17 in %s could not be moved to 18: No space left on device. They are as they were.",
					used);
		assertThat(used.resolve("PG_VERSION")).hasContent("17");
		// what a kill leaves that comes while the new cluster is filled
		FileSystemUtils.copyRecursively(used, this.directory.resolve("postgres-filling"));
		Files.writeString(this.directory.resolve("postgres-moving.zip"), "half");
		EarlierPostgres.start(this.directory, CARRIER, (moved) -> {
			assertThat(version(moved)).isEqualTo("18");
			assertThat(rows(moved)).isEqualTo(rows);
		});
		assertThat(names()).hasSize(5)
			.contains("portal.lock", "postgres", "postgres-17", "postgres.log")
			.doesNotContain(programs());
		// after the first and before the second of the names
		Files.move(used, this.directory.resolve("postgres-filled"));
		EarlierPostgres.start(this.directory, null, (second) -> assertThat(rows(second)).isEqualTo(rows));
		assertThat(this.directory.resolve("postgres-17/PG_VERSION")).hasContent("17");
	}

	/** An earlier portal may have written to them once more. */
	@Test
	void whatIsStillInUseIsMovedAnew() throws Exception {
		Path used = this.directory.resolve("postgres");
		Path filled = this.directory.resolve("postgres-filled");
		FileSystemUtils.copyRecursively(used, filled);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> EarlierPostgres.start(this.directory, (from, to, file) -> {
				assertThat(filled).doesNotExist();
				throw new IOException("asked");
			}, EarlierPostgresIntegrationTests::never))
			.withMessageContaining("could not be moved to 18: asked");
		FileSystemUtils.copyRecursively(used, filled);
		FileSystemUtils.copyRecursively(used, this.directory.resolve("postgres-17"));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> EarlierPostgres.start(this.directory, CARRIER, EarlierPostgresIntegrationTests::never))
			.withMessage(
					"A move to another PostgreSQL was broken off when %1$s had become %1$s-17, and since then an earlier portal has begun anew in %1$s.",
					used);
		assertThat(filled).exists();
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		Path used = this.directory.resolve("postgres");
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> EarlierPostgres.start(this.directory, null, EarlierPostgresIntegrationTests::never))
			.withMessage("The data in %s are of PostgreSQL 17; this portal brings 18.", used);
		Files.move(this.directory.resolve(programs()), this.directory.resolve("elsewhere"));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> EarlierPostgres.start(this.directory, CARRIER, EarlierPostgresIntegrationTests::never))
			.withMessage(
					"The data in %s are of PostgreSQL 17, whose programs are not in %s any more; this portal brings 18.",
					used, this.directory);
		Files.writeString(used.resolve("PG_VERSION"), "99\n");
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> EarlierPostgres.start(this.directory, CARRIER, EarlierPostgresIntegrationTests::never))
			.withMessage("The data in %s are of PostgreSQL 99; this portal brings 18, which cannot read them.", used);
	}

	private static void never(DatabaseLogin database) {
		throw new AssertionError("it started");
	}

	private List<String> names() throws IOException {
		return names(this.directory);
	}

	private static List<String> names(Path place) throws IOException {
		try (Stream<Path> inside = Files.list(place)) {
			return inside.map((each) -> each.getFileName().toString()).toList();
		}
	}

	/** The folder of the earlier programs. */
	private static String programs() throws IOException {
		return names(left).stream().filter((name) -> name.startsWith("postgresql-")).findFirst().orElseThrow();
	}

	private static String version(DatabaseLogin database) throws SQLException {
		try (Connection connection = database.dataSource().getConnection()) {
			return String.valueOf(connection.getMetaData().getDatabaseMajorVersion());
		}
	}

	/** How many rows each table has. */
	private static Map<String, Long> rows(DatabaseLogin database) throws SQLException {
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("""
						select table_name, (xpath('/row/n/text()', query_to_xml(format(
								'select count(*) as n from %I', table_name), false, true, '')))[1]::text::bigint
						from information_schema.tables
						where table_schema = current_schema and table_type = 'BASE TABLE'""")) {
			Map<String, Long> counted = new TreeMap<>();
			while (row.next()) {
				counted.put(row.getString(1), row.getLong(2));
			}
			return counted;
		}
	}

}
