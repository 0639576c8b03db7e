package org.lantu.archive.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.archive.ArchiveSettings;
import org.lantu.archive.KeptFiles;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.roles.DatabaseRoles;
import org.lantu.platform.web.Bundles;

import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A backup is made once a night, proven, and told of. */
class BackupsIntegrationTests {

	private static final LocalTime NIGHT = LocalTime.of(2, 0);

	private final MovingClock clock = new MovingClock(Instant.parse("2026-11-28T20:00:00Z"));

	private final DatabaseRoles roles = TestDatabase.roles(TestDatabase.deserted());

	private final BackupRows rows = new BackupRows(JdbcClient.create(this.roles.portal().dataSource()));

	private final RecordedProof proof = new RecordedProof();

	@TempDir
	private Path directory;

	@Test
	void nightlyOneIsMadeOnceAndTheOldestGo() throws IOException {
		Backups one = backups(this.directory.resolve("backups"), 2);
		Backups other = backups(this.directory.resolve("others"), 2);
		for (int night = 0; night < 3; night++) {
			one.makeNightly();
			other.makeNightly();
			one.makeNightly();
			this.clock.advance(Duration.ofDays(1));
		}
		assertThat(names("backups")).containsExactly("lantu-20261130-040000.zip", "lantu-20261201-040000.zip");
		assertThat(names("others")).isEmpty();
		Backup last = one.lastProven().orElseThrow();
		assertThat(last.fault()).isNull();
		assertThat(Objects.requireNonNull(last.made()).figures()).isGreaterThan(2000);
		assertThat(health(one).getStatus().getCode()).isEqualTo("UP");
		this.clock.advance(Duration.ofDays(1));
		assertThat(health(one).getStatus().getCode()).isEqualTo("NOT_PROVEN");
	}

	@Test
	void whatWasNotProvenIsSaidAndTakesNoOlderOneAway() throws IOException {
		Backups backups = backups(this.directory.resolve("backups"), 1);
		assertThat(backups.begin()).isTrue();
		this.clock.advance(Duration.ofHours(1));
		this.proof.answer = new Backup.Fault("不符", "it differs");
		assertThat(backups.begin()).isTrue();
		assertThat(names("backups")).hasSize(2);
		assertThat(backups.last().map(Backup::fault)).contains(new Backup.Fault("不符", "it differs"));
		assertThat(backups.lastProven().map(Backup::begunAt)).contains(Instant.parse("2026-11-28T20:00:00Z"));
		assertThat(health(backups).getDetails()).containsEntry("fault", "it differs");
	}

	@Test
	void whatCannotBeWrittenIsSaidInBothLanguages() throws IOException {
		Path file = Files.writeString(this.directory.resolve("file"), "");
		Backups backups = backups(file, 1);
		backups.begin();
		Backup.Fault fault = backups.last().map(Backup::fault).orElseThrow();
		assertThat(fault.chinese()).contains("备份没有写成", file.toString());
		assertThat(fault.english()).contains("No backup was made", file.toString());
		assertThat(backups.last().map(Backup::made)).isEmpty();
	}

	@Test
	void withoutAFolderNoneAreMade() {
		Backups backups = backups(null, 1);
		backups.makeNightly();
		assertThat(backups.begin()).isFalse();
		assertThat(backups.last()).isEmpty();
		assertThat(health(backups).getStatus().getCode()).isEqualTo("UP");
	}

	@Test
	void nightIsTheLastThatBegan() {
		ZonedDateTime noon = ZonedDateTime.parse("2026-11-29T12:00:00+08:00[Asia/Shanghai]");
		assertThat(Backups.lastNight(noon, NIGHT)).isEqualTo("2026-11-28T18:00:00Z");
		assertThat(Backups.lastNight(noon.withHour(1), NIGHT)).isEqualTo("2026-11-27T18:00:00Z");
		assertThat(Backups.lastNight(noon.with(NIGHT), NIGHT)).isEqualTo("2026-11-28T18:00:00Z");
	}

	private Backups backups(@Nullable Path folder, int keep) {
		ArchiveSettings settings = new ArchiveSettings(folder, NIGHT, keep, null, null);
		LantuProperties properties = new LantuProperties(this.directory.resolve("data"), this.clock.getZone(), false,
				Duration.ZERO);
		BackupRun run = new BackupRun(this.roles, new KeptFiles(properties.dataDir(), this.directory.resolve("plans")),
				settings, properties, this.rows, this.proof, Bundles.messageSource(), this.clock);
		return new Backups(run, this.rows, settings, properties, this.clock, new BackupThread() {

			@Override
			void execute(Runnable work) {
				work.run();
			}

		});
	}

	private Health health(Backups backups) {
		return new BackupHealthIndicator(backups, this.clock).health();
	}

	private List<String> names(String folder) throws IOException {
		Path path = this.directory.resolve(folder);
		if (!Files.exists(path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static final class RecordedProof extends ProofProcess {

		private Backup.@Nullable Fault answer;

		RecordedProof() {
			super(new ArchiveSettings(null, NIGHT, 1, null, null));
		}

		@Override
		Optional<Backup.Fault> prove(Path archive) {
			assertThat(archive).isRegularFile();
			return Optional.ofNullable(this.answer);
		}

	}

	/** A clock that goes on when it is told to. */
	private static final class MovingClock extends Clock {

		private Instant now;

		MovingClock(Instant now) {
			this.now = now;
		}

		void advance(Duration duration) {
			this.now = this.now.plus(duration);
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Shanghai");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
