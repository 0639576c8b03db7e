package org.lantu.plan.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.platform.web.Bundles;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Plan files that two portals on one database take at once, and one that a portal does
 * not live to take.
 */
class PlanFilesOfTwoPortalsIntegrationTests {

	private static final String PLAN = """
			SELECT seed_plan(code => 'trial-plan', region => '410000', kind => 'ANNUAL', first_year => 2027, last_year => 2027,
			    title_zh => '试', title_en => 'Trial', source => 'seed-002');
			%sSELECT seed_target(plan => 'trial-plan', indicator => 'rd-intensity', year => 2027, kind => 'LEVEL',
			    comparison => 'AT_LEAST', value => 2.50, source => 'seed-002', quote => 'q');
			""";

	/** In the middle of the file: whoever takes it waits there. */
	private static final String WAITING = "SELECT pg_advisory_xact_lock(77001);\n";

	@TempDir
	private Path folder;

	private final String url = TestDatabase.copy();

	private final JdbcClient database = JdbcClient.create(TestDatabase.dataSource(this.url));

	private final ExecutorService portals = Executors.newFixedThreadPool(2);

	private Connection holding;

	@BeforeEach
	void hold() throws SQLException {
		this.holding = TestDatabase.dataSource(this.url).getConnection();
		try (Statement statement = this.holding.createStatement()) {
			statement.execute("SELECT pg_advisory_lock(77001)");
		}
	}

	@AfterEach
	void stop() throws SQLException {
		this.holding.close();
		this.portals.shutdown();
	}

	@Test
	void oneOfTwoTakesItAndTheOtherSaysSo() throws Exception {
		Path file = write(PLAN.formatted(WAITING));
		List<Future<PlanFileRun.Outcome>> both = Stream.of(portal(), portal())
			.map((plans) -> this.portals.submit(taking(plans, file)))
			.toList();
		await().until(() -> waiting() == 2);
		this.holding.close();
		List<PlanFileRun.Outcome> outcomes = List.of(both.get(0).get(), both.get(1).get());
		assertThat(outcomes).extracting(PlanFileRun.Outcome::taken).containsExactlyInAnyOrder(List.of(file), List.of());
		assertThat(outcomes).extracting(PlanFileRun.Outcome::known).containsExactlyInAnyOrder(List.of(file), List.of());
		assertThat(outcomes).allSatisfy((outcome) -> assertThat(outcome.refused()).isEmpty());
		assertThat(targets()).isOne();
	}

	/** What a server sees of a portal that is killed: its connections are gone. */
	@Test
	void nothingIsKeptOfAFileInWhoseMiddleThePortalDiesAndTheNextTakesItWhole() throws Exception {
		Path file = write(PLAN.formatted(WAITING));
		Future<PlanFileRun.Outcome> dying = this.portals.submit(taking(portal(), file));
		await().until(() -> waiting() == 1);
		this.database.sql("""
				SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a WHERE a.datname = current_database()
				AND a.pid IN (SELECT l.pid FROM pg_locks l WHERE l.locktype IN ('advisory', 'virtualxid'))
				AND a.pid NOT IN (pg_backend_pid(), (SELECT l.pid FROM pg_locks l WHERE l.locktype = 'advisory'
				    AND l.objid = 77001 AND l.granted))
				""").query(Boolean.class).list();
		await().until(dying::isDone);
		assertThat(this.database.sql("SELECT count(*) FROM plan WHERE code = 'trial-plan'").query(Long.class).single())
			.isZero();
		this.holding.close();
		AdminPlans next = portal();
		next.migrate(TestDatabase.flyway(this.url));
		assertThat(next.refused()).isEmpty();
		assertThat(targets()).isOne();
		assertThat(this.database.sql("SELECT count(*) FROM plan_file_run").query(Long.class).single()).isZero();
	}

	/** It was told to commit, and the portal was gone before it had. */
	@Test
	void fileWhoseCommitOutlivesItsPortalIsTakenOnce() throws Exception {
		Path file = write(PLAN.formatted(""));
		assertThat(taking(portal(), file).call().taken()).containsExactly(file);
		this.database
			.sql("""
					WITH gone AS (DELETE FROM flyway_admin_plans WHERE script = 'V1__trial.sql' RETURNING script, checksum)
					INSERT INTO plan_file_run (token, script, checksum) SELECT gen_random_uuid()::text, script, checksum FROM gone
					""")
			.update();
		this.holding.setAutoCommit(false);
		try (Statement statement = this.holding.createStatement()) {
			statement.execute("UPDATE plan_file_run SET taken = true");
		}
		Future<PlanFileRun.Outcome> next = this.portals.submit(taking(portal(), file));
		await().until(() -> this.database.sql("""
				SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
				""").query(Long.class).single() == 1);
		this.holding.commit();
		assertThat(next.get().refused()).isEmpty();
		assertThat(next.get().taken()).containsExactly(file);
		assertThat(targets()).isOne();
		assertThat(taking(portal(), file).call().known()).containsExactly(file);
	}

	private AdminPlans portal() {
		return new AdminPlans(this.folder, Bundles.messageSource(), TestDatabase.roles(this.url));
	}

	private Callable<PlanFileRun.Outcome> taking(AdminPlans portal, Path file) {
		return () -> portal.take(PlanFolder.of(List.of(file), this.folder));
	}

	private Path write(String sql) throws IOException {
		return Files.writeString(this.folder.resolve("V1__trial.sql"), sql);
	}

	/** How many wait for their turn, or in the middle of the file. */
	private long waiting() {
		return this.database.sql("""
				SELECT count(*) FROM pg_locks l WHERE l.locktype = 'advisory' AND NOT l.granted
				AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
				""").query(Long.class).single();
	}

	private long targets() {
		return this.database.sql("SELECT count(*) FROM target WHERE plan = 'trial-plan'").query(Long.class).single();
	}

}
