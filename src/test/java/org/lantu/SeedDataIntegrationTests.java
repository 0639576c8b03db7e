package org.lantu;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.platform.migration.DataFile;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seeded data as data: the database holds the files, row by row, as published.
 */
class SeedDataIntegrationTests {

	private final JdbcClient database = JdbcClient.create(TestDatabase.dataSource(TestDatabase.url()));

	@ParameterizedTest
	@CsvSource({ "region, 50", "indicator, 49", "derived_rule, 2", "source, 196", "plan, 62", "target, 151",
			"measure, 95", "basis, 15", "series_break, 1", "figure_basis, 2", "correction WHERE subject = 'FIGURE', 35",
			"correction WHERE subject = 'TARGET', 17", "correction WHERE subject = 'SOURCE', 1",
			"figure_revision WHERE state = 'CORRECTED', 35", "figure_revision WHERE state = 'PUBLISHED', 3190",
			"target_revision WHERE corrected_by IS NULL, 151", "target_revision WHERE corrected_by IS NOT NULL, 17" })
	void holdsEveryRow(String table, int rows) {
		assertThat(count("SELECT count(*) FROM " + table)).isEqualTo(rows);
	}

	@Test
	void holdsRegionsAsInTheFile() {
		sameAsFile("regions", """
				SELECT code, name_zh, name_en, short_zh, short_en, level, parent, area, tile_col, tile_row
				FROM region WHERE level <> 'CITY' ORDER BY code""");
	}

	@Test
	void holdsCitiesAsInTheFile() {
		sameAsFiles(List.of("org/lantu/data/delivery/cities.csv"), """
				SELECT code, name_zh, name_en, short_zh, short_en, level, parent
				FROM region WHERE level = 'CITY' AND area IS NULL AND tile_col IS NULL AND tile_row IS NULL""");
	}

	/** But for the words that V35 gives. */
	@Test
	void holdsIndicatorsAsInTheFile() {
		sameAsFiles(files("indicators"),
				"""
						SELECT code, name_zh, name_en, unit_zh, replace(unit_en, 'CNY 100 million', '100 million CNY') AS unit_en,
							decimals, direction, aggregation, theme, yoy_warn_percent, min_value AS min, max_value AS max,
							CASE WHEN code NOT IN ('high-tech-enterprise-revenue', 'high-tech-per-10k-enterprises',
								'gazelle-enterprises', 'innovation-leading-enterprises', 'tech-contract-to-gdp',
								'tech-transfer-institutions', 'invention-patents-per-10k', 'national-st-awards',
								'st-progress-contribution', 'strategic-emerging-share', 'digital-core-share', 'innovation-rank',
								'provincial-labs', 'leading-innovation-teams', 'gdp') THEN definition_zh END AS definition_zh,
							definition_en
						FROM indicator ORDER BY ordinal""");
	}

	@Test
	void holdsRulesAsInTheFile() {
		sameAsFile("derived_rules", "SELECT indicator, formula, tolerance, note FROM derived_rule");
	}

	@Test
	void holdsSourcesAsInTheFile() {
		sameAsFiles(files("sources"),
				"""
						SELECT id, title, publisher, coalesce((c.was ->> 'published_on')::date, published_on) AS published_on,
							date_precision, trust, CASE WHEN id NOT IN ('hn-rd-2022', 'hn-tkww-2024', 'hunan-gwr-2025', 'sc-2025')
							THEN url END AS url, seed_document
						FROM source s LEFT JOIN (SELECT source, was FROM correction) AS c ON c.source = s.id""");
	}

	@Test
	void holdsFiguresAsInTheFile() {
		sameAsFiles(List.of("org/lantu/data/figures.csv", "db/data/figures-2026-11.csv"), """
				SELECT region, indicator, year, value, obs_status, bound, known_on, date_precision,
					CASE WHEN revised THEN 'yes' END AS revised, source, quote, note
				FROM figure_revision r JOIN figure f ON f.id = r.figure
				WHERE r.id NOT IN (SELECT replacement FROM correction WHERE replacement IS NOT NULL)""");
	}

	@Test
	void holdsPlansAsInTheFile() {
		sameAsFiles(files("plans"),
				"SELECT code, region, kind, first_year, last_year, title_zh, title_en, source FROM plan");
	}

	@Test
	void holdsTargetsAsInTheFile() {
		sameAsFiles(files("targets"),
				"""
						SELECT plan, coalesce(c.indicator, t.indicator) AS indicator, coalesce(c.year, t.year) AS year,
							coalesce(c.kind, t.kind) AS kind, comparison, value, CASE WHEN about THEN 'yes' END AS about,
							CASE WHEN stretch THEN 'yes' END AS stretch, nature, baseline_year, baseline_value, source, quote,
							coalesce(note, CASE stretch_value WHEN 50000 THEN '50,000 is striven for' WHEN 60000
							THEN '60,000 is striven for' END) AS note
						FROM target_revision r JOIN target t ON t.id = r.target
						LEFT JOIN (SELECT DISTINCT ON (target) target, indicator, year, kind FROM correction ORDER BY target, id)
							AS c ON c.target = t.id
						WHERE r.brought_by IS NULL""");
	}

