package org.lantu;

import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The functions that plan files call, and how they refuse.
 */
class SeedingIntegrationTests extends DatabaseTransaction {

	@BeforeEach
	void seed() throws SQLException {
		execute("""
				SELECT seed_source(id => 'test-doc', title => 'A document', trust => 'OFFICIAL');
				SELECT seed_plan(code => 'test-plan', region => '410000', kind => 'PROGRAMME', first_year => 2027,
					last_year => 2028, title_zh => '试', title_en => 'Trial', source => 'test-doc');
				SELECT seed_pillar(plan => 'test-plan', name_zh => '人才', name_en => 'Talent');
				SELECT seed_target(plan => 'test-plan', indicator => 'rd-intensity', year => 2028, kind => 'LEVEL',
					comparison => 'AT_LEAST', value => 2.50, source => 'test-doc', quote => '2.50%以上', about => true,
					baseline_year => 2025, baseline_value => 2.20, pillar => 'Talent')""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"seed_plan(code => 'henan-2022')|plan henan-2022: a plan of this code exists already; revise its targets with revise_target, or choose another code",
			"seed_plan(code => 'Henan_2022')|plan Henan_2022: a code is made of small letters and digits, joined by single hyphens",
			"seed_plan(code => 'x', region => '410001')|plan x: the region '410001' is unknown; did you mean 410000?",
			"seed_plan(code => 'x', region => '410000', kind => 'YEARLY')|plan x: the kind 'YEARLY' is none of FIVE_YEAR, ANNUAL, PROGRAMME, LONG_TERM",
			"seed_plan(code => 'x', region => '410000', kind => 'ANNUAL', first_year => 2027, last_year => 2026)|plan x: the years 2027 to 2026 are not a period between 1949 and 2100",
			"seed_target(plan => 'henan-2202', indicator => 'gdp', year => 2022)|plan henan-2202, target gdp 2022: the plan 'henan-2202' is unknown; did you mean henan-2022?",
			"seed_target(plan => 'henan-2022', indicator => 'rd-intensty', year => 2022)|plan henan-2022, target rd-intensty 2022: the indicator 'rd-intensty' is unknown; did you mean rd-intensity?",
			"seed_target(plan => 'henan-2022', indicator => 'tech-smes', year => 2022, kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target tech-smes-2022-cumulative: CUMULATIVE adds up years, and tech-smes is a count at the end of the year (STOCK); only an amount of the year (FLOW) can be added up",
			"seed_target(plan => 'henan-2022', indicator => 'rd-coverage-industrial', year => 2022, kind => 'GROWTH', comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target rd-coverage-industrial-2022-growth: GROWTH asks for a growth in per cent, and rd-coverage-industrial is a share or an intensity (RATIO); its change is an INCREASE",
			"seed_target(plan => 'henan-2022', indicator => 'innovation-rank', year => 2022, kind => 'AVERAGE_GROWTH', comparison => 'AT_MOST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target innovation-rank-2022-average-growth: AVERAGE_GROWTH asks for a growth in per cent, and innovation-rank is a rank (RANK); its change is an INCREASE",
			"seed_target(plan => 'henan-2022', indicator => 'innovation-rank', year => 2022, kind => 'LEVEL', comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target innovation-rank 2022: the comparison AT_LEAST points away from what is better: of innovation-rank a lower rank (AT_MOST) is better; mend it, or say against_direction => true where the text means it",
			"seed_target(plan => 'henan-2022', indicator => 'rd-coverage-industrial', year => 2022, kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target rd-coverage-industrial-2022-cumulative: CUMULATIVE adds up years, and rd-coverage-industrial is a share or an intensity (RATIO); only an amount of the year (FLOW) can be added up",
			"seed_target(plan => 'henan-2022', indicator => 'innovation-rank', year => 2022, kind => 'CUMULATIVE', comparison => 'AT_MOST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target innovation-rank-2022-cumulative: CUMULATIVE adds up years, and innovation-rank is a rank (RANK); only an amount of the year (FLOW) can be added up",
			"seed_target(plan => 'henan-2022', indicator => 'rd-coverage-industrial', year => 2022, kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target rd-coverage-industrial-2022-average-growth: AVERAGE_GROWTH asks for a growth in per cent, and rd-coverage-industrial is a share or an intensity (RATIO); its change is an INCREASE",
			"seed_target(plan => 'henan-2022', indicator => 'innovation-rank', year => 2022, kind => 'GROWTH', comparison => 'AT_MOST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target innovation-rank-2022-growth: GROWTH asks for a growth in per cent, and innovation-rank is a rank (RANK); its change is an INCREASE",
			"seed_target(plan => 'henan-2022', indicator => 'gdp', year => 2022, kind => 'GROWTH', comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target gdp-2022-growth: GROWTH of gdp would be at current prices; the growth that is promised and published is at constant prices: ask for a LEVEL of gdp-growth",
			"seed_target(plan => 'henan-2022', indicator => 'gdp', year => 2022, kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target gdp-2022-average-growth: AVERAGE_GROWTH of gdp would be at current prices; the growth that is promised and published is at constant prices: ask for a LEVEL of gdp-growth",
			"seed_target(plan => 'henan-2022', indicator => 'innovation-rank', year => 2022, kind => 'LEVEL', comparison => 'MORE_THAN', value => 5, source => 'seed-002', quote => 'q')|plan henan-2022, target innovation-rank 2022: the comparison MORE_THAN points away from what is better: of innovation-rank a lower rank (AT_MOST) is better; mend it, or say against_direction => true where the text means it",
			"correct_target(plan => 'henan-2022', target => 'rd-intensity-2022', to_comparison => 'AT_MOST', reason_zh => 'x', reason_en => 'x')|plan henan-2022, target rd-intensity-2022: the comparison AT_MOST points away from what is better: of rd-intensity more is better; mend it, or say against_direction => true where the text means it",
			"seed_target(plan => 'henan-2022', indicator => 'happiness', year => 2022)|plan henan-2022, target happiness 2022: the indicator 'happiness' is unknown",
			"seed_measure(plan => 'test-plan', pillar => '人材', text_zh => '建', source => 'test-doc')|plan test-plan, measure '建': the pillar '人材' is unknown; did you mean 人才?",
			"seed_measure(plan => 'test-plan', pillar => '人才', source => 'test-doc')|plan test-plan, measure '': the text, in Chinese or English, is missing",
			"seed_pillar(plan => 'test-plan', name_zh => '人才', name_en => 'Talent')|plan test-plan, pillar 人才: the plan has a pillar of this name already",
			"seed_source(id => 'seed-002', title => 'x', trust => 'NEWS')|source seed-002: a source of this id exists already; use it, or choose another id",
			"seed_source(id => 'x', title => 'x', trust => 'HEARSAY')|source x: the trust 'HEARSAY' is none of OFFICIAL, NEWS, SECONDARY, COMPILED" })
	void refuses(String call, String message) {
		assertThat(refusal(call)).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "kind => 'LEVEL'|the comparison is missing",
			"kind => 'LVL'|the kind 'LVL' is none of LEVEL, GROWTH, AVERAGE_GROWTH, CUMULATIVE, INCREASE",
			"kind => 'LEVEL', comparison => 'AT_LEAST'|the value is missing",
			"kind => 'LEVEL', comparison => 'AT_LEAST', value => 9, source => 'test-dok'|the source 'test-dok' is unknown; did you mean test-doc?",
			"kind => 'LEVEL', comparison => 'AT_LEAST', value => 9, source => 'test-doc'|the quote, the words of the source that make the promise, is missing",
			"kind => 'LEVEL', comparison => 'AT_LEAST', value => 9, baseline_value => 3|the baseline value 3 has no baseline_year",
			"kind => 'LEVEL', comparison => 'BETWEEN', value => 9|the upper_value of the band is missing",
			"kind => 'LEVEL', comparison => 'BETWEEN', value => 9, upper_value => 9|the upper_value 9 is not above the value 9, the lower edge of the band",
			"kind => 'LEVEL', comparison => 'AT_LEAST', value => 9, upper_value => 10|the upper_value 10 needs the comparison BETWEEN",
			"kind => 'LEVEL', comparison => 'AT_LEAST', value => 9, stretch_value => 9|the stretch_value 9 does not go beyond the value 9",
			"kind => 'LEVEL', comparison => 'AT_MOST', value => 9, stretch_value => 10|the stretch_value 10 does not go below the value 9",
			"kind => 'LEVEL', comparison => 'BETWEEN', value => 9, upper_value => 11, stretch_value => 10|the stretch_value 10 has no place beside a band" })
	void refusesPromise(String arguments, String reason) {
		assertThat(refusal("seed_target(plan => 'test-plan', indicator => 'gdp', year => 2028, " + arguments + ")"))
			.isEqualTo("plan test-plan, target gdp 2028: " + reason);
	}

	@Test
	void refusesTargetOutsideThePlanAndOutOfRange() throws SQLException {
		String rest = "comparison => 'AT_LEAST', value => 16, source => 'test-doc', quote => 'q')";
		assertThat(
				refusal("seed_target(plan => 'test-plan', indicator => 'gdp', year => 2029, kind => 'LEVEL', " + rest))
			.isEqualTo("plan test-plan, target gdp-2029: the year 2029 is outside the years of the plan, 2027 to 2028");
		this.connection.rollback();
		seed();
		assertThat(refusal(
				"seed_target(plan => 'test-plan', indicator => 'rd-intensity', year => 2027, kind => 'LEVEL', " + rest))
			.isEqualTo("plan test-plan, target rd-intensity-2027: the value 16 is above 15, the most that the indicator"
					+ " rd-intensity allows");
	}

	@Test
	void refusesTargetTwice() {
		assertThat(refusal("""
				seed_target(plan => 'test-plan', indicator => 'rd-intensity', year => 2028, kind => 'LEVEL',
					comparison => 'AT_LEAST', value => 2.6, source => 'test-doc', quote => 'q')"""))
			.isEqualTo("plan test-plan, target rd-intensity 2028: the plan has the target rd-intensity-2028 already;"
					+ " change it with revise_target");
	}

	@Test
	void revisesTargetAndKeepsTheFirstPromise() throws SQLException {
		execute("""
				SELECT revise_target(plan => 'test-plan', target => 'rd-intensity-2028', value => 2.40,
					valid_from => '2027-06-01', reason => '中期评估', legal_basis => '规划第九章', source => 'test-doc',
					quote => '调整为2.40%')""");
		assertThat(JdbcClient.create(new SingleConnectionDataSource(this.connection, true))
			.sql("""
					SELECT concat_ws(' ', number, comparison, value, about, baseline_year, baseline_value, valid_from, quote)
					FROM target_revision r JOIN target t ON t.id = r.target WHERE plan = 'test-plan' ORDER BY number""")
			.query(String.class)
			.list())
			.containsExactly("1 AT_LEAST 2.50 t 2025 2.20 2.50%以上", "2 AT_LEAST 2.40 t 2025 2.20 2027-06-01 调整为2.40%");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"target => 'rd-intensity-2027', value => 2|the target 'rd-intensity-2027' is unknown; did you mean rd-intensity-2028?",
			"target => 'rd-intensity-2028', value => 2|valid_from, the day from which the new promise counts, is missing",
			"target => 'rd-intensity-2028', value => 2, valid_from => '2027-06-01'|the reason is missing",
			"target => 'rd-intensity-2028', value => 2, valid_from => '2027-06-01', reason => 'r'|the legal_basis is missing",
			"target => 'rd-intensity-2028', valid_from => '2027-06-01', reason => 'r', legal_basis => 'l'|the value is missing" })
	void refusesRevision(String arguments, String reason) {
		assertThat(refusal("revise_target(plan => 'test-plan', " + arguments + ")"))
			.startsWith("plan test-plan, target ")
			.endsWith(": " + reason);
	}

}
