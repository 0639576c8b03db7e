package org.lantu.planning.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.plan.files.PlanFileRun;
import org.lantu.plan.files.PlanFolder;
import org.lantu.platform.roles.DatabaseRoles;
import org.lantu.platform.web.Bundles;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans as files write them. */
class WrittenPlansIntegrationTests {

	/** All that a plan file may say of a plan. */
	private static final String ALL = """
			SELECT seed_plan(code => 'all-2030', region => '410000', kind => 'FIVE_YEAR', first_year => 2026,
			    last_year => 2030, title_zh => '“十五五”规划''全''', title_en => 'All; that -- is', source => 'seed-002');
			SELECT seed_pillar(plan => 'all-2030', name_zh => '人才', name_en => 'Talent'),
			    seed_pillar(plan => 'all-2030', name_zh => '2030', name_en => 'Number');
			SELECT seed_target(plan => 'all-2030', indicator => 'rd-intensity', year => 2030, kind => 'LEVEL',
			    comparison => 'BETWEEN', value => 2.40, upper_value => 2.60, source => 'seed-002', quote => 'a
			second line', pillar => 'Talent', about => true, nature => 'BINDING', baseline_year => 2025,
			    baseline_value => 2.20, note => 'noted');
			SELECT seed_target(plan => 'all-2030', indicator => 'rd-intensity', year => 2029, kind => 'INCREASE',
			    comparison => 'AT_LEAST', value => 0.30, stretch_value => 0.50, stretch => true, source => 'seed-002',
			    quote => 'q', pillar => '2030', baseline_year => 2025);
			SELECT seed_target(plan => 'all-2030', indicator => 'tech-smes', year => 2030, kind => 'LEVEL',
			    comparison => 'AT_MOST', value => 50000, source => 'seed-002', quote => 'q', against_direction => true);
			SELECT revise_target(plan => 'all-2030', target => 'rd-intensity-2030', value => 2.50, upper_value => 2.70,
			    valid_from => '2027-07-30', reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q2');
			SELECT revise_target(plan => 'all-2030', target => 'rd-intensity-2030', value => 2.30, comparison => 'AT_LEAST',
			    stretch_value => 2.90, valid_from => '2028-07-30', reason => 'r', legal_basis => 'l',
			    source => 'seed-002', quote => 'q3', about => false);
			SELECT revise_target(plan => 'all-2030', target => 'tech-smes-2030', value => 60000,
			    valid_from => '2028-01-01', reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q');
			SELECT share_target(plan => 'all-2030', target => 'tech-smes-2030', region => '410300', value => 7000.50,
			    source => 'seed-002', quote => 'q');
			SELECT share_target(plan => 'all-2030', target => 'tech-smes-2030', region => '410100', value => 20000,
			    shared_by => 'AMOUNT', source => 'seed-002', quote => 'it''s q', note => 'n');
			SELECT share_target(plan => 'all-2030', target => 'rd-intensity-2029-increase', region => '410100', value => 0.40,
			    shared_by => 'VALUE', source => 'seed-002', quote => 'q');
			SELECT revise_share(plan => 'all-2030', target => 'tech-smes-2030', region => '410100', value => 21000,
			    valid_from => '2028-02-01', reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q2');
			SELECT seed_measure(plan => 'all-2030', pillar => '人才', text_zh => '措施', text_en => 'Measure',
			    text_zh_translated => true, lead_agency => '省科技厅', source => 'seed-002');
			SELECT seed_measure(plan => 'all-2030', pillar => 'Number', text_en => 'English only', text_zh => '',
			    source => 'seed-002');
			""";

