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
import org.lantu.platform.availability.DiskSpace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;

/**
 * An embedded database that is killed while the portal runs.
 */
class PostgresWatchIntegrationTests {

	private static final Duration OFTEN = Duration.ofMillis(20);

	@TempDir
	static Path directory;

	private final DatabaseAvailability database = new DatabaseAvailability(Clock.systemUTC());

	private final DiskSpace disk = mock(DiskSpace.class);

	private final CountDownLatch givenUp = new CountDownLatch(1);

	@Test
	void killedServerIsStartedAgainWhereItWasAndGivenUpWhereItDoesNotStay() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			PostgresWatch watch = watch(postgres);
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
			PostgresWatch watch = watch(postgres);
			watch.start();
			String before = note();
			this.database.silent(new SQLException("too slow"));
			await().during(Duration.ofMillis(300)).until(() -> note().equals(before));
			watch.stop();
			assertThat(this.givenUp.getCount()).isOne();
		}
	}

	/** A setting that PostgreSQL does not know stands for the full disk. */
	@Test
	void serverThatFindsNoRoomIsWaitedFor() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
			PostgresWatch watch = watch(postgres);
			given(this.disk.isLow()).willReturn(true);
			write(postgres, "CREATE TABLE IF NOT EXISTS note AS SELECT 'acknowledged' AS text");
			Path settings = directory.resolve("postgres/postgresql.auto.conf");
			Files.writeString(settings, "no_room = 1");
			watch.start();
			kill();
			this.database.silent(new SQLException("refused"));
			await().atMost(Duration.ofSeconds(60))
				.untilAsserted(() -> then(this.disk).should(atLeast(PostgresWatch.MOST_STARTS + 1)).isLow());
			assertThat(this.givenUp.getCount()).isOne();
			Files.writeString(settings, "");
			await().atMost(Duration.ofSeconds(60)).until(() -> answers(postgres));
			watch.stop();
		}
	}

	private PostgresWatch watch(EmbeddedPostgres postgres) {
		return new PostgresWatch(postgres, this.database, this.disk, Clock.systemUTC(), OFTEN, this.givenUp::countDown);
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
