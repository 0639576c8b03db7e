package org.lantu.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.PortalTest;
import org.lantu.TestPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a check says; nothing that it says has happened. */
@PortalTest
class PlanChecksIntegrationTests {

	private static final List<String> TOLD = List.of("source", "plan", "pillar", "target", "target_revision", "measure",
			"correction", "basis", "figure_basis", "series_break", "department", "department_succession", "assignment",
			"target_share", "indicator", "region", "region_end");

	/** No function that plan files may call writes of these. */
	private static final List<String> OF_MIGRATIONS = List.of("area", "deployment", "derived_rule", "example",
			"key_indicator", "target_kind", "worked_example");

	@TempDir
	private Path folder;

	@Autowired
	private PlanChecks checks;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void saysWhatANewPlanBrings() throws IOException {
		String[] examples = Files.readString(Path.of("docs/plans.md")).split("```(sql)?");
		Path plan = write("V2027_01__henan_2027.sql", examples[1]);
		Path revision = write("V2027_02__henan_2027_midterm.sql", examples[3]);
		CheckReport report = this.checks.of(List.of(plan, revision), Locale.ENGLISH);
		assertThat(report.refused()).isEmpty();
		assertThat(report.taken()).extracting((file) -> CheckedFile.parse(file).name())
			.containsExactly("V2027_01__henan_2027.sql", "V2027_02__henan_2027_midterm.sql");
		assertThat(lines(report)).contains("V2027_01__henan_2027.sql is taken as it is.",
				"New document hn-gwr-2027: “2027年河南省政府工作报告” 河南省人民政府 2027-01-20",
				"New plan henan-2027: Henan science and technology work plan 2027, 2027 to 2027, with 1 target, 1 pillar and 1 measure",
				"New measure of henan-2027, number 1: Run a new programme to attract leading researchers",
				"Henan Province: 河南分析员");
		assertThat(lines(report))
			.anySatisfy((line) -> assertThat(line).startsWith("henan-2027, rd-intensity-2027 (R&D intensity): new, ")
				.contains("2.30"));
		CheckReport chinese = this.checks.of(List.of(plan), Locale.SIMPLIFIED_CHINESE);
		assertThat(chinese.parts()).containsOnlyKeys("文件", "来源", "计划", "目标", "举措", "判定", "需要填报数据的人员");
		assertThat(lines(chinese)).contains("V2027_01__henan_2027.sql：可原样采用。",
				"新计划 henan-2027：河南省2027年科技工作主要预期目标，2027—2027 年，目标 1 项、板块 1 个、举措 1 条", "河南省：河南分析员");
		assertThat(count("plan where code = 'henan-2027'")).isZero();
		assertThat(count("source where id = 'hn-gwr-2027'")).isZero();
	}

	@Test
	void saysWhichWayAPromiseGoesAndWhichVerdictTurns() throws IOException {
		Path file = write("V2027_01__turned.sql", """
				SELECT correct_target(plan => 'henan-2022', target => 'rd-intensity-2022', to_value => 3.00,
				    reason_zh => '抄错', reason_en => 'copied wrongly');
				SELECT revise_target(plan => 'henan-2026', target => '%s', value => 9.99, valid_from => '2026-06-30',
				    reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q');
				"""
			.formatted(this.jdbc.sql("select code from target where plan = 'henan-2026' order by ordinal limit 1")
				.query(String.class)
				.single()));
		List<String> lines = lines(this.checks.of(List.of(file), Locale.ENGLISH));
		assertThat(lines).anySatisfy((line) -> assertThat(line).startsWith("henan-2022, rd-intensity-2022")
			.contains("corrected, from", "1.96", "3.00"));
		assertThat(lines).anySatisfy(
				(line) -> assertThat(line).startsWith("henan-2022, rd-intensity-2022").contains("Met → Missed"));
		assertThat(lines).anySatisfy((line) -> assertThat(line).startsWith("henan-2026, ")
			.containsPattern("up, from|down, from")
			.contains("9.99", "2026-06-30"));
		assertThat(count("correction where reason_zh = '抄错'")).isZero();
	}