	/** All that a plan may rest on and that does not come with the portal. */
	private static final String BENEATH = """
			SELECT seed_source(id => 'doc-all', title => '《规划》', publisher => 'p', published_on => '2026-03-01',
			    date_precision => 'MONTH', trust => 'OFFICIAL', url => 'https://example.org/a'),
			    seed_source(id => 'doc-names', title => 't', publisher => 'p', published_on => '2027-03-01', trust => 'OFFICIAL');
			SELECT add_region(code => '419801', parent => '410000', name_zh => '新区', name_en => 'New District', first_year => 2026);
			SELECT add_region(code => '419802', parent => '410000', name_zh => '后区', name_en => 'Later District');
			SELECT end_region(region => '419801', last_year => 2030, successor => '419802', reason_zh => '并', reason_en => 'merged',
			    source => 'doc-all');
			SELECT add_indicator(code => 'patents-growth', name_zh => '专利增速', name_en => 'growth of patents', unit_zh => '%',
			    unit_en => '%', decimals => 1, measure_type => 'RATIO', direction => 'UP', aggregation => 'NONE', theme => 'output');
			SELECT add_indicator(code => 'patents-new', name_zh => '新专利', name_en => 'new patents', unit_zh => '件',
			    unit_en => 'patents', decimals => 0, measure_type => 'FLOW', direction => 'UP', aggregation => 'SUM',
			    theme => 'output', min_value => 0, yoy_warn_percent => 30, definition_zh => '定义 ', growth_indicator => 'patents-growth');
			SELECT seed_department(code => 'dep-lead', region => '410000', name_zh => '甲厅', name_en => 'A');
			SELECT seed_department(code => 'dep-near', region => '419801', name_zh => '乙局', name_en => 'B');
			SELECT rename_department(department => 'dep-lead', successor => 'dep-later', since => '2027-03-01',
			    source => 'doc-names', quote => 'q', name_zh => '丙厅', name_en => 'C');
			""";

	private static final String RESTING = """
			SELECT seed_plan(code => 'rest-2030', region => '410000', kind => 'FIVE_YEAR', first_year => 2026,
			    last_year => 2030, title_zh => '规划', title_en => 'Plan', source => 'doc-all');
			SELECT seed_pillar(plan => 'rest-2030', name_zh => '人才', name_en => 'Talent');
			SELECT seed_target(plan => 'rest-2030', indicator => 'patents-new', year => 2030, kind => 'LEVEL',
			    comparison => 'AT_LEAST', value => 900, source => 'doc-all', quote => 'q');
			SELECT keep_target_code(plan => 'rest-2030', target => 'patents-new-2030', code => 'patents');
			SELECT share_target(plan => 'rest-2030', target => 'patents', region => '419801', value => 100,
			    source => 'doc-all', quote => 'q');
			SELECT seed_measure(plan => 'rest-2030', pillar => 'Talent', text_zh => '措施', source => 'doc-all');
			SELECT assign_departments(plan => 'rest-2030', target => 'patents', lead => 'dep-lead', support => 'dep-near',
			    source => 'doc-all', quote => 'q');
			SELECT assign_departments(plan => 'rest-2030', target => 'patents', lead => 'dep-later，dep-near',
			    source => 'doc-names', quote => 'q2', valid_from => '2027-04-01');
			SELECT assign_departments(plan => 'rest-2030', measure => 1, lead => 'dep-lead', source => 'doc-all', quote => 'q');
			""";

	/** A plan without what belongs to one database: numbers of rows. */
	private static final String CONTENT = """
			SELECT concat_ws(E'\\n', (to_jsonb(p) - 'came_with')::text,
			    (SELECT string_agg(concat_ws('|', l.name_zh, l.name_en), ';' ORDER BY l.ordinal) FROM pillar l WHERE l.plan = p.code),
			    (SELECT string_agg(concat_ws('|', t.code, t.indicator, t.year, t.kind, l.name_zh,
			        (to_jsonb(r) - '{target,number,came_with,brought_by,corrected_by}'::text[])::text), ';'
			        ORDER BY t.ordinal, r.number)
			        FROM target t JOIN target_revision r ON r.target = t.id LEFT JOIN pillar l ON l.id = t.pillar
			        WHERE t.plan = p.code AND r.corrected_by IS NULL),
			    (SELECT string_agg((to_jsonb(s) - '{id,came_with}'::text[])::text, ';' ORDER BY s.target, s.region, s.number)
			        FROM target_share s WHERE s.plan = p.code),
			    (SELECT string_agg(concat_ws('|', l.name_zh, m.text_zh, m.text_en, m.text_zh_translated, m.source, m.lead_agency), ';'
			        ORDER BY m.ordinal) FROM measure m JOIN pillar l ON l.id = m.pillar WHERE m.plan = p.code),
			    (SELECT string_agg((to_jsonb(a) - '{id,came_with}'::text[])::text, ';' ORDER BY a.target, a.measure, a.number, a.ordinal)
			        FROM assignment a WHERE a.plan = p.code))
			FROM plan p WHERE p.code = :code
			""";

