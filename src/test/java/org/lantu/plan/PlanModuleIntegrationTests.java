package org.lantu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lantu.ModuleTest;
import org.lantu.StatementCounter;
import org.lantu.TestDatabase;
import org.lantu.reference.Citation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plans without the rest of the portal.
 */
@ModuleTest
class PlanModuleIntegrationTests {

	@Autowired
	private PlanBook planBook;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCounter statements;

	@Test
	void readsAllTargetsInOneStatementEachWithItsCitation() {
		assertThat(this.statements.during(this.planBook::targets)).isOne();
		assertThat(this.planBook.targets()).hasSize(count("target"))
			.allSatisfy((target) -> assertThat(target.revisions()).isNotEmpty()
				.allMatch((revision) -> !revision.citation().quote().isBlank()));
		assertThat(this.planBook.plans()).hasSize(count("plan"));
	}

	@Test
	@Transactional
	void keepsAPromiseAsFirstMadeUntilItsAmendmentHolds() {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc.sql("""
				select seed_plan(code => 'trial', region => '410000', kind => 'ANNUAL', first_year => 2027,
					last_year => 2027, title_zh => '试', title_en => 'Trial', source => 'seed-002')""")
			.query((row, number) -> "")
			.list();
		this.jdbc.sql("""
				select seed_target(plan => 'trial', indicator => 'rd-intensity', year => 2027, kind => 'LEVEL',
					comparison => 'AT_LEAST', value => 2.50, source => 'seed-002', quote => '2.50以上')""")
			.query((row, number) -> "")
			.list();
		this.jdbc.sql("""
				select revise_target(plan => 'trial', target => 'rd-intensity-2027', value => 2.40,
					valid_from => '2026-06-01', reason => '调整', legal_basis => '决定', source => 'seed-002',
					quote => '2.40以上')""").query((row, number) -> "").list();
		Target target = this.planBook.targetsOf(List.of("trial")).get(0);
		assertThat(target.revisions().get(0).demand().value()).isEqualTo(new BigDecimal("2.50"));
		TargetRevision amended = target.revisions().get(1);
		assertThat(amended.demand().value()).isEqualTo(new BigDecimal("2.40"));
		assertThat(amended.citation()).isEqualTo(new Citation("seed-002", "2.40以上"));
		assertThat(amended.amendment()).isEqualTo(new TargetRevision.Amendment(LocalDate.of(2026, 6, 1), "调整", "决定"));
		assertThat(target.revisions().get(0).amendment()).isNull();
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
