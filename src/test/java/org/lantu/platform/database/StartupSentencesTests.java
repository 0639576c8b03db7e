package org.lantu.platform.database;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.platform.roles.DatabaseLogin;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is said when the portal cannot start for want of its database. */
class StartupSentencesTests {

	private static final String URL = "jdbc:postgresql://db.example.org:5432/lantu?user=me&password=secret";

	@Test
	void saysTheFailureAndWhatToDoInItsOwnWords() {
		FailureAnalysis analysis = new StartupFailureAnalyzer()
			.analyze(new IllegalStateException("outer", new StartupFailure("It is full.", "Make room.")));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription()).isEqualTo("It is full.");
		assertThat(analysis.getAction()).isEqualTo("Make room.");
	}

	@Test
	void namesTheServerThatIsDownWithoutItsSecrets() {
		SQLException down = new SQLException("Connection to db.example.org:5432 refused. Check that …", "08001",
				new ConnectException("Connection refused"));
		assertThat(ConfiguredDatabase.failure(down, URL, "me", "SPRING_DATASOURCE_USERNAME"))
			.hasMessage("The database at db.example.org:5432/lantu cannot be reached: Connection refused.")
			.extracting(StartupFailure::action)
			.asString()
			.contains("SPRING_DATASOURCE_URL");
	}

	@Test
	void namesTheUserWhoIsNotLetIn() {
		SQLException refused = new SQLException("FATAL: password authentication failed for user \"me\"", "28P01");
		assertThat(ConfiguredDatabase.failure(refused, URL, "me", "SPRING_DATASOURCE_USERNAME")).hasMessage(
				"The database at db.example.org:5432/lantu does not let the user me in: password authentication failed for user \"me\".");
	}

	@Test
	void saysThatTheDatabaseDoesNotExist() {
		SQLException missing = new SQLException("FATAL: database \"lantu\" does not exist", "3D000");
		assertThat(ConfiguredDatabase.failure(missing, URL, "me", "SPRING_DATASOURCE_USERNAME"))
			.hasMessage("The database at db.example.org:5432/lantu does not exist.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "14.22", "9.6.24", "14beta1" })
	void refusesAServerThatIsTooOld(String version) {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> ConfiguredDatabase.requireVersion(version, URL))
			.withMessage("The database server at db.example.org:5432/lantu is PostgreSQL %s, which is too old.",
					version);
	}

	@ParameterizedTest
	@ValueSource(strings = { "15.0", "15.14 (Debian 15.14-0+deb12u1)", "18.6", "19devel" })
	void takesAServerThatIsNewEnough(String version) {
		assertThatCode(() -> ConfiguredDatabase.requireVersion(version, URL)).doesNotThrowAnyException();
	}

	@Test
	void refusesAnotherKindOfDatabase() {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> ConfiguredDatabase.check(new DatabaseLogin("jdbc:h2:mem:lantu", null, null), ""))
			.withMessage("The database URL jdbc:h2:mem:lantu does not name a PostgreSQL server.");
	}

	@Test
	void translatesTheErrorsOfFileSystems() {
		assertThat(DataDirectory.reason(new AccessDeniedException("/srv/lantu"))).isEqualTo("permission denied");
		assertThat(DataDirectory.reason(new FileSystemException("/srv/lantu", null, "Read-only file system")))
			.isEqualTo("read-only file system");
		assertThat(DataDirectory.reason(new IOException("No space left on device")))
			.isEqualTo("no space left on device");
	}

	@Test
	void takesTheTellingLinesOfWhatAProgramSaid() {
		PostgresPrograms.Result result = new PostgresPrograms.Result(1, """
				waiting for server to start.... stopped waiting
				pg_ctl: could not start server
				Examine the log output.
				2026-08-26 11:56:01.123 UTC [4711] LOG:  starting PostgreSQL 18.6
				2026-08-26 11:56:01.124 UTC [4711] FATAL:  could not write lock file: No space left on device
				""");
		assertThat(result.reason())
			.isEqualTo("could not start server; FATAL:  could not write lock file: No space left on device");
	}

	@Test
	void saysTheDatabasesOwnWordsForAMigrationThatFails() {
		FlywayException failure = new FlywayException("Unable to obtain connection",
				new SQLException("ERROR: permission denied for schema public"));
		FailureAnalysis analysis = new MigrationFailureAnalyzer().analyze(new IllegalStateException(failure));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription())
			.isEqualTo("The database could not be migrated: ERROR: permission denied for schema public.");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "jdbc:postgresql://db.example.org/lantu", "jdbc:postgresql://db.example.org:5432/lantu?user=x",
					"jdbc:postgresql://10.0.0.5/lantu?sslmode=prefer", "jdbc:postgresql://db/lantu?sslmode=disable",
					"jdbc:postgresql://localhost,db.example.org/lantu", "jdbc:postgresql://localhost.example.org/lantu",
					"jdbc:postgresql://127.0.0.1.example.org/lantu", "jdbc:postgresql://[2001:db8::1]/lantu",
					"jdbc:postgresql://db/lantu?xsslmode=require", "jdbc:postgresql://db/lantu?ssl=false" })
	void refusesAWayOnWhichOthersCouldListen(String url) {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> PlainConnections.check(url, "SPRING_DATASOURCE_URL", false))
			.withMessageContaining("is on another machine")
			.satisfies(
					(refused) -> assertThat(refused.action()).contains("sslmode=verify-full", "lantu.plain-database"));
		assertThatCode(() -> PlainConnections.check(url, "SPRING_DATASOURCE_URL", true)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql:lantu", "jdbc:postgresql:///lantu", "jdbc:postgresql://localhost/lantu",
			"jdbc:postgresql://127.0.0.1:5433/lantu?user=x", "jdbc:postgresql://[::1]:5432/lantu",
			"jdbc:postgresql://db/lantu?sslmode=verify-full&sslrootcert=/tls/x",
			"jdbc:postgresql://db/lantu?sslmode=require", "jdbc:postgresql://a,b/lantu?user=x&sslmode=verify-ca",
			"jdbc:postgresql://db/lantu?ssl=true", "jdbc:h2:mem:lantu" })
	void takesWhatIsEncryptedOrStaysHere(String url) {
		assertThat(PlainConnections.leavesInPlain(url)).isFalse();
	}

}
