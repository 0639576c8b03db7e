package org.lantu.plan.files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Marks of typeset text in SQL.
 */
class WrongMarkTests {

	private static final String PLAN = """
			-- ‘remarks’ may say it（all）
			SELECT seed_plan(
			    code => 'trial-plan', region => '410000', first_year => 2027,
			    last_year => /* “also” */ 2027,
			    title_zh => '“十四五”规划（一），“二”', title_en => 'Trial''s “plan” — one',
			    note => $$“any”$$, source => 'seed-002');
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			'trial-plan', region   | ‘trial-plan’, region   | 3 | ‘  | '
			=> 'Trial''s           | => “Trial''s           | 5 | “  | '
			'410000',              | '410000’,              | 3 | ’  | '
			'410000',              | '410000'，             | 3 | ， | ,
			seed_plan(             | seed_plan（            | 2 | （ | (
			source => 'seed-002'); | source => 'seed-002'）; | 6 | ） | )
			source => 'seed-002'); | source => 'seed-002')；| 6 | ； | ;
			last_year =>           | last_year ＝>          | 4 | ＝ | =
			-- ‘remarks            | — ‘remarks             | 1 | —  | -
			""")
	void isFoundWithItsLine(String right, String wrong, int line, String mark, String wanted) {
		assertThat(PLAN).contains(right);
		assertThat(WrongMark.first(PLAN.replace(right, wrong))).contains(new WrongMark(line, mark, wanted));
	}

	@Test
	void mayStandInTextsAndRemarks() {
		assertThat(WrongMark.first(PLAN)).isEmpty();
		assertThat(WrongMark.first("SELECT '" + "长".repeat(100_000) + "’'; -- ’")).isEmpty();
		assertThat(WrongMark.first("SELECT '" + "''".repeat(100_000) + "never ended")).isEmpty();
	}

}