	@Test
	void holdsMeasuresAsInTheFile() {
		sameAsFile("measures", """
				SELECT m.plan, m.ordinal, l.name_zh AS pillar_zh, l.name_en AS pillar_en, text_zh, text_en, source,
					CASE WHEN text_zh_translated THEN 'yes' END AS text_zh_translated
				FROM measure m JOIN pillar l ON l.id = m.pillar""");
	}

	@Test
	void keepsTheOrderOfTheTargets() {
		List<String> ofHenan = DataFile.read("org/lantu/data/targets.csv")
			.rows()
			.stream()
			.filter((row) -> row.required("plan").equals("henan-2022"))
			.map((row) -> row.required("indicator"))
			.toList();
		assertThat(texts("SELECT indicator FROM target WHERE plan = 'henan-2022' ORDER BY ordinal")).isEqualTo(ofHenan);
	}

	@Test
	void namesTargetsByIndicatorYearAndKind() {
		assertThat(texts("SELECT code FROM target WHERE plan = 'henan-2022' ORDER BY ordinal"))
			.startsWith("rd-expenditure-2022-growth", "rd-intensity-2022", "high-tech-enterprises-2022");
		assertThat(texts("SELECT DISTINCT kind FROM target WHERE code LIKE '%-average-growth'"))
			.containsExactly("AVERAGE_GROWTH");
		assertThat(texts("SELECT DISTINCT kind FROM target WHERE code LIKE '%-cumulative'"))
			.containsExactly("CUMULATIVE");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"SELECT count(*) FROM region WHERE level = 'PROVINCE' AND parent <> '100000' OR level = 'CITY' AND parent NOT IN (SELECT code FROM region WHERE level = 'PROVINCE')",
			"SELECT count(*) FROM indicator WHERE trim(unit_zh) = '' OR trim(unit_en) = ''",
			"SELECT count(*) FROM figure_revision WHERE trim(quote) = ''",
			"SELECT count(*) FROM target_revision WHERE trim(quote) = ''",
			"SELECT count(*) FROM figure_revision WHERE state NOT IN ('PUBLISHED', 'CORRECTED') OR entered_by <> 'seed' OR decided_by <> 'seed'",
			"SELECT count(*) FROM figure f WHERE NOT EXISTS (SELECT FROM figure_revision r WHERE r.figure = f.id)",
			"SELECT count(*) FROM target t WHERE NOT EXISTS (SELECT FROM target_revision r WHERE r.target = t.id)" })
	void hasNothingLike(String query) {
		assertThat(count(query)).isZero();
	}

	@Test
	void hasOneNation() {
		assertThat(texts("SELECT code FROM region WHERE parent IS NULL")).containsExactly("100000");
	}

	@Test
	void knowsNoFigureTwiceOnOneDay() {
		assertThat(texts("""
				SELECT f.region || f.indicator || f.year FROM figure_revision r JOIN figure f ON f.id = r.figure
				WHERE r.state = 'PUBLISHED' GROUP BY f.region, f.indicator, f.year, r.known_on HAVING count(*) > 1"""))
			.isEmpty();
	}

	/** Compares as text, so that 1.40 is not 1.4; the order of rows does not matter. */
	private void sameAsFile(String file, String query) {
		sameAsFiles(List.of("org/lantu/data/" + file + ".csv"), query);
	}

	/** What the portal began with, and what was delivered since. */
	private static List<String> files(String file) {
		return List.of("org/lantu/data/" + file + ".csv", "org/lantu/data/delivery/" + file + ".csv");
	}

	private void sameAsFiles(List<String> files, String query) {
		List<Map<String, Object>> held = this.database.sql(query).query().listOfRows();
		List<String> columns = List.copyOf(held.get(0).keySet());
		List<String> published = files.stream()
			.flatMap((file) -> DataFile.read(file).rows().stream())
			.map((row) -> columns.stream().map((column) -> column + '=' + row.text(column)).toList().toString())
			.toList();
		assertThat(held.stream().map((row) -> asText(row, columns))).containsExactlyInAnyOrderElementsOf(published);
	}

	private static String asText(Map<String, Object> row, List<String> columns) {
		return columns.stream().map((column) -> column + '=' + row.get(column)).toList().toString();
	}

	private long count(String query) {
		return this.database.sql(query).query(Long.class).single();
	}

	private List<String> texts(String query) {
		return this.database.sql(query).query(String.class).list();
	}

}
