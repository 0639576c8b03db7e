package org.lantu.plan.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.plan.files.PlanFileRun;
import org.lantu.plan.files.PlanFolder;
import org.lantu.platform.roles.DatabaseRoles;
import org.lantu.platform.web.Bundles;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The run that is rolled back beside the one that is not. */
class DryRunIntegrationTests {

	private static final MessageSource MESSAGES = Bundles.messageSource();

	private static final String PLAN = """
			SELECT seed_plan(
			    code => 'trial-plan', region => '410000',
			    kind => 'ANNUAL', first_year => 2027, last_year => 2027,
			    title_zh => '试', title_en => 'Trial', source => 'seed-002');

			SELECT seed_target(
			    plan => 'trial-plan', indicator => 'rd-intensity', year => 2027,
			    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.50,
			    source => 'seed-002', quote => '2.50%');
			""";

	@TempDir
	private Path folder;

	@TempDir
	private Path elsewhere;

	private final String url = TestDatabase.copy();

	private final DatabaseRoles roles = TestDatabase.roles(this.url);

	private final JdbcClient database = JdbcClient.create(TestDatabase.dataSource(this.url));

	@Test
	void saysOfAHundredFilesWhatTheRunDoes() throws IOException {
		Random random = new Random(14);
		int taken = 0;
		int refused = 0;
		for (int round = 0; round < 5; round++) {
			for (int number = 1; number <= 20; number++) {
				int file = 20 * round + number;
				write("V%03d__generated.sql".formatted(file), GeneratedFile.make(file, random));
			}
			String before = state();
			PlanFileRun.Outcome said = attempt().outcome();
			assertThat(state()).isEqualTo(before);
			PlanFileRun.Outcome done = take();
			assertThat(said.taken()).isEqualTo(done.taken());
			assertThat(sentences(said)).isEqualTo(sentences(done));
			taken += done.taken().size();
			refused += done.refused().size();
			for (Path file : files()) {
				if (!done.taken().contains(file) && !done.known().contains(file)) {
					Files.delete(file);
				}
			}
		}
		assertThat(taken + refused).isEqualTo(100);
		assertThat(taken).isGreaterThan(20);
		assertThat(refused).isGreaterThan(20);
	}

	/**
	 * Each would wait for what the other has written of a file, and neither would end.
	 */
	@Test
	void waitsForWhoeverIsAtIt() throws Exception {
		write("V1__trial.sql", PLAN);
		CompletableFuture<DryRun.Tried> tried;
		try (Connection turn = this.roles.owner().dataSource().getConnection();
				Statement statement = turn.createStatement()) {
			statement.execute("select pg_advisory_lock(" + PlanFileRun.TURN + ")");
			tried = CompletableFuture.supplyAsync(this::attempt);
			await().untilAsserted(() -> assertThat(locks("and not granted")).isOne());
		}
		assertThat(tried.get(1, TimeUnit.MINUTES).outcome().taken()).hasSize(1);
		assertThat(locks("")).as("its turn ends with it").isZero();
	}

	@Test
	void refusesEachOfTenBrokenFilesByItsLineAndKeepsNothing() throws IOException {
		List<String> broken = List.of(PLAN.replace("rd-intensity", "rd-intensty"),
				PLAN.replace("rd-intensity', year => 2027", "rd-intensity', year => 2028"),
				PLAN.replace("2.50,", "24,"), PLAN.replace("'2.50%'", "''"), PLAN.replace("'AT_LEAST'", "'AT_MOST'"),
				PLAN.replace("'LEVEL'", "'CUMULATIVE'"),
				PLAN.replace("'trial-plan', indicator", "'trial-plam', indicator"),
				PLAN.replace("value => 2.50", "valu => 2.50"), PLAN.replace("'2.50%');", "'2.50%’);"),
				PLAN + "UPDATE target SET year = 2028;\n");
		List<String> reasons = List.of("did you mean rd-intensity?", "outside the years of the plan", "is above 15",
				"the quote", "points away from what is better", "can be added up", "did you mean trial-plan?", "valu",
				"SQL wants the plain '", "begins with UPDATE");
		List<Integer> lines = List.of(6, 6, 6, 6, 6, 6, 6, 6, 9, 10);
		String before = state();
		for (int at = 0; at < broken.size(); at++) {
			Path file = write("V%02d__broken.sql".formatted(at + 1), broken.get(at));
			assertThat(sentences(attempt().outcome())).as(broken.get(at))
				.singleElement()
				.asString()
				.contains(file.toString(), "line " + lines.get(at), reasons.get(at));
			assertThat(state()).isEqualTo(before);
			Files.delete(file);
		}
	}

