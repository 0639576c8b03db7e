package org.lantu.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was archived is there again, and nothing else. */
class RestoreIntegrationTests {

	/** All that a schema consists of, and who may what in it. */
	private static final String SHAPE = """
			select c.relname || ' ' || pg_get_constraintdef(o.oid) || o.convalidated from pg_constraint o join pg_class c on c.oid = o.conrelid
				where o.connamespace = 'public'::regnamespace and o.contype <> 'n'
			union all
			select pg_get_triggerdef(t.oid) || t.tgenabled::text from pg_trigger t where not t.tgisinternal
			union all
			select indexdef from pg_indexes where schemaname in ('public', 'past')
			union all
			select c.relname || ' ' || relkind::text || coalesce((select string_agg(a::text, ',' order by a::text) from unnest(relacl) as a), '')
				from pg_class c where relnamespace in ('public'::regnamespace, 'past'::regnamespace) and relkind in ('r', 'v', 'S')
			union all
			select p.oid::regprocedure || coalesce(p.proconfig::text, '') || p.prosecdef || coalesce(p.proacl::text, '')
				from pg_proc p where pronamespace = 'public'::regnamespace
			order by 1""";

	private static final String PUBLISHED = """
			select string_agg(r.id || '=' || r.value, ' ' order by r.id) from figure_revision r where r.state = 'PUBLISHED'
				and (r.came_with is null or r.came_with in (select key from edition where number <= :edition))""";

	@TempDir
	private Path directory;

	@Test
	void whatIsPublishedMeanwhileIsNotInIt() throws Exception {
		ArchiveTrial trial = new ArchiveTrial(this.directory);
		String source = TestDatabase.copy();
		AtomicBoolean stop = new AtomicBoolean();
		CountDownLatch begun = new CountDownLatch(3);
		AtomicReference<Throwable> fault = new AtomicReference<>();
		Thread publisher = new Thread(() -> publish(source, stop, begun));
		publisher.setUncaughtExceptionHandler((thread, ex) -> {
			fault.set(ex);
			begun.countDown();
		});
		publisher.start();
		begun.await();
		Path file = trial.write(source, "meanwhile", null);
		stop.set(true);
		publisher.join();
		assertThat(fault.get()).isNull();

		String target = TestDatabase.empty();
		ArchiveManifest manifest = trial.restore(file, target, null);
		JdbcClient before = JdbcClient.create(TestDatabase.dataSource(source));
		JdbcClient after = JdbcClient.create(TestDatabase.dataSource(target));
		assertThat(manifest.edition()).isLessThan(number(before, "select max(number) from edition"));
		assertThat(number(after, "select max(number) from edition")).isEqualTo(manifest.edition());
		assertThat(published(after, manifest.edition())).isEqualTo(published(before, manifest.edition()))
			.isNotEqualTo(published(before, Long.MAX_VALUE));
		assertThat(after.sql(SHAPE).query(String.class).list()).isEqualTo(before.sql(SHAPE).query(String.class).list());
		// counters go on where they were
		assertThat(number(after, "select nextval(pg_get_serial_sequence('figure_revision', 'id'))"))
			.isGreaterThan(number(after, "select max(id) from figure_revision"));
	}

	/** Each transaction publishes a figure, and makes an edition. */
	private static void publish(String url, AtomicBoolean stop, CountDownLatch begun) {
		JdbcClient owner = JdbcClient.create(TestDatabase.dataSource(url));
		for (int number = 0; !stop.get() || number == 0; number++) {
			owner
				.sql("""
						do $$ begin
							perform set_config('lantu.seeding', 'on', true);
							insert into figure (region, indicator, year) values ('410000', 'rd-intensity', 1950) on conflict do nothing;
							insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision, state,
								entered_by, decided_by, decided_at)
							select id, %d, 'A', 'EXACT', (select min(id) from source), 'q', date '1951-01-01' + %d, 'DAY', 'PUBLISHED', 'seed', 'seed', now()
							from figure where region = '410000' and indicator = 'rd-intensity' and year = 1950;
						end $$"""
					.formatted(number, number))
				.update();
			begun.countDown();
		}
	}

	private static long number(JdbcClient database, String query) {
		return database.sql(query).query(Long.class).single();
	}

	private static String published(JdbcClient database, long edition) {
		return database.sql(PUBLISHED).param("edition", edition).query(String.class).single();
	}

