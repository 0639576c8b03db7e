package org.lantu;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The life span of regions: how plan files end one, and what the database refuses of the
 * years outside of it (docs/domain.md section 1).
 */
class RegionEndIntegrationTests extends DatabaseTransaction {

	private static final String WHY = ", reason_zh => '并入', reason_en => 'merged', source => 'test-doc')";

	private static final String PLAN = "plan => 'test-life', ";

	@BeforeEach
	void addsRegions() throws SQLException {
		execute("""
				SELECT seed_source(id => 'test-doc', title => 'A document', trust => 'OFFICIAL', published_on => '2019-01-01');
				SELECT add_region(code => '411891', parent => '410000', name_zh => '甲市', name_en => 'One', first_year => 2015);
				SELECT add_region(code => '411892', parent => '410000', name_zh => '乙市', name_en => 'Two', first_year => 2012);
				SELECT add_region(code => '411893', parent => '410000', name_zh => '丙市', name_en => 'Three', first_year => 2023);
				SELECT add_region(code => '421891', parent => '420000', name_zh => '丁市', name_en => 'Four')""");
	}

	@Test
	void endsRegionWithinAnotherOne() throws SQLException {
		execute("SELECT end_region(region => '411891', last_year => 2018, successor => '411892'" + WHY);
		assertThat(
				text("SELECT concat_ws(' ', region, last_year, successor, reason_zh, reason_en, source, came_with > 0) "
						+ "FROM region_end WHERE region = '411891'"))
			.isEqualTo("411891 2018 411892 并入 merged test-doc t");
		assertThat(text("SELECT seeded_rows() -> 'region_end' -> 0 ->> 'region'")).isEqualTo("411891");
		assertThat(refused("end_region(region => '411891', last_year => 2019" + WHY))
			.isEqualTo("region 411891: it ended with 2018 already, and that stays");
		assertThat(refused("end_region(region => '411893', last_year => 2025, successor => '411891'" + WHY))
			.isEqualTo("region 411893: its successor 411891 ended with 2018 itself; name a region that goes on");
		assertThat(refused("end_region(region => '411892', last_year => 2018" + WHY))
			.isEqualTo("region 411892: it goes on with 411891 after 2018, and so does not end with 2018");
		execute("SELECT end_region(region => '411892', last_year => 2022, successor => '411893'" + WHY);
		assertThat(failure("UPDATE region_end SET last_year = 2020 WHERE region = '411891'"))
			.isEqualTo("region 411891: what became of it stays");
		assertThat(failure("DELETE FROM region_end WHERE region = '411891'"))
			.isEqualTo("region 411891: what became of it stays");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"region => '411890', last_year => 2018|region 411890: the region '411890' is unknown; did you mean 411800?",
			"region => '410000', last_year => 2018|region 410000: only regions within a province end",
			"region => '411891'|region 411891: last_year, the last year for which there are figures of it, is missing",
			"region => '411891', last_year => 1900|region 411891: the last_year 1900 is not between 1949 and 2100",
			"region => '411891', last_year => 2014|region 411891: its last year 2014 is before its first, 2015",
			"region => '411891', last_year => 2018, successor => '411890'|region 411891: the successor '411890' is unknown; did you mean 411800?",
			"region => '411891', last_year => 2018, successor => '411891'|region 411891: it cannot go on with itself; name another region, or leave the successor away",
			"region => '411891', last_year => 2018, successor => '421891'|region 411891: a region of the same province goes on with it, 410000, and 421891 is none of that",
			"region => '411891', last_year => 2018, successor => '410000'|region 411891: a region of the same province goes on with it, 410000, and 410000 is none of that",
			"region => '411891', last_year => 2018, successor => '411893'|region 411891: 411893 is of 2023 and the years after it only" })
	void refuses(String arguments, String message) throws SQLException {
		String said = refused("end_region(" + arguments + WHY);
		assertThat(said.replaceFirst("; did you mean.*", "")).isEqualTo(message.replaceFirst("; did you mean.*", ""));
	}

	@Test
	void asksWhyAndByWhichDocument() throws SQLException {
		String ends = "end_region(region => '411891', last_year => 2018, reason_zh => '并入'";
		assertThat(refused(ends + ")")).isEqualTo("region 411891: the reason_en is missing");
		assertThat(refused(ends + ", reason_en => 'merged', source => 'no-doc')"))
			.startsWith("region 411891: the source 'no-doc' is unknown");
		assertThat(refused(
				"add_region(code => '411894', parent => '410000', name_zh => 'x', name_en => 'x', first_year => 12)"))
			.isEqualTo("region 411894: the first_year 12 is not between 1949 and 2100");
	}

	@Test
	void refusesWhatReachesBeyond() throws SQLException {
		plan();
		target("2020");
		String ends = "end_region(region => '411891', last_year => 2018" + WHY;
		assertThat(refused(ends)).isEqualTo("region 411891: it has targets of years after 2018: test-life "
				+ "high-tech-enterprises-2020; correct or withdraw them before it in the same file (correct_target)");
		execute("SELECT correct_target(" + PLAN + "target => 'high-tech-enterprises-2020', withdrawn => true, "
				+ "reason_zh => '误', reason_en => 'wrong')");
		execute("""
				SELECT seed_plan(code => 'test-above', region => '410000', kind => 'ANNUAL', first_year => 2020, last_year => 2020,
					title_zh => 'x', title_en => 'x', source => 'test-doc');
				SELECT seed_target(plan => 'test-above', indicator => 'high-tech-enterprises', year => 2020, kind => 'LEVEL',
					comparison => 'AT_LEAST', value => 3, source => 'test-doc', quote => 'q');
				SELECT share_target(plan => 'test-above', target => 'high-tech-enterprises-2020', region => '411891', value => 1,
					source => 'test-doc', quote => 'q')""");
		assertThat(refused(ends)).isEqualTo("region 411891: it has shares of targets of years after 2018: test-above "
				+ "high-tech-enterprises-2020; correct or withdraw them before it in the same file (correct_share)");
		execute("SELECT correct_share(plan => 'test-above', target => 'high-tech-enterprises-2020', region => '411891', "
				+ "withdrawn => true, reason_zh => '误', reason_en => 'wrong')");
		figure(2019);
		figure(2020);
		assertThat(refused(ends))
			.isEqualTo("region 411891: it has figures of years after 2018: high-tech-enterprises 2019, "
					+ "high-tech-enterprises 2020; name a later last_year, or have published ones withdrawn (correct_figure) and "
					+ "those on their way discarded before");
		execute("SELECT end_region(region => '411891', last_year => 2020" + WHY);
	}

	@Test
	void keepsYearsOutsideOfItsLifeFree() throws SQLException {
		execute("SELECT end_region(region => '411891', last_year => 2018, successor => '411892'" + WHY);
		plan();
		target("2018");
		figure(2018);
		String after = "411891 ended with 2018, and 411892 goes on with it";
		String before = "411891 is of 2015 and the years after it only";
		assertThat(failure(figureOf(2019))).isEqualTo("figure 411891 high-tech-enterprises 2019: " + after);
		assertThat(failure(figureOf(2014))).isEqualTo("figure 411891 high-tech-enterprises 2014: " + before);
		assertThat(refused(targetOf("2019"))).isEqualTo("plan test-life, target high-tech-enterprises-2019: " + after);
		assertThat(refused(targetOf("2014"))).isEqualTo("plan test-life, target high-tech-enterprises-2014: " + before);
		assertThat(refused("correct_target(" + PLAN + "target => 'high-tech-enterprises-2018', to_year => 2019, "
				+ "reason_zh => '误', reason_en => 'wrong')"))
			.isEqualTo("plan test-life, target high-tech-enterprises-2018: " + after);
		assertThat(refused("share_target(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', "
				+ "region => '411891', value => 7, source => 'test-doc', quote => 'q')"))
			.isEqualTo("plan henan-smes-2024, target tech-smes-registered-2024, share of 411891: " + after);
	}

	private void plan() throws SQLException {
		execute("SELECT seed_plan(code => 'test-life', region => '411891', kind => 'PROGRAMME', first_year => 2014, "
				+ "last_year => 2020, title_zh => 'x', title_en => 'x', source => 'test-doc')");
	}

	private void target(String year) throws SQLException {
		execute("SELECT " + targetOf(year));
	}

	private static String targetOf(String year) {
		return "seed_target(" + PLAN + "indicator => 'high-tech-enterprises', year => " + year + ", kind => 'LEVEL', "
				+ "comparison => 'AT_LEAST', value => 3, source => 'test-doc', quote => 'q')";
	}

	private void figure(int year) throws SQLException {
		execute(figureOf(year));
	}

	private static String figureOf(int year) {
		return """
				INSERT INTO figure (region, indicator, year) VALUES ('411891', 'high-tech-enterprises', %1$d);
				INSERT INTO figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision, state,
					entered_by)
				SELECT id, 1, 'A', 'EXACT', 'test-doc', 'q', '%1$d-12-31', 'DAY', 'DRAFT', 'analyst' FROM figure
				WHERE region = '411891' AND year = %1$d"""
			.formatted(year);
	}

	private String refused(String call) throws SQLException {
		return failure("SELECT " + call);
	}

	/** What the database says of a statement; what was done before it stays. */
	private String failure(String sql) throws SQLException {
		Savepoint before = this.connection.setSavepoint();
		PSQLException refused = catchThrowableOfType(PSQLException.class, () -> execute(sql));
		this.connection.rollback(before);
		return Objects.requireNonNull(Objects.requireNonNull(refused.getServerErrorMessage()).getMessage());
	}

	private String text(String sql) {
		return JdbcClient.create(new SingleConnectionDataSource(this.connection, true))
			.sql(sql)
			.query(String.class)
			.single();
	}

}
