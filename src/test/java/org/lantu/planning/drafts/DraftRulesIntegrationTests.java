package org.lantu.planning.drafts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftKnowledge;
import org.lantu.planning.drafts.rules.DraftRules;
import org.lantu.planning.written.SeedingCall;
import org.lantu.planning.written.WrittenCalls;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms and files are held to the same rules, field by field: what the form of a draft
 * calls wrong is refused by the seeding functions, and what it lets pass is taken, but
 * for what is named here.
 */
@PortalTest
@Transactional(readOnly = true)
class DraftRulesIntegrationTests {

	private static final String PLAN = """
			SELECT seed_source(id => 'rule-doc', title => 't', publisher => 'p', published_on => '2026-02-01',
			    date_precision => 'DAY', trust => 'OFFICIAL', url => 'https://example.org/a');
			SELECT seed_department(code => 'rule-dep', region => '410000', name_zh => '厅', name_en => 'D');
			SELECT seed_plan(code => 'rule-2030', region => '410000', kind => 'FIVE_YEAR', first_year => 2026,
			    last_year => 2030, title_zh => '规划', title_en => 'Plan', source => 'rule-doc');
			SELECT seed_pillar(plan => 'rule-2030', name_zh => '人才', name_en => 'Talent');
			SELECT seed_target(plan => 'rule-2030', indicator => 'rd-intensity', year => 2030, kind => 'LEVEL',
			    comparison => 'BETWEEN', value => 2.40, upper_value => 2.60, source => 'rule-doc', quote => 'q',
			    pillar => '人才', nature => 'BINDING', baseline_year => 2025, baseline_value => 2.20, note => 'n');
			SELECT seed_target(plan => 'rule-2030', indicator => 'rd-expenditure', year => 2029, kind => 'CUMULATIVE',
			    comparison => 'AT_LEAST', value => 3000, stretch_value => 4000, source => 'rule-doc', quote => 'q');
			SELECT seed_target(plan => 'rule-2030', indicator => 'tech-smes', year => 2030, kind => 'LEVEL',
			    comparison => 'AT_LEAST', value => 50000, source => 'rule-doc', quote => 'q');
			SELECT revise_target(plan => 'rule-2030', target => 'tech-smes-2030', value => 60000, valid_from => '2026-03-01',
			    reason => 'r', legal_basis => 'l', source => 'rule-doc', quote => 'q');
			SELECT share_target(plan => 'rule-2030', target => 'tech-smes-2030', region => '410100', value => 20000,
			    source => 'rule-doc', quote => 'q');
			SELECT seed_measure(plan => 'rule-2030', pillar => 'Talent', text_zh => '措施', source => 'rule-doc');
			SELECT assign_departments(plan => 'rule-2030', target => 'tech-smes-2030', lead => 'rule-dep', source => 'rule-doc',
			    quote => 'q');
			""";

	private static final String CHANGES = """
			SELECT add_indicator(code => 'rule-indicator', name_zh => '新', name_en => 'new', unit_zh => '%', unit_en => '%',
			    decimals => 1, measure_type => 'RATIO', direction => 'UP', aggregation => 'NONE', theme => 'output',
			    min_value => 0, max_value => 100, yoy_warn_percent => 20);
			SELECT add_region(code => '419902', parent => '410000', name_zh => '新区', name_en => 'New District');
			SELECT seed_series_break(indicator => 'rd-intensity', region => '410000', year => 2012, reason_zh => '口径',
			    reason_en => 'otherwise');
			SELECT seed_basis(indicator => 'rd-intensity', basis => 'rule-basis', known_from => '2026-05-01', name_zh => '普查',
			    name_en => 'Census', reason_zh => '修订', reason_en => 'revised');
			SELECT seed_department(code => 'rule-dep', region => '410000', name_zh => '厅', name_en => 'D');
			SELECT rename_department(department => 'rule-dep', successor => 'rule-dep-2', since => '2026-03-01',
			    source => 'seed-002', quote => 'q', name_zh => '新厅', name_en => 'E');
			SELECT revise_target(plan => 'henan-2024', target => 'rd-intensity-2024', value => 2.50, valid_from => '2026-06-30',
			    reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q');
			SELECT correct_target(plan => 'henan-2022', target => 'rd-intensity-2022', to_value => 1.97, reason_zh => '错',
			    reason_en => 'wrong');
			SELECT correct_source(id => 'seed-002', to_title => 'Right title', reason_zh => '错', reason_en => 'wrong');
			""";

