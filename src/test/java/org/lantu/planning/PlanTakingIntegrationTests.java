package org.lantu.planning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;
import org.lantu.plan.files.PlanFiles;
import org.lantu.planning.written.PlanVerifying;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Plan files that are taken while the portal runs. */
@SpringBootTest(properties = "spring.test.mockmvc.print=none")
@AutoConfigureMockMvc
@Import(PortalTest.FixedTime.class)
class PlanTakingIntegrationTests {

	private static final Path FOLDER = Path.of("target/taken-plans").toAbsolutePath();

	@Autowired
	private PlanTaking taking;

	@Autowired
	private PlanChecks checks;

	@Autowired
	private PlanVerifying verifying;

	@Autowired
	private PlanFiles files;

	@Autowired
	private People people;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) throws IOException {
		TestDatabase.register(registry);
		registry.add("lantu.plans.location", FOLDER::toString);
		Files.createDirectories(FOLDER);
		clear();
	}

	@AfterEach
	void empty() throws IOException {
		clear();
	}

	private static void clear() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void showsAtOnceWhatWasTaken() throws IOException {
		assertThat(this.mvc.get().uri("/plans/taken-one")).hasStatus(404);
		assertThat(this.mvc.get().uri("/plans?lang=en")).bodyText().doesNotContain("Plan taken-one");
		write("V1__one.sql", plan("taken-one", "2.50"));
		assertThat(take()).isEmpty();
		assertThat(this.mvc.get().uri("/plans/taken-one?lang=en")).hasStatusOk().bodyText().contains("Plan taken-one");
		assertThat(this.mvc.get().uri("/plans?lang=en")).bodyText().contains("Plan taken-one");
		assertThat(this.jdbc.sql("select count(*) from verdict where plan = 'taken-one'").query(Long.class).single())
			.isPositive();
		assertThat(this.files.taken()).extracting(PlanFiles.Taken::name).contains("V1__one.sql");
		assertThat(this.trail.events(new AuditFilter(null, null, "V1__one.sql", null, null), 0, 10))
			.extracting(AuditEvent::act)
			.containsExactly("plan-file-taken", "plan-file-asked");
	}

	@Test
	void leavesOutWhatIsRefusedOrWasNotLookedAt() throws IOException {
		write("V11__good.sql", plan("taken-good", "2.50"));
		List<String> looked = this.checks.ofFolder(Locale.ENGLISH).taken();
		write("V11__good.sql", plan("taken-good", "2.60"));
		write("V12__unseen.sql", plan("taken-unseen", "2.60"));
		assertThat(this.taking.take(looked, admin(), Locale.ENGLISH)).singleElement()
			.asString()
			.startsWith("The file V11__good.sql changed after it was checked");
		assertThat(plans("taken-good", "taken-unseen")).isZero();
		write("V13__bad.sql", plan("taken-bad", "99"));
		Path bad = FOLDER.resolve("V13__bad.sql");
		assertThat(this.taking.take(List.of(CheckedFile.of(bad, FOLDER).text()), admin(), Locale.SIMPLIFIED_CHINESE))
			.singleElement()
			.asString()
			.contains("V13__bad.sql", "第 5 行", "大于 15");
		assertThat(this.files.refused()).hasSize(1);
		assertThat(take()).as("the others").isEmpty();
		assertThat(this.files.refused()).as("is told on").hasSize(1);
		write("V13__bad.sql", plan("taken-bad", "9"));
		assertThat(take()).isEmpty();
		assertThat(this.files.refused()).isEmpty();
		assertThat(plans("taken-good", "taken-unseen", "taken-bad")).isEqualTo(3);
		assertThat(this.trail.events(new AuditFilter(null, null, "V13__bad.sql", null, null), 0, 10))
			.extracting(AuditEvent::act)
			.containsExactly("plan-file-taken", "plan-file-asked", "plan-file-refused", "plan-file-asked");
	}

	@Test
	void takesItOnceWhereTwoPressAtOnce() throws Exception {
		write("V21__twice.sql", plan("taken-twice", "2.50"));
		List<String> looked = this.checks.ofFolder(Locale.ENGLISH).taken();
		Callable<List<String>> press = () -> this.taking.take(looked, admin(), Locale.ENGLISH);
		ExecutorService two = Executors.newFixedThreadPool(2);
		for (Future<List<String>> pressed : two.invokeAll(List.of(press, press))) {
			assertThat(pressed.get()).isEmpty();
		}
		two.shutdown();
		assertThat(plans("taken-twice")).isOne();
		assertThat(this.trail.events(new AuditFilter(null, "plan-file-taken", "V21__twice.sql", null, null), 0, 10))
			.hasSize(1);
	}

	@Test
	void isTakenOnThePageByAdministrators() throws IOException {
		write("V31__page.sql", plan("taken-page", "2.50"));
		String body = CheckedFile.of(FOLDER.resolve("V31__page.sql"), FOLDER).text();
		assertThat(this.mvc.get().uri("/admin/plans/check?lang=en").with(TestPeople.as("admin"))).hasStatusOk()
			.bodyText()
			.contains("Take this file", body, "New plan taken-page");
		assertThat(this.mvc.post()
			.uri("/admin/plans")
			.param("files", body)
			.with(TestPeople.as("analyst"))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(403);
		assertThat(plans("taken-page")).isZero();
	}

	@Test
	void verifiesWhetherTheDatabaseSaysWhatFilesSay() throws IOException {
		write("V41__verified.sql", plan("taken-verified", "2.50"));
		take();
		assertThat(verify()).doesNotContain("taken-verified", "V41__verified.sql")
			.contains("1 file was compared, 1 plan");
		JdbcClient unbound = TestDatabase.unbound(this.jdbc);
		String change = """
				SET session_replication_role = replica; UPDATE target_revision SET value = %s WHERE target =
				    (SELECT id FROM target WHERE plan = 'taken-verified'); RESET session_replication_role""";
		unbound.sql(change.formatted("2.60")).update();
		assertThat(verify()).contains("taken-verified: target rd-intensity-2027, promise 1, value: “2.50” → “2.60”");
		unbound.sql(change.formatted("2.50")).update();
		write("V41__verified.sql", plan("taken-verified", "2.70"));
		assertThat(verify()).contains("V41__verified.sql has changed since it was taken");
		Files.delete(FOLDER.resolve("V41__verified.sql"));
		assertThat(verify()).contains("The file V41__verified.sql was taken, and is no longer in the folder.");
	}

	/** What an administrator has changed by a page since is told, too. */
	@Test
	void verifiesWhatPlansRestOn() throws IOException {
		write("V43__rested.sql",
				"""
						SELECT add_indicator(code => 'verified-patents', name_zh => '核对专利', name_en => 'verified patents', unit_zh => '件',
						    unit_en => 'patents', decimals => 0, measure_type => 'STOCK', direction => 'UP', aggregation => 'SUM',
						    theme => 'output', min_value => 0, definition_zh => ' 定义 ');
						SELECT add_region(code => '419901', parent => '410000', name_zh => '核对区', name_en => 'Verified District',
						    short_zh => '核对区');
						SELECT seed_source(id => 'verified-names', title => 't', publisher => 'p', published_on => '2026-03-01',
						    date_precision => 'DAY', trust => 'OFFICIAL');
						SELECT seed_department(code => 'verified-first', region => '410000', name_zh => '核对甲厅', name_en => 'A');
						SELECT rename_department(department => 'verified-first', successor => 'verified-later', since => '2026-03-01',
						    source => 'verified-names', quote => 'q', name_zh => '核对乙厅', name_en => 'B');
						""");
		take();
		assertThat(verify()).contains("nothing differs");
		TestDatabase.unbound(this.jdbc)
			.sql("UPDATE indicator SET unit_en = 'pieces' WHERE code = 'verified-patents'")
			.update();
		assertThat(verify()).contains("indicator verified-patents, English unit: “patents” → “pieces”")
			.contains("1 thing differs");
		Files.delete(FOLDER.resolve("V43__rested.sql"));
	}

	private String verify() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.verifying.verify(Locale.ENGLISH, new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private List<String> take() {
		return this.taking.take(this.checks.ofFolder(Locale.ENGLISH).taken(), admin(), Locale.ENGLISH);
	}

	private Person admin() {
		return this.people.find("admin").orElseThrow();
	}

	private long plans(String... codes) {
		return this.jdbc.sql("select count(*) from plan p join target t on t.plan = p.code where p.code = any (:codes)")
			.param("codes", codes)
			.query(Long.class)
			.single();
	}

	private static String plan(String code, String value) {
		return """
				SELECT seed_plan(code => '%1$s', region => '410000', kind => 'ANNUAL', first_year => 2027,
				    last_year => 2027, title_zh => '计划 %1$s', title_en => 'Plan %1$s', source => 'seed-002');

				-- the promise
				SELECT seed_target(plan => '%1$s', indicator => 'rd-intensity', year => 2027, kind => 'LEVEL',
				    comparison => 'AT_LEAST', value => %2$s, source => 'seed-002', quote => 'words');
				""".formatted(code, value);
	}

	private static void write(String name, String sql) throws IOException {
		Files.writeString(FOLDER.resolve(name), sql);
	}

}