	@TempDir
	private Path folder;

	private final String url = TestDatabase.copy();

	private final JdbcClient database = JdbcClient.create(TestDatabase.dataSource(this.url));

	private final PlanRows rows = new PlanRows(this.database);

	private final DifferenceWords words = new DifferenceWords(Bundles.messageSource());

	private final PlanComparing comparing = new PlanComparing(this.rows,
			new CatalogueRows(this.database, new DeliveredNames()), this.words, Bundles.messageSource());

	@Test
	void everyPlanOnFileComesBackFromItsExport() throws IOException {
		take(this.url, "V1__all.sql", ALL);
		List<String> codes = this.rows.codes();
		assertThat(codes).hasSizeGreaterThan(60).contains("all-2030", "henan-14fyp");
		StringBuilder exported = new StringBuilder();
		codes.forEach((code) -> exported.append(said((out) -> this.comparing.export(code, Locale.ENGLISH, out))));
		WrittenPlans read = new WrittenPlans();
		read.read(exported.toString());
		String other = TestDatabase.deserted();
		JdbcClient empty = JdbcClient.create(TestDatabase.dataSource(other));
		empty
			.sql("""
					SET session_replication_role = replica; DELETE FROM correction WHERE subject = 'TARGET';
					DELETE FROM verdict; DELETE FROM target_share; DELETE FROM target_revision; DELETE FROM target; DELETE FROM measure;
					DELETE FROM pillar; DELETE FROM plan""")
			.update();
		Files.delete(this.folder.resolve("V1__all.sql"));
		take(other, "V1__all.sql", exported.toString());
		for (String code : codes) {
			assertThat(content(empty, code)).as(code).isEqualTo(content(this.database, code));
			assertThat(PlanDifference.between(read.find(code).orElseThrow(), this.rows.find(code).orElseThrow()))
				.as(code)
				.isEmpty();
		}
	}

	/** Onto a portal that has nothing but what came with it. */
	@Test
	void exportsWhatAPlanRestsOnAsWell() throws IOException {
		take(this.url, "V1__beneath.sql", BENEATH);
		take(this.url, "V2__rest.sql", RESTING);
		String exported = said((out) -> this.comparing.export("rest-2030", Locale.ENGLISH, out));
		WrittenPlans written = new WrittenPlans();
		written.read(RESTING);
		assertThat(PlanDifference.between(written.find("rest-2030").orElseThrow(),
				this.rows.find("rest-2030").orElseThrow()))
			.isEmpty();
		String other = TestDatabase.copy();
		JdbcClient empty = JdbcClient.create(TestDatabase.dataSource(other));
		Files.delete(this.folder.resolve("V1__beneath.sql"));
		Files.delete(this.folder.resolve("V2__rest.sql"));
		take(other, "V1__all.sql", exported);
		assertThat(content(empty, "rest-2030")).isEqualTo(content(this.database, "rest-2030"));
		for (String table : List.of("source", "region", "indicator", "region_end", "department",
				"department_succession")) {
			String rows = "SELECT string_agg((to_jsonb(t) - '{came_with,ordinal}'::text[])::text, ';' ORDER BY t::text) FROM "
					+ table + " t";
			assertThat(empty.sql(rows).query(String.class).single()).as(table)
				.isEqualTo(this.database.sql(rows).query(String.class).single());
		}
		assertThat(said((out) -> this.comparing.export("henan-14fyp", Locale.ENGLISH, out)))
			.doesNotContain("seed_source", "add_indicator");
	}

	@Test
	void readsFilesAsTheDatabaseDoes() throws IOException {
		take(this.url, "V1__all.sql", ALL);
		WrittenPlans written = new WrittenPlans();
		written.read(ALL);
		assertThat(PlanDifference.between(written.find("all-2030").orElseThrow(),
				this.rows.find("all-2030").orElseThrow()))
			.isEmpty();
		String corrected = """
				SELECT correct_target(plan => 'all-2030', target => 'rd-intensity-2030', number => 3, to_value => 2.35,
				    to_note => 'n', reason_zh => '错', reason_en => 'wrong');
				SELECT correct_target(plan => 'all-2030', target => 'rd-intensity-2029-increase', to_year => 2028,
				    without => ARRAY['stretch_value'], reason_zh => '错', reason_en => 'wrong');
				""";
		take(this.url, "V2__corrected.sql", corrected);
		written.read(corrected);
		assertThat(PlanDifference.between(written.find("all-2030").orElseThrow(),
				this.rows.find("all-2030").orElseThrow()))
			.isEmpty();
	}