	@Test
	void saysWhoAnswersFromWhenOn() throws IOException {
		Path file = write("V2027_01__departments.sql", """
				SELECT seed_department(code => 'henan-x', region => '410000', name_zh => '甲厅', name_en => 'X');
				SELECT seed_department(code => 'henan-y', region => '410000', name_zh => '乙厅', name_en => 'Y');
				SELECT assign_departments(plan => 'henan-2022', target => 'rd-intensity-2022', lead => 'henan-x',
				    support => 'henan-y', source => 'seed-002', quote => 'q', valid_from => '2026-01-01');
				SELECT assign_departments(plan => 'henan-2022', measure => 1, lead => 'henan-y',
				    source => 'seed-002', quote => 'q', valid_from => '2026-01-01');
				SELECT rename_department(department => 'henan-x', successor => 'henan-z', since => '2027-01-01',
				    name_zh => '丙厅', name_en => 'Z', source => 'seed-002', quote => 'q');
				""");
		assertThat(lines(this.checks.of(List.of(file), Locale.ENGLISH))).contains("New department henan-x: X (410000)",
				"henan-x leads rd-intensity-2022 of henan-2022 from 2026-01-01 on",
				"henan-y supports rd-intensity-2022 of henan-2022 from 2026-01-01 on",
				"henan-y leads measure 1 of henan-2022 from 2026-01-01 on",
				"henan-x goes on as henan-z from 2027-01-01 on");
		assertThat(count("department")).isZero();
	}

	@Test
	void saysWhatRegionsAreGiven() throws IOException {
		Path file = write("V2027_01__shares.sql",
				"""
						SELECT share_target(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410300',
						    value => 2500, source => 'seed-002', quote => 'q');
						SELECT share_target(plan => 'henan-2022', target => 'rd-intensity-2022', region => '410100',
						    value => 2.50, shared_by => 'VALUE', source => 'seed-002', quote => 'q');
						SELECT revise_share(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410100',
						    value => 7000, valid_from => '2024-10-01', reason => 'more', legal_basis => 'l', source => 'seed-002',
						    quote => 'q');
						""");
		CheckReport report = this.checks.of(List.of(file), Locale.ENGLISH);
		assertThat(report.refused()).isEmpty();
		assertThat(lines(report)).contains("henan-smes-2024, tech-smes-registered-2024: 410300 is given 2500 of it",
				"henan-2022, rd-intensity-2022: 410100 is given the value 2.50 to reach",
				"henan-smes-2024, tech-smes-registered-2024: 410100 is given 7000 from 2024-10-01 on: more");
		assertThat(this.checks.of(List.of(file), Locale.SIMPLIFIED_CHINESE).parts()).containsOnlyKeys("文件", "分解");
		assertThat(count("target_share")).isOne();
	}

	@Test
	void saysWhichRegionsEnd() throws IOException {
		Path file = write("V2027_01__regions.sql",
				"""
						SELECT add_region(code => '411892', parent => '410000', name_zh => '新市', name_en => 'New City', first_year => 2026);
						SELECT end_region(region => '410300', last_year => 2026, successor => '411892', source => 'seed-002',
						    reason_zh => '并入', reason_en => 'merged');
						SELECT end_region(region => '410500', last_year => 2026, source => 'seed-002', reason_zh => '撤销', reason_en => 'abolished');
						""");
		CheckReport report = this.checks.of(List.of(file), Locale.ENGLISH);
		assertThat(report.refused()).isEmpty();
		assertThat(lines(report)).contains("New region 411892: New City, within 410000, from 2026 on",
				"Region 410300 ends with 2026, and 411892 goes on with it: merged",
				"Region 410500 ends with 2026: abolished");
		assertThat(count("region_end")).isZero();
	}

