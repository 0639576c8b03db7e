package org.lantu;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the database itself refuses, and in which words.
 */
class DatabaseGuardsIntegrationTests extends DatabaseTransaction {

	private static final String FIGURE = "figure 410000 rd-intensity 2022: ";

	private static final String OF_FIGURE = "SELECT id FROM figure WHERE region = '410000' AND indicator = 'rd-intensity' AND year = 2022";

	private static final String OF_TARGET = "SELECT id FROM target WHERE plan = 'henan-2022' AND code = 'rd-intensity-2022'";

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE figure_revision SET value = 1.97 WHERE figure = (%s) AND known_on >= '2024-01-01'",
			"UPDATE figure_revision SET note = 'better' WHERE figure = (%s)",
			"UPDATE figure_revision SET state = 'RETURNED', decision_note = 'no' WHERE figure = (%s)",
			"DELETE FROM figure_revision WHERE figure = (%s)" })
	void keepsWhatWasPublished(String sql) {
		refuses(sql.formatted(OF_FIGURE)).hasMessageContaining(FIGURE + "the revision published as of ")
			.hasMessageContaining(" is never changed or deleted; publish a new revision instead");
	}

	@Test
	void keepsPublishedRevisionsEvenFromSeeds() throws SQLException {
		seeding();
		refuses("DELETE FROM figure_revision").hasMessageContaining("is never changed or deleted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE figure SET year = 2021 WHERE id = (%s)", "DELETE FROM figure WHERE id = (%s)" })
	void keepsFigureWithPublishedRevisions(String sql) {
		refuses(sql.formatted(OF_FIGURE)).hasMessageContaining(
				FIGURE + "it has published revisions, and what was published is never changed or deleted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "figure_revision CASCADE", "figure CASCADE", "region CASCADE", "target_revision" })
	void isNeverEmptied(String table) {
		refuses("TRUNCATE " + table).hasMessageContaining("it holds what was published and is never emptied");
	}

	@Test
	void letsRevisionGoItsWay() {
		assertThatCode(() -> {
			enter("DRAFT", "1.90", "A", "2024-03-01");
			decide("SUBMITTED", "NULL");
			decide("RETURNED", "'chen'");
			decide("DRAFT", "NULL");
			decide("SUBMITTED", "NULL");
			decide("PUBLISHED", "'chen'");
		}).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUBLISHED", "RETURNED" })
	void refusesRevisionEnteredAsDecided(String state) {
		assertThatThrownBy(() -> enter(state, "1.90", "A", "2024-03-01"))
			.hasMessageContaining(FIGURE + "a new revision is entered as DRAFT or SUBMITTED, not as " + state);
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT, PUBLISHED", "DRAFT, RETURNED" })
	void refusesStateOutOfTurn(String from, String to) throws SQLException {
		enter(from, "1.90", "A", "2024-03-01");
		assertThatThrownBy(() -> decide(to, "'chen'"))
			.hasMessageContaining(FIGURE + "a revision cannot go from " + from + " to " + to);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUBLISHED", "RETURNED" })
	void refusesDecisionOnOnesOwn(String state) throws SQLException {
		enter("SUBMITTED", "1.90", "A", "2024-03-01");
		assertThatThrownBy(() -> decide(state, "'wang'"))
			.hasMessageContaining(FIGURE + "wang entered this revision and cannot decide on it; another person has to");
	}

	@ParameterizedTest
	@ValueSource(strings = { "value = 1.900", "entered_by = 'li'", "quote = 'other'", "known_on = '2024-03-02'" })
	void refusesChangeWhileReviewWaits(String change) throws SQLException {
		enter("SUBMITTED", "1.90", "A", "2024-03-01");
		refuses("UPDATE figure_revision SET " + change + " WHERE state = 'SUBMITTED'")
			.hasMessageContaining(FIGURE + "a submitted revision waits for its review and is not changed");
	}

	@ParameterizedTest
	@CsvSource({ "-0.01, below 0, least", "15.01, above 15, most" })
	void refusesFigureOutOfRange(String value, String past, String end) {
		assertThatThrownBy(() -> enter("DRAFT", value, "A", "2024-03-01")).hasMessageContaining(FIGURE + "the value "
				+ value + " is " + past + ", the " + end + " that the indicator rd-intensity allows");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A", "P" })
	void refusesActualKnownBeforeItsYear(String status) {
		assertThatThrownBy(() -> enter("DRAFT", "1.90", status, "2021-12-31")).hasMessageContaining(
				FIGURE + "it cannot have been known on 2021-12-31, before its year began; only an estimate (E) can");
	}

	@Test
	void takesEstimateBeforeItsYear() {
		assertThatCode(() -> enter("DRAFT", "1.90", "E", "2021-12-31")).doesNotThrowAnyException();
	}

	@Test
	void refusesToPublishWhatIsKnownOnlyLater() throws SQLException {
		enter("SUBMITTED", "1.90", "A", "2099-01-01");
		assertThatThrownBy(() -> decide("PUBLISHED", "'chen'"))
			.hasMessageContaining(FIGURE + "it cannot be published as known on 2099-01-01, a day still to come");
	}

	@Test
	void refusesFigureWithoutSource() {
		refuses("""
				INSERT INTO figure_revision (figure, value, obs_status, bound, quote, known_on, date_precision, state,
					entered_by) VALUES ((%s), 1, 'A', 'EXACT', 'q', '2024-01-01', 'DAY', 'SUBMITTED', 'wang')"""
			.formatted(OF_FIGURE)).hasMessageContaining("figure_revision_complete");
	}

	@Test
	void refusesSecondRevisionOnItsWay() throws SQLException {
		enter("SUBMITTED", "1.90", "A", "2024-03-01");
		assertThatThrownBy(() -> enter("DRAFT", "1.91", "A", "2024-03-01"))
			.hasMessageContaining("figure_revision_one_open");
	}

	@Test
	void refusesDecisionOfAnybodyWhoHadAHand() throws SQLException {
		enter("DRAFT", "1.90", "A", "2024-03-01");
		execute("UPDATE figure_revision SET written_by = '{chen,wang}' WHERE entered_by = 'wang'");
		decide("SUBMITTED", "NULL");
		assertThatThrownBy(() -> decide("PUBLISHED", "'chen'"))
			.hasMessageContaining(FIGURE + "chen had a hand in this revision and cannot decide on it");
	}

	@Test
	void neverForgetsWhoHadAHand() throws SQLException {
		enter("DRAFT", "1.90", "A", "2024-03-01");
		execute("UPDATE figure_revision SET written_by = '{chen,wang}' WHERE entered_by = 'wang'");
		refuses("UPDATE figure_revision SET written_by = '{wang}' WHERE entered_by = 'wang'")
			.hasMessageContaining(FIGURE + "who had a hand in a revision is never forgotten");
	}

	@Test
	void keepsWhatWaitsForReview() throws SQLException {
		enter("SUBMITTED", "1.90", "A", "2024-03-01");
		refuses("DELETE FROM figure_revision WHERE entered_by = 'wang'")
			.hasMessageContaining(FIGURE + "a submitted revision waits for its review and is not deleted");
	}

	@Test
	void refusesUnknownCode() {
		refuses("INSERT INTO figure (region, indicator, year) VALUES ('410000', 'rd-intensty', 2022)")
			.hasMessageContaining("(indicator)=(rd-intensty) is not present");
	}

	@Test
	void refusesTargetOutsideThePlan() {
		refuses("""
				INSERT INTO target (plan, code, ordinal, indicator, year, kind)
				VALUES ('henan-2022', 'gdp-2023', 99, 'gdp', 2023, 'LEVEL')""").hasMessageContaining(
				"plan henan-2022, target gdp-2023: the year 2023 is outside the years of the plan, 2022 to 2022");
	}

	@Test
	void refusesPlanYearsThatLeaveATargetOut() {
		refuses("UPDATE plan SET last_year = 2023 WHERE code = 'henan-14fyp'")
			.hasMessageContaining("plan henan-14fyp: its years cannot become 2021 to 2023, for its target ");
	}

	@Test
	void refusesTargetTurnedIntoAnother() {
		refuses("UPDATE target SET kind = 'INCREASE' WHERE id = (" + OF_TARGET + ")").hasMessageContaining(
				"plan henan-2022, target rd-intensity-2022: its plan, code, indicator, year and kind never change");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE target_revision SET value = 1.8 WHERE target = (%s)",
			"DELETE FROM target_revision WHERE target = (%s)" })
	void keepsEveryPromise(String sql) {
		refuses(sql.formatted(OF_TARGET)).hasMessageContaining(
				"plan henan-2022, target rd-intensity-2022: its revision 1 is never changed or deleted");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "3|1.8|2021|1.7|the next revision has number 2, not 3",
					"2|16|2021|1.7|the value 16 is above 15, the most that the indicator rd-intensity allows",
					"2|1.8|2021|-1|the baseline value -1 is below 0, the least that the indicator rd-intensity allows",
					"2|1.8|2022|1.7|the baseline year 2022 is not before 2022, the year due" })
	void refusesRevisedPromise(int number, String value, int baselineYear, String baseline, String reason) {
		refuses("""
				INSERT INTO target_revision (target, number, comparison, value, nature, baseline_year, baseline_value,
					source, quote, valid_from, reason, legal_basis)
				VALUES ((%s), %d, 'AT_LEAST', %s, 'EXPECTED', %d, %s, 'seed-002', 'q', '2022-07-01', 'r', 'l')"""
			.formatted(OF_TARGET, number, value, baselineYear, baseline))
			.hasMessageContaining("plan henan-2022, target rd-intensity-2022: " + reason);
	}

	@Test
	void refusesMeasureUnderThePillarOfAnotherPlan() {
		refuses("UPDATE measure SET pillar = (SELECT min(id) FROM pillar WHERE plan <> 'henan-2022') WHERE plan = 'henan-2022'")
			.hasMessageContaining("plan henan-2022, measure 1: its pillar belongs to another plan or is unknown");
	}

	@Test
	void refusesRangeThatLeavesAFigureOut() {
		refuses("UPDATE indicator SET max_value = 2 WHERE code = 'rd-intensity'").hasMessageContaining(
				"indicator rd-intensity: its range cannot become 0 to 2, for the portal holds the value ");
	}

	@Test
	void refusesSecondNation() {
		refuses("""
				INSERT INTO region (code, name_zh, name_en, short_zh, short_en, level)
				VALUES ('999999', 'x', 'x', 'x', 'x', 'NATION')""").hasMessageContaining("region_one_nation");
	}

	/** Whoever makes a guard anew must have the repeatable migration say so again. */
	@Test
	void everyGuardFindsItsRowsByAnIndex() throws SQLException, IOException {
		Path migrations = Path.of("src/main/resources/db/migration");
		List<Integer> making = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(migrations, "V*.sql")) {
			for (Path file : files) {
				if (Files.readString(file).contains("FUNCTION guard_")) {
					making.add(Integer.valueOf(file.getFileName().toString().replaceFirst("V(\\d+).*", "$1")));
				}
			}
		}
		assertThat(Files.readString(migrations.resolve("R__access_paths.sql")))
			.contains("(V" + Collections.max(making) + ")");
		try (Statement statement = this.connection.createStatement(); ResultSet others = statement.executeQuery("""
				SELECT proname FROM pg_proc WHERE proname LIKE 'guard\\_%'
				  AND NOT coalesce(proconfig, '{}') @> '{enable_seqscan=off}'""")) {
			assertThat(others.next()).isFalse();
		}
	}

	private void seeding() throws SQLException {
		execute("SELECT set_config('lantu.seeding', 'on', true)");
	}

	private void enter(String state, String value, String status, String knownOn) throws SQLException {
		boolean decided = state.equals("PUBLISHED") || state.equals("RETURNED");
		execute("""
				INSERT INTO figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
					state, entered_by, decided_by, decided_at, decision_note)
				VALUES ((%s), %s, '%s', 'EXACT', 'seed-002', 'q', '%s', 'DAY', '%s', 'wang', %s)""".formatted(OF_FIGURE,
				value, status, knownOn, state, decided ? "'chen', now(), 'n'" : "NULL, NULL, NULL"));
	}

	private void decide(String state, String by) throws SQLException {
		execute("UPDATE figure_revision SET state = '" + state + "', decided_by = " + by
				+ ", decided_at = now(), decision_note = 'n' WHERE entered_by = 'wang'");
	}

	private AbstractThrowableAssert<?, ? extends Throwable> refuses(String sql) {
		return assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class);
	}

}
