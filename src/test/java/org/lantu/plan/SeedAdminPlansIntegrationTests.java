package org.lantu.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
	void refusesBadPlanWholeAndTakesItOnceMended() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensty"));
		assertThatThrownBy(this::start).isInstanceOf(PlanFileException.class)
			.hasMessage(
					"The plan file %s was not taken: line 6, plan trial-plan, target rd-intensty 2027: the indicator"
							+ " 'rd-intensty' is unknown; did you mean rd-intensity?",
					this.folder.resolve("V1__trial.sql"));
		assertThat(plans()).isZero();
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		start();
		assertThat(plans()).isOne();
	}

	@Test
	void refusesPlanFileChangedAfterItWasTaken() throws IOException {
		write("V1__trial.sql", PLAN.formatted("rd-intensity"));
		start();
		write("V1__trial.sql", PLAN.formatted("rd-expenditure"));
		assertThatThrownBy(this::start).hasMessage(
				"The plan file %s has changed since it was taken: undo the change, and"
						+ " put what is new into a further file, with revise_target where a target changes",
				this.folder.resolve("V1__trial.sql"));
	}

	@Test
	void refusesFileOfAnotherName() throws IOException {
		write("trial.sql", PLAN.formatted("rd-intensity"));
		assertThatThrownBy(this::start).isInstanceOf(PlanFileException.class).hasMessageContaining("trial.sql");
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

	@Test
	void doesWithoutFolder() {
		new AdminPlans(this.folder.resolve("none")).migrate(TestDatabase.flyway(this.url));
		assertThat(plans()).isZero();
	}

	private void start() {
		new AdminPlans(this.folder).migrate(TestDatabase.flyway(this.url));
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
