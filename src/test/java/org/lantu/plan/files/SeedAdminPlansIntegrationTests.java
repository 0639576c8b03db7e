package org.lantu.plan.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.platform.web.Bundles;

import org.springframework.boot.health.contributor.Status;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plan files of the admin's own folder.
 */
class SeedAdminPlansIntegrationTests {

	private static final String PLAN = """
			SELECT seed_plan(
			    code => 'trial-plan', region => '410000',
			    kind => 'ANNUAL', first_year => 2027, last_year => 2027,
			    title_zh => '试', title_en => 'Trial', source => 'seed-002');

			SELECT seed_target(
			    plan => 'trial-plan', indicator => '%s', year => 2027,
			    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.50,
			    source => 'seed-002', quote => 'costs ${much}');
			""";

	private static final MessageSource MESSAGES = Bundles.messageSource();

	@TempDir
	private Path folder;

	private final String url = TestDatabase.copy();

	@Test
	void takesPlan() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		start();
		assertThat(plans()).isOne();
		start();
		write("V0_5__another.sql", PLAN.formatted("rd-intensity").replace("trial-plan", "trial-plan-2"));
		start();
		assertThat(plans()).isEqualTo(2);
	}

	@Test
	void leavesOutBadPlanWholeAndTakesItOnceMended() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensty"));
		write("V2__another.sql", PLAN.formatted("rd-intensity").replace("trial-plan", "trial-plan-2"));
		assertThat(start()).containsExactly(
				"The plan file %s was not taken, and nothing of it was kept. The statement that begins in line 6 was refused with the words “plan trial-plan, target rd-intensty 2027: the indicator “rd-intensty” is unknown; did you mean rd-intensity?”. Mend it and try again."
					.formatted(this.folder.resolve("V1__trial.sql")));
		assertThat(plans()).as("the other is taken").isOne();
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		assertThat(start()).isEmpty();
		assertThat(plans()).isEqualTo(2);
	}

	@Test
	void leavesOutWhatChangedAfterItWasTaken() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		assertThat(start()).isEmpty();
		write("V1__trial.sql", PLAN.formatted("rd-expenditure"));
		write("V2__another.sql", PLAN.formatted("rd-intensity").replace("trial-plan", "trial-plan-2"));
		assertThat(start()).singleElement()
			.asString()
			.startsWith(
					"The plan file %s has changed since it was taken".formatted(this.folder.resolve("V1__trial.sql")));
		assertThat(plans()).isEqualTo(2);
	}

	@Test
	void leavesOutWhatTheDatabaseDoesNotSee() throws IOException {
		String plan = PLAN.formatted("rd-intensity");
		write("V1__trial.sql", plan + "SELECT $$never ended");
		write("V2__trial.sql", plan.replace("'410000',", "'410000’,"));
		write("trial.sql", plan);
		Files.writeString(this.folder.resolve("V3__trial.sql"), plan, Charset.forName("GB18030"));
		write("V4__trial.sql", "\uFEFF" + plan);
		assertThat(start()).satisfiesExactlyInAnyOrder(
				(said) -> assertThat(said).contains("V1__trial.sql", "nothing of it was kept", "begins in line 10",
						"unterminated"),
				(said) -> assertThat(said).contains("V2__trial.sql", "in line 2, ’ is", "the plain '"),
				(said) -> assertThat(said).contains("/trial.sql", "V<version>__<name>.sql"),
				(said) -> assertThat(said).contains("V3__trial.sql", "from line 4 on", "GB18030"));
		assertThat(plans()).as("the last begins with a mark of the byte order, which is none of the plan's").isOne();
	}

	@Test
	void leavesOutWhatDoesMoreThanToCallSeedingFunctions() throws IOException {
		List<String> foreign = List.of("DROP TABLE audit_event", "ALTER TABLE figure_revision DISABLE TRIGGER ALL",
				"UPDATE figure SET year = 2000", "COPY person TO PROGRAM 'cat'", "SET ROLE lantu_owner", "reset role",
				"COMMIT", "DO $$ BEGIN DELETE FROM person; END $$", "/* no; call */ DELETE FROM person -- either;",
				"SET SESSION AUTHORIZATION lantu");
		List<String> unrightful = List.of("SELECT login, password_hash FROM person", "SELECT key FROM seal_key",
				"WITH a AS (UPDATE figure SET year = 2000 RETURNING id) SELECT * FROM a",
				"SELECT set_config('role', 'lantu_owner', false)", "SELECT pg_read_file('postgresql.conf')",
				"SELECT set_config('session_replication_role', 'replica', false)",
				"SELECT make_edition('MIGRATION', now(), true)", "SELECT 1 AS one INTO mine", "SELECT recount()",
				"SELECT * FROM flyway_admin_plans");
		String plan = PLAN.formatted("rd-intensity");
		int version = 0;
		for (String statement : foreign) {
			write("V%03d__foreign.sql".formatted(++version), plan + statement + ";\n");
		}
		for (String statement : unrightful) {
			write("V%03d__unrightful.sql".formatted(++version), plan + statement + ";\n");
		}
		List<String> said = start();
		assertThat(said).hasSize(foreign.size() + unrightful.size());
		assertThat(said).filteredOn((each) -> each.contains("foreign"))
			.hasSize(foreign.size())
			.allMatch((each) -> each.contains("A plan file calls the seeding functions")
					&& each.contains("begins in line 10 begins with"), "says so");
		assertThat(said).filteredOn((each) -> each.contains("unrightful"))
			.hasSize(unrightful.size())
			.allMatch((each) -> each.contains("the statement that begins in line 10 wants more: “permission denied"));
		assertThat(plans()).as("nothing of them was kept").isZero();
	}

	/**
	 * What came with the portal would be taken as well if it were put into the folder.
	 */
	@Test
	void takesPlanOfThePortal() throws IOException {
		String portals = Files.readString(Path.of("src/main/resources/db/plans/V22_002__jilin_2026.sql"))
			.replaceAll("code => '([^']+)'", "code => 'trial-plan'")
			.replaceAll("plan => '([^']+)'", "plan => 'trial-plan'");
		write("V1__trial.sql", portals.substring(portals.indexOf("SELECT seed_plan")));
		assertThat(start()).isEmpty();
		assertThat(plans()).isPositive();
	}

	@Test
	void takesTheExamplesOfTheDocumentation() throws IOException {
		String[] examples = Files.readString(Path.of("docs/plans.md")).split("```(sql)?");
		write("V2027_01__henan_2027.sql", examples[1]);
		write("V2027_02__henan_2027_midterm.sql", examples[3]);
		start();
		assertThat(JdbcClient.create(TestDatabase.dataSource(this.url))
			.sql("SELECT value::text FROM target_revision r JOIN target t ON t.id = r.target WHERE plan = 'henan-2027'")
			.query(String.class)
			.list()).containsExactly("2.40", "2.30");
	}

	/** Between the commit of a file and that of its history. */
	@Test
	void completesTheHistoryAfterAKillAndNothingElse() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		start();
		JdbcClient database = JdbcClient.create(TestDatabase.dataSource(this.url));
		database
			.sql("""
					WITH lost AS (DELETE FROM flyway_admin_plans WHERE script = 'V1__trial.sql' RETURNING *)
					INSERT INTO plan_file_run (token, script, checksum, taken) SELECT 'word', script, checksum, true FROM lost
					""")
			.update();
		assertThat(start()).isEmpty();
		assertThat(plans()).isOne();
		assertThat(database.sql("SELECT script FROM flyway_admin_plans WHERE type = 'SQL'").query(String.class).list())
			.containsExactly("V1__trial.sql");
		assertThat(database.sql("SELECT count(*) FROM plan_file_run").query(Long.class).single()).isZero();
	}

	@Test
	void takesAfterAKillWhatWasNotTaken() throws IOException {
		JdbcClient database = JdbcClient.create(TestDatabase.dataSource(this.url));
		database.sql("INSERT INTO plan_file_run (token, script, checksum) VALUES ('word', 'V1__trial.sql', 1)")
			.update();
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		assertThat(start()).isEmpty();
		assertThat(plans()).isOne();
		assertThat(database.sql("SELECT count(*) FROM plan_file_run").query(Long.class).single()).isZero();
	}

	@Test
	void notesAFileInItsOwnTransaction() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		JdbcClient database = JdbcClient.create(TestDatabase.roles(this.url).owner().dataSource());
		database.sql("CREATE TABLE noted (xid xid8)").update();
		database.sql("""
				CREATE FUNCTION keep_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				    INSERT INTO noted VALUES (pg_current_xact_id()); RETURN NEW; END $$""").update();
		database.sql("CREATE TRIGGER kept AFTER UPDATE ON plan_file_run FOR EACH ROW EXECUTE FUNCTION keep_note()")
			.update();
		start();
		assertThat(database.sql("SELECT xmin::text FROM plan WHERE code = 'trial-plan'").query(String.class).list())
			.isEqualTo(database.sql("SELECT xid::text FROM noted").query(String.class).list());
		database.sql("DROP TRIGGER kept ON plan_file_run").update();
	}

	@Test
	void doesWithoutFolder() {
		AdminPlans plans = new AdminPlans(this.folder.resolve("none"), MESSAGES, TestDatabase.roles(this.url));
		plans.migrate(TestDatabase.flyway(this.url));
		assertThat(plans.refused()).isEmpty();
		assertThat(new PlanFiles(plans, JdbcClient.create(TestDatabase.dataSource(this.url))).taken()).isEmpty();
	}

	@Test
	void tellsOfWhatWasTakenAndLeftOut() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		write("V2__another.sql", "SELECT 1/0;");
		AdminPlans plans = new AdminPlans(this.folder, MESSAGES, TestDatabase.roles(this.url));
		PlanFilesHealthIndicator health = new PlanFilesHealthIndicator(plans, MESSAGES);
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		plans.migrate(TestDatabase.flyway(this.url));
		PlanFiles files = new PlanFiles(plans, JdbcClient.create(TestDatabase.dataSource(this.url)));
		assertThat(files.folder()).isEqualTo(this.folder);
		assertThat(files.taken()).extracting(PlanFiles.Taken::name).containsExactly("V1__trial.sql");
		assertThat(files.refused()).hasSize(1);
		assertThat(MESSAGES.getMessage(files.refused().get(0), Locale.CHINESE)).contains("未采用", "division by zero");
		assertThat(health.health().getStatus().getCode()).isEqualTo("LEFT_OUT");
		assertThat(health.health().getDetails().get("refused").toString()).contains("V2__another.sql", "was not taken");
	}

	/** Whatever no function says in words is told in both languages all the same. */
	@Test
	void tellsOfARuleOfATableByItsName() throws IOException {
		write("V1__ruled.sql",
				"""
						SELECT correct_source(id => 'seed-002', to_date_precision => 'WEEK', reason_zh => '错', reason_en => 'wrong');""");
		AdminPlans plans = new AdminPlans(this.folder, MESSAGES, TestDatabase.roles(this.url));
		plans.migrate(TestDatabase.flyway(this.url));
		assertThat(plans.refused()).singleElement().satisfies((file) -> {
			assertThat(MESSAGES.getMessage(file, Locale.CHINESE)).contains("source 表的规则 source_date_precision_check",
					"seed-002");
			assertThat(MESSAGES.getMessage(file, Locale.ENGLISH))
				.contains("the rule source_date_precision_check of the table source does not allow such values");
		});
	}

	private List<String> start() {
		AdminPlans plans = new AdminPlans(this.folder, MESSAGES, TestDatabase.roles(this.url));
		plans.migrate(TestDatabase.flyway(this.url));
		return plans.refused().stream().map((file) -> MESSAGES.getMessage(file, Locale.ENGLISH)).toList();
	}

	private void write(String name, String sql) throws IOException {
		Files.writeString(this.folder.resolve(name), sql);
	}

	private long plans() {
		return JdbcClient.create(TestDatabase.dataSource(this.url))
			.sql("SELECT count(*) FROM plan p JOIN target t ON t.plan = p.code WHERE p.code LIKE 'trial-plan%'")
			.query(Long.class)
			.single();
	}

}