	@Test
	void triesFilesOnTopOfEachOther() throws IOException {
		write("V1__trial.sql", PLAN);
		write("V2__broken.sql", PLAN);
		write("V3__revised.sql",
				"""
						SELECT revise_target(plan => 'trial-plan', target => 'rd-intensity-2027', value => 2.6,
						    valid_from => '2027-07-01', reason => 'r', legal_basis => 'l', source => 'seed-002', quote => '2.6%');
						""");
		DryRun.Tried tried = attempt();
		assertThat(tried.outcome().taken()).extracting((file) -> file.getFileName().toString())
			.containsExactly("V1__trial.sql", "V3__revised.sql");
		assertThat(sentences(tried.outcome())).singleElement().asString().contains("V2__broken.sql", "exists already");
		assertThat(tried.rows()).contains("\"value\": 2.50", "\"value\": 2.6").doesNotContain("henan");
		assertThat(this.database.sql("SELECT to_regclass('flyway_admin_plans') IS NULL").query(Boolean.class).single())
			.isTrue();
	}

	@Test
	void tellsAFileThatWasTakenFromOneOfItsVersion() throws IOException {
		Path file = write("V1__trial.sql", PLAN);
		take();
		assertThat(attempt().outcome().known()).containsExactly(file);
		Path other = Files.writeString(this.elsewhere.resolve("V1__other.sql"),
				PLAN.replace("trial-plan", "other-plan"));
		assertThat(sentences(of(other))).singleElement().asString().contains("the same version as V1__trial.sql");
		Files.delete(file);
		assertThat(sentences(of(other))).singleElement().asString().contains("the same version as V1__trial.sql");
		Path changed = Files.writeString(this.elsewhere.resolve("V1__trial.sql"), PLAN + "-- more\n");
		assertThat(sentences(of(changed))).singleElement().asString().contains("has changed since it was taken");
		assertThat(sentences(of(this.elsewhere.resolve("V9__none.sql")))).singleElement()
			.asString()
			.contains("cannot be read");
	}

	@Test
	void holdsUpNobodyWhoPublishes() throws IOException, SQLException {
		write("V1__trial.sql", PLAN);
		try (UnkeptConnection owner = UnkeptConnection.open(this.roles.owner().dataSource());
				UnkeptConnection plans = UnkeptConnection.open(this.roles.plans().dataSource())) {
			assertThat(new PlanFileRun(PlanFolder.read(this.folder), owner, plans).take().taken()).hasSize(1);
			DataSource portal = this.roles.portal().dataSource();
			try (Connection other = portal.getConnection()) {
				other.setAutoCommit(false);
				other.createStatement().execute("SET LOCAL lock_timeout = '2s'");
				other.createStatement().execute("SELECT make_edition('JUDGED_ANEW', now(), true)");
				other.rollback();
			}
		}
	}

	private PlanFileRun.Outcome of(Path file) {
		return new DryRun(this.roles).attempt(PlanFolder.of(List.of(file), this.folder)).outcome();
	}

	private int locks(String which) {
		return this.database
			.sql("select count(*) from pg_locks where locktype = 'advisory' and database = "
					+ "(select oid from pg_database where datname = current_database()) " + which)
			.query(Integer.class)
			.single();
	}

	private DryRun.Tried attempt() {
		return new DryRun(this.roles).attempt(PlanFolder.read(this.folder));
	}

	private PlanFileRun.Outcome take() {
		return new PlanFileRun(PlanFolder.read(this.folder), this.roles.owner().dataSource(),
				this.roles.plans().dataSource())
			.take();
	}

	private List<String> sentences(PlanFileRun.Outcome outcome) {
		List<String> sentences = new ArrayList<>();
		outcome.refused().forEach((refused) -> {
			assertThat(MESSAGES.getMessage(refused, Locale.CHINESE)).contains("未采用");
			sentences.add(MESSAGES.getMessage(refused, Locale.ENGLISH));
		});
		return sentences;
	}

	/** All that a plan file may write, but for numbers that were drawn in vain. */
	private String state() {
		return this.database.sql("""
				SELECT concat_ws('|', (SELECT md5(string_agg(p::text, ',' ORDER BY code)) FROM plan p),
				    (SELECT md5(string_agg(t::text, ',' ORDER BY id)) FROM target t),
				    (SELECT md5(string_agg(r::text, ',' ORDER BY target, number)) FROM target_revision r),
				    (SELECT md5(string_agg(s::text, ',' ORDER BY id)) FROM source s),
				    (SELECT count(*) FROM measure), (SELECT count(*) FROM pillar), (SELECT count(*) FROM correction),
				    (SELECT count(*) FROM plan_file_run), (SELECT number FROM edition_counter),
				    (SELECT count(*) FROM edition_pending))""").query(String.class).single();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
	}

	private Path write(String name, String sql) throws IOException {
		return Files.writeString(this.folder.resolve(name), sql);
	}

}