	/** Whoever makes a table of which plan files write rows has a check tell of them. */
	@Test
	void tellsOfEachTableOfWhichAPlanFileWrites() {
		List<String> written = this.jdbc.sql("""
				select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
				where t.tgname in ('note_promise', 'note_catalogue', 'note_target_revision')
				""").query(String.class).list();
		assertThat(written)
			.containsExactlyInAnyOrderElementsOf(Stream.of(TOLD, OF_MIGRATIONS).flatMap(List::stream).toList());
	}

	@Test
	void judgesWithAFigureThatIsCorrected() throws IOException {
		Path file = write("V2027_01__figure.sql", """
				SELECT correct_figure(region => '410000', indicator => 'rd-intensity', year => 2022, known_on => '%s',
				    to_value => 0.10, to_quote => '0.10', reason_zh => '抄错', reason_en => 'copied wrongly');
				""".formatted(this.jdbc.sql("""
				select max(r.known_on)::text from figure f join figure_revision r on r.figure = f.id
				where f.region = '410000' and f.indicator = 'rd-intensity' and f.year = 2022 and r.state = 'PUBLISHED'
				""").query(String.class).single()));
		CheckReport report = this.checks.of(List.of(file), Locale.ENGLISH);
		assertThat(report.refused()).isEmpty();
		assertThat(lines(report)).contains("Figure 410000 rd-intensity 2022 is corrected: copied wrongly")
			.anySatisfy((line) -> assertThat(line).contains("henan-2022, rd-intensity-2022", "→ Missed"));
	}

	@Test
	void namesWhatNobodyMeasuresAndWhereNobodyIsAsked() throws IOException {
		String indicator = this.jdbc
			.sql("""
					select code from indicator i where not exists (select from figure f where f.region = '630000'
					    and f.indicator = i.code) and measure_type <> 'RANK' and direction = 'UP' and max_value is null limit 1
					""")
			.query(String.class)
			.single();
		Path file = write("V2027_01__qinghai.sql", """
				SELECT seed_plan(code => 'qinghai-2027', region => '630000', kind => 'ANNUAL', first_year => 2027,
				    last_year => 2027, title_zh => '青海', title_en => 'Qinghai', source => 'seed-002');
				SELECT seed_target(plan => 'qinghai-2027', indicator => '%s', year => 2027, kind => 'LEVEL',
				    comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => '5');
				""".formatted(indicator));
		assertThat(lines(this.checks.of(List.of(file), Locale.ENGLISH)))
			.anySatisfy((line) -> assertThat(line).endsWith("no figure of it is on file"))
			.contains("Qinghai Province: nobody. Give an analyst this region under /admin/people.");
	}

	@Test
	void refusesWithSentence() throws IOException {
		Path file = write("V2027_01__wrong.sql",
				"\nSELECT seed_pillar(plan => 'henan-2202', name_zh => 'a', name_en => 'b');");
		CheckReport report = this.checks.of(List.of(file), Locale.SIMPLIFIED_CHINESE);
		assertThat(report.passes()).isFalse();
		assertThat(report.refused()).singleElement()
			.asString()
			.contains(file.toString(), "未采用", "第 2 行", "是不是 henan-2022？");
		assertThat(report.parts()).isEmpty();
	}

	@Test
	void checksTheFolderOnItsPage() {
		assertThat(this.mvc.get().uri("/admin/plans/check?lang=en").with(TestPeople.as("admin"))).hasStatusOk()
			.bodyText()
			.contains("No file is new.");
		assertThat(this.mvc.get().uri("/admin/plans/check").with(TestPeople.as("reviewer"))).hasStatus(403);
	}

	private static List<String> lines(CheckReport report) {
		return report.parts().values().stream().flatMap(List::stream).toList();
	}

	private long count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
	}

	private Path write(String name, String sql) throws IOException {
		return Files.writeString(this.folder.resolve(name), sql);
	}

}
