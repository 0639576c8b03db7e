package org.lantu.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.platform.availability.DatabaseAvailability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An embedded database that is killed while the portal runs.
 */
class PostgresWatchIntegrationTests {

	private static final Duration OFTEN = Duration.ofMillis(20);

	@TempDir
	static Path directory;

	private final DatabaseAvailability database = new DatabaseAvailability(Clock.systemUTC());

	private final CountDownLatch givenUp = new CountDownLatch(1);

	@Test
	void killedServerIsStartedAgainWhereItWasAndGivenUpWhereItDoesNotStay() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			PostgresWatch watch = new PostgresWatch(postgres, this.database, Clock.systemUTC(), OFTEN,
					this.givenUp::countDown);
			write(postgres, "CREATE TABLE note AS SELECT 'acknowledged' AS text");
			watch.start();
			for (int time = 1; time <= PostgresWatch.MOST_STARTS; time++) {
				kill();
				this.database.silent(new SQLException("refused"));
				await().atMost(Duration.ofSeconds(60)).until(() -> answers(postgres));
				this.database.answered();
			}
			assertThat(this.givenUp.getCount()).isOne();
			kill();
			this.database.silent(new SQLException("refused"));
			assertThat(this.givenUp.await(10, TimeUnit.SECONDS)).isTrue();
			watch.stop();
		}
	}

	@Test
	void serverThatIsOnlySlowIsLeftAlone() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			PostgresWatch watch = new PostgresWatch(postgres, this.database, Clock.systemUTC(), OFTEN,
					this.givenUp::countDown);
			watch.start();
			String before = note();
			this.database.silent(new SQLException("too slow"));
			await().during(Duration.ofMillis(300)).until(() -> note().equals(before));
			watch.stop();
			assertThat(this.givenUp.getCount()).isOne();
		}
	}

	private static void kill() throws Exception {
		ProcessHandle server = ProcessHandle.of(Long.parseLong(note().lines().findFirst().orElseThrow().strip()))
			.orElseThrow();
		server.destroyForcibly();
		server.onExit().get(10, TimeUnit.SECONDS);
	}

	private static String note() throws Exception {
		return Files.readString(directory.resolve("postgres/postmaster.pid"));
	}

	private static boolean answers(EmbeddedPostgres postgres) {
		try (Connection connection = postgres.superuser().dataSource().getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT text FROM note")) {
			return row.next() && row.getString(1).equals("acknowledged");
		}
		catch (Exception ex) {
			return false;
		}
	}

	private static void write(EmbeddedPostgres postgres, String sql) throws Exception {
		try (Connection connection = postgres.superuser().dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