	@Test
	void archiveOfAnEarlierSchemaIsBroughtToTodays() throws Exception {
		ArchiveTrial trial = new ArchiveTrial(this.directory);
		String source = TestDatabase.empty();
		String target = TestDatabase.empty();
		ArchiveTrial.migrations(source).upTo("79");
		JdbcClient before = JdbcClient.create(TestDatabase.dataSource(source));
		before.sql("create table flyway_admin_plans (like flyway_schema_history including all)").update();
		before.sql("alter table flyway_admin_plans owner to lantu_owner").update();
		Path file = this.directory.resolve("earlier.zip");
		new ArchiveWriter(TestDatabase.roles(source).owner(), trial.beside("source")).write(file, "secret words",
				ArchiveTrial.AT);
		ArchiveManifest manifest = trial.restore(file, target, "secret words");
		assertThat(manifest.schema()).isEqualTo("79");
		JdbcClient after = JdbcClient.create(TestDatabase.dataSource(target));
		assertThat(after.sql("select max(version::numeric) from flyway_schema_history where version not like '%.%'")
			.query(String.class)
			.single()).isEqualTo(PortalMigrations.newest().getVersion());
		JdbcClient today = JdbcClient.create(TestDatabase.dataSource(TestDatabase.deserted()));
		List<String> shape = today.sql(SHAPE).query(String.class).list();
		assertThat(after.sql(SHAPE).query(String.class).list())
			.filteredOn((line) -> !line.contains("flyway_admin_plans"))
			.isEqualTo(shape);
	}

	@Test
	void whatLiesBesideTheDatabaseComesAlong() throws Exception {
		ArchiveTrial trial = new ArchiveTrial(this.directory);
		Files.createDirectories(this.directory.resolve("source"));
		Files.createDirectories(this.directory.resolve("source-plans/city"));
		Files.writeString(this.directory.resolve("source/audit.key"), "ab".repeat(32));
		Files.writeString(this.directory.resolve("source-plans/city/V1__a.sql"), "-- a plan");
		Path file = trial.write(TestDatabase.url(), "files", "secret words");
		try (ArchiveReader archive = ArchiveReader.open(file, "secret words")) {
			trial.beside("target").write(archive.files());
			assertThat(this.directory.resolve("target/audit.key")).hasContent("ab".repeat(32));
			assertThat(Files.getPosixFilePermissions(this.directory.resolve("target/audit.key"))).hasSize(2);
			assertThat(this.directory.resolve("target-plans/city/V1__a.sql")).hasContent("-- a plan");
			Files.writeString(this.directory.resolve("target/audit.key"), "cd".repeat(32));
			assertThatExceptionOfType(ArchiveFault.class)
				.isThrownBy(() -> Restoring.check(archive, trial.beside("target")))
				.withMessage("in-the-way");
		}
		try (ArchiveReader archive = ArchiveReader.open(trial.write(TestDatabase.url(), "open", null), null)) {
			assertThat(archive.files()).containsOnlyKeys("plans/city/V1__a.sql");
		}
	}

	@Test
	void databaseThatIsNotEmptyIsLeftAlone() throws Exception {
		ArchiveTrial trial = new ArchiveTrial(this.directory);
		Path file = trial.write(TestDatabase.url(), "whole", null);
		String target = TestDatabase.empty();
		JdbcClient database = JdbcClient.create(TestDatabase.dataSource(target));
		database.sql("create table somebodys (id integer)").update();
		assertThatExceptionOfType(ArchiveFault.class).isThrownBy(() -> trial.restore(file, target, null))
			.withMessage("not-empty");
		assertThat(number(database, "select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
			.isOne();
	}

	/** A portal that starts meanwhile would take what is half there for the whole. */
	@Test
	void restoreThatWasBrokenOffIsSaidAndBegunAnew() throws Exception {
		ArchiveTrial trial = new ArchiveTrial(this.directory);
		Path file = trial.write(TestDatabase.url(), "whole", null);
		String target = TestDatabase.empty();
		PortalMigrations migrations = ArchiveTrial.migrations(target);
		new EmptyDatabase(TestDatabase.roles(target), migrations).begin();
		migrations.upTo("79");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> TestDatabase.flyway(target).migrate())
			.withMessageContaining("an archive was not restored to its end");
		trial.restore(file, target, null);
		assertThat(TestDatabase.flyway(target).info().pending()).isEmpty();
	}

	@Test
	void archiveWhoseRowsDoNotFitLeavesTheDatabaseEmpty() throws Exception {
		ArchiveTrial trial = new ArchiveTrial(this.directory);
		Path file = trial.write(TestDatabase.url(), "whole", null);
		Path other = DamagedArchive.of(file)
			.replace("manifest.json", (text) -> text.replaceFirst("\"rows\":4,", "\"rows\":5,"))
			.write(this.directory.resolve("other.zip"));
		String target = TestDatabase.empty();
		assertThatExceptionOfType(ArchiveFault.class).isThrownBy(() -> trial.restore(other, target, null))
			.withMessage("differs");
		assertThat(number(JdbcClient.create(TestDatabase.dataSource(target)),
				"select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
			.isZero();
		assertThat(this.directory.resolve("target")).doesNotExist();
	}

}
