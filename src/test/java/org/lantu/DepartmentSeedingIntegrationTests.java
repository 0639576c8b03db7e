package org.lantu;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The functions by which plan files say who answers, and how they refuse.
 */
class DepartmentSeedingIntegrationTests extends DatabaseTransaction {

	private static final String INTENSITY = "plan henan-2022, target rd-intensity-2022: ";

	@BeforeEach
	void seed() throws SQLException {
		execute("""
				SELECT seed_source(id => 'test-doc', title => 'A document', trust => 'OFFICIAL', published_on => '2023-05-01');
				SELECT seed_source(id => 'test-undated', title => 'Another', trust => 'OFFICIAL');
				SELECT seed_department(code => 'test-one', region => '410000', name_zh => '一厅', name_en => 'One');
				SELECT seed_department(code => 'test-two', region => '410000', name_zh => '二厅', name_en => 'Two');
				SELECT seed_department(code => 'test-three', region => '410000', name_zh => '三厅', name_en => 'Three');
				SELECT seed_department(code => 'test-beijing', region => '110000', name_zh => '京局', name_en => 'Beijing');
				SELECT rename_department(department => 'test-two', successor => 'test-two-new', since => '2024-01-01',
					source => 'test-doc', quote => 'q', name_zh => '新二厅', name_en => 'New two')""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"region => '410000'|department (no code): the code is missing",
			"code => 'One_Two'|department One_Two: a code is made of small letters and digits, joined by single hyphens",
			"code => 'test-one'|department test-one: a department of this code exists already; use it, give it a new name with rename_department, or choose another code",
			"code => 'x', region => '410001'|department x: the region '410001' is unknown; did you mean 410000?",
			"code => 'x', region => '410000'|department x: the name_zh is missing",
			"code => 'x', region => '410000', name_zh => '一厅'|department x: the name_en is missing",
			"code => 'x', region => '410000', name_zh => '一厅', name_en => 'x'|department x: the region has a department of this name already: test-one" })
	void refusesDepartment(String arguments, String message) {
		assertThat(refusal("seed_department(" + arguments + ")")).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"department => 'test-onne'|department test-onne: the department 'test-onne' is unknown; did you mean test-one?",
			"department => 'test-one'|department test-one: the successor, the code under which it goes on, is missing",
			"department => 'test-one', successor => 'test-one'|department test-one: the successor needs a code of its own, so that the old name stays what it was",
			"department => 'test-two', successor => 'x'|department test-two: it is test-two-new since 2024-01-01 already; rename that one",
			"department => 'test-one', successor => 'x'|department test-one: since, the day from which it bears the new name, is missing",
			"department => 'test-one', successor => 'x', since => '2024-01-01', source => 'test-dok'|department test-one: the source 'test-dok' is unknown; did you mean test-doc?",
			"department => 'test-one', successor => 'x', since => '2024-01-01', source => 'test-doc'|department test-one: the quote, the words of the source that say so, is missing",
			"department => 'test-one', successor => 'x', since => '2024-01-01', source => 'test-doc', quote => 'q'|department x: the name_zh is missing",
			"department => 'test-one', successor => 'test-three', since => '2024-01-01', source => 'test-doc', quote => 'q', name_zh => 'x'|department test-one: the successor test-three is on file and has its names; leave name_zh and name_en away, or choose another code",
			"department => 'test-one', successor => 'test-beijing', since => '2024-01-01', source => 'test-doc', quote => 'q'|department test-one: it is one of 410000, and its successor test-beijing is one of 110000",
			"department => 'test-one', successor => 'test-two', since => '2024-02-01', source => 'test-doc', quote => 'q'|department test-one: test-two is test-two-new since 2024-01-01; name that one",
			"department => 'test-two-new', successor => 'test-two', since => '2023-12-01', source => 'test-doc', quote => 'q'|department test-two-new: it follows test-two only since 2024-01-01, so that nothing can follow it since 2023-12-01" })
	void refusesRenaming(String arguments, String message) {
		assertThat(refusal("rename_department(" + arguments + ")")).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"lead => ' , '|the departments are missing: name who leads by lead, who supports by support",
			"lead => 'test-on'|the department 'test-on' is unknown; did you mean test-one?",
			"lead => 'nobody-knows-this-one'|the department 'nobody-knows-this-one' is unknown; seed it with seed_department first",
			"lead => 'test-one', support => 'test-three, test-one'|the department test-one is named twice",
			"lead => 'test-one', source => 'test-dok'|the source 'test-dok' is unknown; did you mean test-doc?",
			"lead => 'test-one', source => 'test-doc'|the quote, the words of the source that name the departments, is missing",
			"lead => 'test-one', source => 'test-undated', quote => 'q'|valid_from, the day from which they answer, as the source has no day of its own, is missing",
			"lead => 'test-one', source => 'test-doc', quote => 'q', valid_from => '2023-04-30'|it cannot count from 2023-04-30, as its source became public on 2023-05-01; leave valid_from away, and it counts from that day",
			"lead => 'test-two', source => 'test-doc', quote => 'q', valid_from => '2024-01-01'|the department test-two is test-two-new since 2024-01-01; name that one",
			"lead => 'test-beijing', source => 'test-doc', quote => 'q'|the department test-beijing is one of 110000, and the plan is one of 410000; only departments of a region and of those within it answer for its plans" })
	void refusesAssignment(String arguments, String reason) {
		assertThat(
				refusal("assign_departments(plan => 'henan-2022', target => 'rd-intensity-2022', " + arguments + ")"))
			.isEqualTo(INTENSITY + reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"plan => 'henan-2202'|plan henan-2202, target : the plan 'henan-2202' is unknown; did you mean henan-2022?",
			"plan => 'henan-2022'|plan henan-2022, target : name either the target by its code or the measure by its number in the plan",
			"plan => 'henan-2022', target => 'rd-intensity-2022', measure => 1|plan henan-2022, target rd-intensity-2022: name either the target by its code or the measure by its number in the plan",
			"plan => 'henan-2022', target => 'rd-intensty-2022'|plan henan-2022, target rd-intensty-2022: the target 'rd-intensty-2022' is unknown; did you mean rd-intensity-2022?",
			"plan => 'henan-2022', measure => 99|plan henan-2022, measure 99: the plan has no measure 99; they are numbered from 1 to 12" })
	void refusesWhatIsNotThere(String arguments, String message) {
		assertThat(refusal("assign_departments(" + arguments + ", lead => 'test-one')")).isEqualTo(message);
	}

	@Test
	void refusesAnAssignmentBeforeTheLastOne() throws SQLException {
		assign("valid_from => '2024-05-01'");
		assertThat(refusal(assigning("valid_from => '2024-04-30'")))
			.isEqualTo(INTENSITY + "an assignment valid from 2024-04-30 cannot follow one valid from 2024-05-01");
	}

	@Test
	void assignsAnewBesideWhatStood() throws SQLException {
		assign("support => 'test-three、test-two'");
		assign("valid_from => '2024-05-01'");
		assertThat(rows("""
				select concat_ws(' ', number, ordinal, department, role, valid_from) from assignment
				where target = 'rd-intensity-2022' and plan = 'henan-2022' order by number, ordinal"""))
			.containsExactly("1 1 test-one LEAD 2023-05-01", "1 2 test-three SUPPORT 2023-05-01",
					"1 3 test-two SUPPORT 2023-05-01", "2 1 test-one LEAD 2024-05-01");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE assignment SET role = 'LEAD'", "DELETE FROM assignment", "TRUNCATE assignment",
			"UPDATE department SET name_zh = 'x'", "DELETE FROM department_succession",
			"TRUNCATE department_succession", "UPDATE department_succession SET since = '2020-01-01'" })
	void nothingOfItIsEverChanged(String statement) throws SQLException {
		assign("support => 'test-three'");
		PSQLException refused = catchThrowableOfType(PSQLException.class, () -> execute(statement));
		assertThat(refused.getMessage()).containsAnyOf("stays", "never emptied");
	}

	@Test
	void owesAnEditionThatTurnsNoVerdict() throws SQLException {
		assign("support => 'test-three'");
		assertThat(rows("select verdicts::text from edition_pending")).containsExactly("false");
	}

	private void assign(String arguments) throws SQLException {
		execute("SELECT " + assigning(arguments));
	}

	private static String assigning(String arguments) {
		return "assign_departments(plan => 'henan-2022', target => 'rd-intensity-2022', lead => 'test-one',"
				+ " source => 'test-doc', quote => 'q', " + arguments + ")";
	}

	private List<String> rows(String query) {
		return JdbcClient.create(new SingleConnectionDataSource(this.connection, true))
			.sql(query)
			.query(String.class)
			.list();
	}

}
