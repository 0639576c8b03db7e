package org.lantu.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever names a document as its source is told of on the page of that document, and
 * the list does not offer it as one on which nothing rests.
 */
@PortalTest
@Transactional
class RestingOnSourcesIntegrationTests extends PortalPages {

	private static final String DEPARTMENTS = """
			insert into department (code, region, name_zh, name_en)
			values ('trial-old', '410000', '旧厅', 'Old Department'), ('trial-new', '410000', '新厅', 'New Department');
			""";

	private static final String REGIONS = """
			insert into region (code, name_zh, name_en, short_zh, short_en, level, parent)
			values ('410181', '旧城市', 'Old City', '旧城', 'Old', 'CITY', '410000'),
			    ('410182', '新城市', 'New City', '新城', 'New', 'CITY', '410000');
			""";

	/** What is counted or kept of what stands in other tables. */
	private static final Set<String> COUNTS = Set.of("publication", "publication_region", "source_series",
			"source_use");

	/**
	 * Tables of the domain: how a row of each comes to rest on it, what its page says.
	 */
	private static final Map<String, List<String>> TABLES = Map.ofEntries(
			Map.entry("region_end", List.of(REGIONS + """
					insert into region_end (region, last_year, successor, reason_zh, reason_en, source)
					values ('410181', 2018, '410182', '区划调整', 'Merged by decree', 'trial-doc')""",
					"Regions that ended by it Old figures until 2018; it goes on within: New · Merged by decree")),
			Map.entry("department_succession",
					List.of(DEPARTMENTS + """
							insert into department_succession (department, successor, since, source, quote)
							values ('trial-old', 'trial-new', date '2026-01-01', 'trial-doc', '更名')""",
							"Departments that it assigns or names Old Department New Department")),
			Map.entry("assignment", List.of(DEPARTMENTS + """
					insert into assignment (plan, target, number, ordinal, department, role, valid_from, source, quote)
					select plan, code, 1, 1, 'trial-new', 'LEAD', date '2026-06-01', 'trial-doc', '牵头' from target
					where plan = 'henan-2024'""", "Departments that it assigns or names New Department")),
			Map.entry("series_break", List.of("""
					insert into series_break (indicator, region, year, reason_zh, reason_en, source)
					values ('gazelle-enterprises', '410000', 2025, '办法修订', 'The rules were revised', 'trial-doc')""",
					"Gazelle enterprises from 2025 on not comparable with what was before, in: Henan")),
			Map.entry("measure_report", List.of(
					"""
							insert into measure_report (measure, status, source, known_on, date_precision, state, entered_by, entered_at,
							    written_by)
							select id, 'DONE', 'trial-doc', date '2026-06-01', 'DAY', 'SUBMITTED', 'a', now(), '{a}' from measure
							where plan = 'henan-2022' and ordinal <= 2;
							update measure_report set state = 'PUBLISHED', decided_by = 'b', decided_at = now()
							where source = 'trial-doc'""",
					"Reports on measures that rest on it Henan science and technology work plan 2022 2 measures")),
			Map.entry("target_share", List.of(
					REGIONS + """
							insert into target_share (plan, target, region, number, shared_by, value, source, quote)
							select plan, code, '410182', 1, 'VALUE', 1.5, 'trial-doc', '1.5%' from target where plan = 'henan-2024'""",
					"New City 1.5%")),
			Map.entry("correction",
					List.of("""
								do $do$ begin
							    perform correct_source(id => 'trial-doc', reason_zh => '题名抄错', reason_en => 'the title', to_title => '另一公告');
							    update correction set edition = (select max(number) from edition) where source = 'trial-doc';
							end $do$""",
							"1 correction concerns it")),
			Map.entry("plan",
					List.of("""
							insert into plan (code, region, kind, first_year, last_year, title_zh, title_en, source)
							values ('trial-2025', '410000', 'ANNUAL', 2025, 2025, '试验计划', 'Trial plan', 'trial-doc')""",
							"Trial plan")),
			Map.entry("target_revision", List.of("""
					insert into target (plan, code, ordinal, indicator, year, kind)
					values ('henan-2024', 'trial', 9, 'gazelle-enterprises', 2024, 'LEVEL');
					insert into target_revision (target, number, comparison, value, nature, source, quote)
					select id, 1, 'AT_LEAST', 777, 'EXPECTED', 'trial-doc', '777' from target where code = 'trial'""",
					"at least 777 enterprises")),
			Map.entry("measure", List.of("""
					insert into measure (plan, ordinal, pillar, text_zh, text_en, source)
					select plan, 99, pillar, '举措', 'A measure of trial', 'trial-doc' from measure
					where plan = 'henan-2022' and ordinal = 1""", "A measure of trial")),
			Map.entry("figure_revision", List
				.of("""
						set local lantu.seeding = 'on';
						insert into figure (region, indicator, year) values ('410000', 'gazelle-enterprises', 2025);
						insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
						    state, entered_by, decided_by, decided_at)
						select id, 888, 'A', 'EXACT', 'trial-doc', '888', date '2026-06-01', 'DAY', 'PUBLISHED', 'a', 'b', now()
						from figure where region = '410000' and indicator = 'gazelle-enterprises' and year = 2025""",
						"Gazelle enterprises 2025 888")));

	static final List<String> KINDS = List.copyOf(new TreeSet<>(TABLES.keySet()));

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyTableThatNamesSourcesIsCovered() {
		assertThat(this.jdbc.sql("""
				select distinct cast(conrelid as regclass)::text from pg_constraint
				where contype = 'f' and confrelid = 'source'::regclass""").query(String.class).list())
			.as("a table that references source: RestingBook, UsedSources and the page of a source tell of it")
			.containsExactlyInAnyOrderElementsOf(Stream.concat(TABLES.keySet().stream(), COUNTS.stream()).toList());
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void pageTellsWhatRestsOnIt(String table) {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc.sql("""
				insert into source (id, title, published_on, date_precision, trust)
				values ('trial-doc', '试验公告', date '2026-06-01', 'DAY', 'OFFICIAL');
				""" + TABLES.get(table).get(0)).update();
		String page = spaced(page("/sources/trial-doc?lang=en"));
		assertThat(page).contains(TABLES.get(table).get(1)).doesNotContain("Nothing rests on it");
		assertThat(page("/sources/trial-doc?lang=zh")).doesNotContain("还没有任何内容以它为据");
		if (!table.equals("correction")) {
			assertThat(page("/sources?use=nothing&q=trial-doc")).doesNotContain("/sources/trial-doc");
		}
	}

	@Test
	void pageOfAnUnusedDocumentSaysSo() {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc.sql("insert into source (id, title, trust) values ('trial-doc', '试验公告', 'NEWS')").update();
		assertThat(page("/sources/trial-doc?lang=en")).contains("Nothing rests on it yet");
		assertThat(page("/sources?use=nothing&q=trial-doc")).contains("/sources/trial-doc");
	}

}
