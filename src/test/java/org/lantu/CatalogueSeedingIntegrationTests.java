package org.lantu;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The functions by which plan files add indicators and regions, and how they refuse.
 */
class CatalogueSeedingIntegrationTests extends DatabaseTransaction {

	private static final String INDICATOR = "add_indicator(code => 'test-unicorns', name_zh => '试独角兽', "
			+ "name_en => 'Trial unicorns', unit_zh => '家', unit_en => 'firms', decimals => %s, measure_type => '%s', "
			+ "direction => '%s', aggregation => '%s', theme => '%s', min_value => 0, definition_zh => ' '%s)";

	@Test
	void addsWhatPlansThenAskFor() throws SQLException {
		execute("SELECT " + INDICATOR.formatted("0", "STOCK", "UP", "SUM", "enterprise", ""));
		assertThat(text("SELECT current_setting('lantu.edition_pending')")).isEqualTo("catalogue");
		execute("SELECT add_region(code => '411899', parent => '410000', name_zh => '试市', name_en => 'Trial City')");
		execute("""
				SELECT seed_source(id => 'test-doc', title => 'A document', trust => 'OFFICIAL', published_on => '2023-05-01');
				SELECT seed_plan(code => 'test-city', region => '411899', kind => 'ANNUAL', first_year => 2030,
					last_year => 2030, title_zh => 'x', title_en => 'x', source => 'test-doc');
				SELECT seed_target(plan => 'test-city', indicator => 'test-unicorns', year => 2030, kind => 'LEVEL',
					comparison => 'AT_LEAST', value => 3, source => 'test-doc', quote => 'q')""");
		assertThat(text("SELECT concat_ws(' ', code, coalesce(definition_zh, '-'), came_with > 0) FROM indicator "
				+ "ORDER BY ordinal DESC LIMIT 1"))
			.isEqualTo("test-unicorns - t");
		assertThat(text("SELECT concat_ws(' ', short_zh, short_en, level, parent) FROM region WHERE code = '411899'"))
			.isEqualTo("试市 Trial City CITY 410000");
		assertThat(text("SELECT seeded_rows() -> 'indicator' -> 0 ->> 'code'")).isEqualTo("test-unicorns");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"7|STOCK|UP|SUM|enterprise|\"\"|decimals is 7; values are shown with 0 to 6 decimals",
			"NULL|STOCK|UP|SUM|enterprise|\"\"|decimals, the number of decimals in which values are shown, is missing",
			"0|SHARE|UP|SUM|enterprise|\"\"|the measure_type 'SHARE' is none of FLOW, STOCK, RATIO, RANK",
			"0|STOCK|MORE|SUM|enterprise|\"\"|the direction 'MORE' is none of UP, DOWN",
			"0|STOCK|UP|MEAN|enterprise|\"\"|the aggregation 'MEAN' is none of SUM, RATIO, NONE",
			"0|STOCK|UP|SUM|firms|\"\"|the theme 'firms' is none of input, enterprise, transfer, output, platform, talent, context",
			"0|RATIO|UP|SUM|output|\"\"|the values of regions do not add up (SUM) where the measure_type is RATIO",
			"0|RANK|UP|NONE|output|\"\"|of a rank (RANK) less is better; its direction is DOWN",
			"0|STOCK|UP|SUM|output|, max_value => 0|the min_value 0 is not below the max_value 0",
			"0|STOCK|UP|SUM|output|, yoy_warn_percent => -1|the yoy_warn_percent -1 is not above 0; leave it away where no change is to be asked about",
			"0|STOCK|UP|SUM|output|, growth_indicator => 'gdp-growht'|the growth_indicator 'gdp-growht' is unknown; did you mean gdp-growth?" })
	void refusesIndicator(String decimals, String type, String direction, String aggregation, String theme, String more,
			String message) {
		assertThat(refusal(INDICATOR.formatted(decimals, type, direction, aggregation, theme, more)))
			.isEqualTo("indicator test-unicorns: " + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"add_indicator()|indicator (no code): the code is missing",
			"add_indicator(code => 'Big One')|indicator Big One: a code is made of small letters and digits, joined by single hyphens",
			"add_indicator(code => 'rd-intensity')|indicator rd-intensity: an indicator of this code exists already; use it, or choose another code",
			"add_indicator(code => 'x', name_zh => '甲', name_en => 'R&d Intensity')|indicator x: the indicator rd-intensity has one of its names already; use it, or choose names by which they are told apart",
			"add_region()|region (no code): the code is missing",
			"add_region(code => '4118')|region 4118: a code is made of six digits, as the standard of administrative divisions has it",
			"add_region(code => '410100')|region 410100: a region of this code exists already; use it, or mend the code",
			"add_region(code => '411899', parent => '410001')|region 411899: the parent '410001' is unknown; did you mean 410000?",
			"add_region(code => '411899', parent => '410100')|region 411899: regions are added within a province, and 410100 is none",
			"add_region(code => '421899', parent => '410000')|region 421899: the codes of regions within 410000 begin with 41",
			"add_region(code => '411899', parent => '410000', name_zh => '郑州市', name_en => 'x')|region 411899: 410000 has a region of this name already: 410100" })
	void refuses(String call, String message) {
		assertThat(refusal(call)).isEqualTo(message);
	}

	private String text(String sql) {
		return JdbcClient.create(new SingleConnectionDataSource(this.connection, true))
			.sql(sql)
			.query(String.class)
			.single();
	}

}