	@Test
	void saysInWhatPlansDiffer() throws IOException {
		take(this.url, "V1__all.sql", ALL);
		Path draft = Files.writeString(this.folder.resolve("draft.sql"),
				ALL.replace("value => 60000", "value => 65000")
					.replace("'Talent'", "'Talents'")
					.replace("21000", "22000"));
		assertThat(said((out) -> this.comparing.diff("all-2030", "all-2030", Locale.ENGLISH, out)))
			.isEqualTo("all-2030 and all-2030 say the same.\n");
		assertThat(said((out) -> this.comparing.diff("all-2030", draft.toString(), Locale.ENGLISH, out))).isEqualTo("""
				pillar 人才, English name: “Talent” → “Talents”
				target tech-smes-2030, promise 2, value: “60000” → “65000”
				share of tech-smes-2030 · 410100, number 2, value: “21000” → “22000”
				""");
		assertThat(said((out) -> this.comparing.diff(draft.toString(), "henan-2022", Locale.SIMPLIFIED_CHINESE, out)))
			.contains("计划，末年：“2030” → “2022”", "目标 tech-smes-2030 仅见于" + draft, "目标 rd-intensity-2022 仅见于henan-2022");
		assertThat(said((out) -> this.comparing.diff("henan-2202", "henan-2022", Locale.ENGLISH, out)))
			.startsWith("There is no plan of the code henan-2202. Codes that begin alike: henan-13fyp");
		Path odd = Files.writeString(this.folder.resolve("odd.sql"), "\nSELECT seed_plan(code => c) FROM x;");
		assertThat(said((out) -> this.comparing.diff(odd.toString(), "henan-2022", Locale.ENGLISH, out)))
			.contains("begins in line 2", "“c” is not understood");
	}

	@Test
	void givesNoTargetOnFileAnotherCode() throws IOException {
		Files.writeString(this.folder.resolve("V1__code.sql"), """
				SELECT correct_target(plan => 'henan-2022', target => 'rd-intensity-2022', to_value => 1.97,
				    reason_zh => '错', reason_en => 'wrong');
				SELECT keep_target_code(plan => 'henan-2022', target => 'rd-intensity-2022', code => 'rd-2022');
				""");
		DatabaseRoles roles = TestDatabase.roles(this.url);
		assertThat(new PlanFileRun(PlanFolder.read(this.folder), roles.owner().dataSource(), roles.plans().dataSource())
			.take()
			.refused()).singleElement().asString().contains("its code is its address");
	}

	/** Every remark of the template apart, it is a plan. */
	@Test
	void beginsAPlanInBothLanguages() throws IOException {
		for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			String code = "new-" + locale.getLanguage();
			String filled = Pattern.compile("<([^<>\n]*)>")
				.matcher(NewPlanFile.of(code, locale))
				.replaceAll((blank) -> blank.group(1).matches("小写.*|来源编号|small letters.*|id.*") ? "doc-" + code
						: blank.group(1));
			take(this.url, locale.getLanguage().equals("zh") ? "V31__new.sql" : "V32__new.sql", filled);
			assertThat(this.rows.find(code)).isPresent();
		}
		assertThat(NewPlanFile.takes("henan-2027")).isTrue();
		assertThat(NewPlanFile.takes("Henan 2027")).isFalse();
	}

	private static String said(ToIntFunction<PrintStream> saying) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		saying.applyAsInt(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static String content(JdbcClient database, String code) {
		return database.sql(CONTENT).param("code", code).query(String.class).single();
	}

	private void take(String url, String name, String sql) throws IOException {
		Files.writeString(this.folder.resolve(name), sql);
		DatabaseRoles roles = TestDatabase.roles(url);
		assertThat(new PlanFileRun(PlanFolder.read(this.folder), roles.owner().dataSource(), roles.plans().dataSource())
			.take()
			.refused()).isEmpty();
	}

}