	/** What people type wrongly, each into every field. */
	private static final List<String> WRONG = List.of("", "x", "-1", "0", "7", "2.45", "1899", "2031", "2028-02-30",
			"2020-01-01", "rd-intensity", "high-tech-enterprises", "110000", "seed-002", "rule-dep", "AT_MOST",
			"BETWEEN", "GROWTH_PCT", "FLOW", "RANK", "DOWN", "SUM", "true", "人才", "Henan");

	/**
	 * What takes more than the row itself, so that only the check of the draft says it.
	 */
	private static final Set<String> SAID_BY_THE_CHECK = Set.of("ANSWER valid_from", "DEPARTMENT region",
			"PLAN first_year", "PLAN region", "SHARE region", "SHARE value", "BASIS known_from", "REGION first_year",
			"BREAK year", "CORRECTION to_indicator");

	@Autowired
	private DraftBeginnings beginnings;

	@Autowired
	private DraftKnowledge knowledge;

	@Autowired
	private WrittenCalls calls;

	@Autowired
	private Environment environment;

	@Test
	void formsOfAPlanAndItsFileAreOfOneMind() throws SQLException {
		disagreements(this.beginnings.ofText(PLAN));
	}

	@Test
	void formsOfChangesAndTheirFileAreOfOneMind() throws SQLException {
		DraftContent unnamed = this.beginnings.ofText(CHANGES);
		DraftField code = unnamed.head().part().fields(true).get(0);
		disagreements(changed(unnamed, unnamed.head(), code, "rule-changes"));
	}

	private void disagreements(DraftContent good) throws SQLException {
		Map<String, String> disagreements = new TreeMap<>();
		try (Connection connection = plans()) {
			assertThat(DraftRules.faults(good, this.knowledge.of(good))).isEmpty();
			int before = 0;
			for (DraftRow row : good.written()) {
				run(connection, this.calls.text(good.calls().subList(0, before), List.of()));
				Savepoint made = connection.setSavepoint();
				assertThat(refusal(connection, made, calls(good, before))).isEmpty();
				for (DraftField field : row.part().fields(good.changes())) {
					for (String typed : WRONG) {
						DraftContent changed = changed(good, row, field, typed);
						Map<?, ?> faults = DraftRules.faults(changed, this.knowledge.of(changed));
						String refused = refusal(connection, made, calls(changed, before)).orElse("");
						boolean later = faults.isEmpty() && SAID_BY_THE_CHECK.contains(row.part() + " " + field.name());
						if (faults.isEmpty() != refused.isEmpty() && !later) {
							disagreements.put(row.part() + " " + row.name() + " " + field.name() + " = " + typed,
									refused.isEmpty() ? "only the form refuses: " + faults
											: "only the file: " + refused);
						}
					}
				}
				connection.rollback();
				before++;
			}
		}
		assertThat(disagreements).isEmpty();
	}

	private static DraftContent changed(DraftContent good, DraftRow row, DraftField field, String typed) {
		List<DraftRow> rows = new ArrayList<>(good.rows());
		Map<String, String> arguments = new LinkedHashMap<>(row.call().arguments());
		if (typed.isEmpty()) {
			arguments.remove(field.name());
		}
		else {
			arguments.put(field.name(), typed);
		}
		rows.set(rows.indexOf(row), DraftRow.of(row.key(), row.part(), arguments));
		return new DraftContent(rows);
	}

	/** What is called from that call on; those before it are the same in all files. */
	private static List<SeedingCall> calls(DraftContent content, int first) {
		List<SeedingCall> calls = content.calls();
		return calls.subList(first, calls.size());
	}

	private Optional<String> refusal(Connection connection, Savepoint made, List<SeedingCall> calls)
			throws SQLException {
		try {
			run(connection, this.calls.text(calls, List.of()) + "SET CONSTRAINTS ALL IMMEDIATE");
			return Optional.empty();
		}
		catch (SQLException ex) {
			return Optional.of(ex.getMessage());
		}
		finally {
			connection.rollback(made);
		}
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** As the one who runs plan files. */
	private Connection plans() throws SQLException {
		String url = this.environment.getRequiredProperty("spring.datasource.url");
		Connection connection = TestDatabase.roles(url).plans().dataSource().getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

}
