package org.lantu;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The functions by which a migration says what had been copied wrongly, and how they
 * refuse.
 */
class CorrectingIntegrationTests extends DatabaseTransaction {

	private static final String FIGURE = "region => '410000', indicator => 'rd-intensity', year => 2022, known_on => '2024-10-12'";

	private static final String WHY = ", reason_zh => '抄错', reason_en => 'copied wrongly'";

	private static final String TARGET = "plan => 'henan-2022', target => 'rd-intensity-2022'";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"region => '410000', indicator => 'rd-intensity', year => 2022|figure 410000 rd-intensity 2022: 2 vintages of it are published; name the known_on and the source of the one that is meant",
			"region => '410000', indicator => 'rd-intensity', year => 1950|figure 410000 rd-intensity 1950: nothing of it is published that was known on that day and rests on that source",
			"region => '410000', indicator => 'rd-intensty', year => 2022|figure 410000 rd-intensty 2022: the indicator 'rd-intensty' is unknown; did you mean rd-intensity?",
			FIGURE + "|figure 410000 rd-intensity 2022: the reason_zh is missing",
			FIGURE + WHY
					+ "|figure 410000 rd-intensity 2022: the correction changes nothing; say what is right, or that it is withdrawn",
			FIGURE + WHY
					+ ", withdrawn => true, to_value => 2|figure 410000 rd-intensity 2022: what is withdrawn has nothing in its place",
			FIGURE + WHY
					+ ", to_value => 20|figure 410000 rd-intensity 2022: the value 20 is above 15, the most that the indicator rd-intensity allows",
			FIGURE + WHY
					+ ", to_bound => 'ABOUT'|figure 410000 rd-intensity 2022: the bound 'ABOUT' is none of EXACT, APPROXIMATE, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN",
			FIGURE + WHY
					+ ", without => ARRAY['quote']|figure 410000 rd-intensity 2022: a figure can do without its note, and without nothing else" })
	void refusesFigure(String arguments, String message) {
		assertThat(refusal("correct_figure(" + arguments + ")")).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { TARGET + "|the reason_zh is missing",
			TARGET + WHY + "|the correction changes nothing; say what is right, or that it is withdrawn",
			TARGET + WHY + ", number => 2|it has no promise of number 2 that counts",
			TARGET + WHY
					+ ", to_kind => 'LVL'|the kind 'LVL' is none of LEVEL, GROWTH, AVERAGE_GROWTH, CUMULATIVE, INCREASE",
			TARGET + WHY
					+ ", to_indicator => 'high-tech-enterprises'|the plan has another target of this indicator, year and kind",
			TARGET + WHY + ", to_value => 16|the value 16 is above 15, the most that the indicator rd-intensity allows",
			TARGET + WHY + ", to_year => 2023|the year 2023 is outside the years of the plan, 2022 to 2022",
			TARGET + WHY + ", to_comparison => 'BETWEEN'|the upper_value of the band is missing" })
	void refusesTarget(String arguments, String reason) {
		assertThat(refusal("correct_target(" + arguments + ")"))
			.isEqualTo("plan henan-2022, target rd-intensity-2022: " + reason);
	}

	@Test
	void correctsFigureAndKeepsTheWrongRow() throws SQLException {
		execute("SELECT correct_figure(" + FIGURE + WHY + ", to_value => 1.950, to_bound => 'AT_LEAST')");
		assertThat(
				rows("""
						SELECT r.state, r.value, r.bound, r.known_on FROM figure_revision r JOIN figure f ON f.id = r.figure
						WHERE f.region = '410000' AND f.indicator = 'rd-intensity' AND f.year = 2022 ORDER BY r.known_on, r.id"""))
			.containsExactly("PUBLISHED 1.86 EXACT 2023-09-18", "CORRECTED 1.96 EXACT 2024-10-12",
					"PUBLISHED 1.950 AT_LEAST 2024-10-12");
		assertThat(
				rows("""
						SELECT region, indicator, year, to_indicator, reason_en, edition FROM correction ORDER BY id DESC LIMIT 1"""))
			.containsExactly("410000 rd-intensity 2022 rd-intensity copied wrongly null");
	}

	@Test
	void movesFigureToAnotherSeriesOrNowhere() throws SQLException {
		execute("SELECT correct_figure(" + FIGURE + WHY
				+ ", to_region => '420000', to_year => 2030, to_obs_status => 'E')");
		assertThat(rows("""
				SELECT r.state, r.value, r.obs_status FROM figure_revision r JOIN figure f ON f.id = r.figure
				WHERE f.region = '420000' AND f.indicator = 'rd-intensity' AND f.year = 2030"""))
			.containsExactly("PUBLISHED 1.96 E");
		execute("SELECT correct_figure(region => '420000', indicator => 'rd-intensity', year => 2030, withdrawn => true"
				+ WHY + ")");
		assertThat(rows("SELECT replacement, to_region, to_year FROM correction ORDER BY id DESC LIMIT 1"))
			.containsExactly("null null null");
	}

	@Test
	void datesCorrectionByItsEdition() throws SQLException {
		execute("SELECT correct_figure(" + FIGURE + WHY + ", to_value => 1.95)");
		execute("SET CONSTRAINTS ALL IMMEDIATE");
		assertThat(rows("""
				SELECT c.edition = (SELECT max(number) FROM edition), b.value, n.value FROM correction c
				JOIN edition_change e ON e.edition = c.edition AND e.revision = c.replacement
				JOIN figure_revision b ON b.id = e.previous JOIN figure_revision n ON n.id = e.revision
				ORDER BY c.id DESC LIMIT 1""")).containsExactly("t 1.96 1.95");
	}

	@Test
	void correctsTargetThatKeepsItsCode() throws SQLException {
		execute("SELECT correct_target(" + TARGET + WHY
				+ ", to_indicator => 'basic-research-share', to_comparison => 'MORE_THAN', to_note => '另一指标')");
		assertThat(rows("""
				SELECT t.code, t.indicator, r.number, r.comparison, r.value, r.corrected_by IS NULL
				FROM target t JOIN target_revision r ON r.target = t.id
				WHERE t.plan = 'henan-2022' AND t.code = 'rd-intensity-2022' ORDER BY r.number""")).containsExactly(
				"rd-intensity-2022 basic-research-share 1 AT_LEAST 1.96 f",
				"rd-intensity-2022 basic-research-share 2 MORE_THAN 1.96 t");
		assertThat(rows("SELECT indicator, to_indicator, number, to_number FROM correction ORDER BY id DESC LIMIT 1"))
			.containsExactly("rd-intensity basic-research-share 1 2");
	}

	@Test
	void keepsTheOrderOfPromisesWhereTheFirstIsCorrected() throws SQLException {
		execute("SELECT revise_target(" + TARGET + """
				, value => 1.90, valid_from => '2022-07-30', reason => '调整', legal_basis => '决定', source => 'seed-002',
				quote => '1.90%')""");
		assertThat(refusal("correct_target(" + TARGET + WHY + ", to_value => 1.97)"))
			.endsWith("it was revised; name the number of the promise that is corrected");
		rollBack();
		begin();
		execute("SELECT revise_target(" + TARGET + """
				, value => 1.90, valid_from => '2022-07-30', reason => '调整', legal_basis => '决定', source => 'seed-002',
				quote => '1.90%')""");
		execute("SELECT correct_target(" + TARGET + WHY + ", number => 1, to_value => 1.97)");
		execute("SELECT revise_target(" + TARGET + """
				, value => 1.80, valid_from => '2022-09-30', reason => '再调', legal_basis => '决定', source => 'seed-002',
				quote => '1.80%')""");
		assertThat(rows("""
				SELECT r.number, r.value, r.valid_from, r.corrected_by IS NULL
				FROM target t JOIN target_revision r ON r.target = t.id
				WHERE t.plan = 'henan-2022' AND t.code = 'rd-intensity-2022' ORDER BY r.number""")).containsExactly(
				"1 1.96 null f", "2 1.90 2022-07-30 f", "3 1.97 null t", "4 1.90 2022-07-30 t", "5 1.80 2022-09-30 t");
	}

	/**
	 * Each by its number, also one that stands between others; what follows it stays what
	 * it was.
	 */
	@Test
	void correctsEachPromiseOfATargetThatWasRevisedSeveralTimes() throws SQLException {
		for (String revised : List.of("1.90, valid_from => '2022-07-30'", "1.80, valid_from => '2022-09-30'",
				"1.70, valid_from => '2022-10-30'")) {
			execute("SELECT revise_target(" + TARGET + ", value => " + revised
					+ ", reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q')");
		}
		execute("SELECT correct_target(" + TARGET + WHY + ", number => 2, to_value => 1.91)");
		execute("SELECT correct_target(" + TARGET + WHY + ", number => 1, to_value => 1.97)");
		assertThat(
				rows("""
						SELECT r.value, r.valid_from FROM target t JOIN target_revision r ON r.target = t.id
						WHERE t.plan = 'henan-2022' AND t.code = 'rd-intensity-2022' AND r.corrected_by IS NULL ORDER BY r.number"""))
			.containsExactly("1.97 null", "1.91 2022-07-30", "1.80 2022-09-30", "1.70 2022-10-30");
	}

	@Test
	void doesNotReviseWhatWasWithdrawn() throws SQLException {
		execute("SELECT correct_target(" + TARGET + WHY + ", withdrawn => true)");
		assertThat(refusal("revise_target(" + TARGET
				+ ", value => 1.90, valid_from => '2022-07-30', reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q')"))
			.isEqualTo(
					"plan henan-2022, target rd-intensity-2022: it was withdrawn by a correction and is not revised");
	}

	@Test
	void goesOnFromTheLastPromiseThatWasNotWithdrawn() throws SQLException {
		String revised = "SELECT revise_target(" + TARGET
				+ ", reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q', ";
		execute(revised + "value => 1.90, valid_from => '2022-07-30', baseline_year => 2019)");
		execute("SELECT correct_target(" + TARGET + WHY + ", number => 2, withdrawn => true)");
		execute(revised + "value => 1.91, valid_from => '2022-06-30')");
		assertThat(
				rows("""
						SELECT r.number, r.value, r.baseline_year, r.corrected_by IS NULL, r.brought_by FROM target_revision r
						JOIN target t ON t.id = r.target WHERE t.plan = 'henan-2022' AND t.code = 'rd-intensity-2022' ORDER BY r.number"""))
			.satisfies((promises) -> {
				assertThat(promises.get(1)).startsWith("2 1.90 2019 f");
				assertThat(promises.get(2)).startsWith("3 1.91 " + promises.get(0).split(" ")[2]).endsWith("t null");
			});
	}

	@Test
	void correctsSourceAndTellsWhatWasThere() throws SQLException {
		execute("SELECT correct_source(id => 'seed-002', to_published_on => '2022-02-12'" + WHY + ")");
		assertThat(rows("SELECT source, was, is_now FROM correction ORDER BY id DESC LIMIT 1"))
			.containsExactly("seed-002 {\"published_on\": \"2022-02-11\"} {\"published_on\": \"2022-02-12\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE figure_revision SET state = 'CORRECTED' WHERE state = 'PUBLISHED'",
			"UPDATE figure_revision SET state = 'PUBLISHED' WHERE state = 'CORRECTED'",
			"UPDATE figure_revision SET note = 'x' WHERE state = 'CORRECTED'",
			"DELETE FROM figure_revision WHERE state = 'CORRECTED'", "UPDATE target_revision SET corrected_by = 1",
			"UPDATE target_revision SET corrected_by = NULL WHERE corrected_by IS NOT NULL",
			"DELETE FROM target_revision WHERE corrected_by IS NOT NULL",
			"UPDATE target SET indicator = 'gdp' WHERE plan = 'henan-2022' AND code = 'rd-intensity-2022'",
			"UPDATE correction SET reason_en = 'x'", "UPDATE correction SET edition = 1", "DELETE FROM correction",
			"TRUNCATE correction CASCADE" })
	void keepsWhatWasCorrected(String sql) {
		assertThat(catchThrowableOfType(SQLException.class, () -> execute(sql)).getSQLState()).isEqualTo("23514");
	}

	@Test
	void keepsTheMarkAtThatWhileCorrecting() throws SQLException {
		execute("SELECT set_config('lantu.correcting', 'on', true)");
		assertThat((Throwable) catchThrowableOfType(SQLException.class,
				() -> execute("UPDATE figure_revision SET state = 'CORRECTED', note = 'x' WHERE state = 'PUBLISHED'")))
			.hasMessageContaining("a correction marks a published revision and changes nothing else of it");
	}

	private List<String> rows(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			List<String> rows = new ArrayList<>();
			while (result.next()) {
				List<String> fields = new ArrayList<>();
				for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
					fields.add(String.valueOf(result.getString(column)));
				}
				rows.add(String.join(" ", fields));
			}
			return rows;
		}
	}

}
