package org.lantu.accounts;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lantu.TestDatabase;
import org.lantu.UnnumberedEditions;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The accounts with nothing but the modules that they use. Migrations of the other
 * modules are in the database, but not in this context.
 */
@ApplicationModuleTest(ApplicationModuleTest.BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = TestDatabase.Copy.class)
@TestPropertySource(properties = "spring.flyway.ignore-migration-patterns=*:missing")
@Import(UnnumberedEditions.class)
class AccountsModuleIntegrationTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void accountsStandWithoutPlansFiguresAndPages() {
		assertThat(this.context.getBeanDefinitionNames()).contains("accounts", "logins", "catalogue", "auditTrail")
			.doesNotContain("figureLedger", "scoreboard", "peopleController");
	}

	@Test
	void accountIsMadeFoundAndRecorded() {
		this.accounts.create(new AccountForm("wang.li", "王丽", "ANALYST", List.of("410000"), ""),
				this.people.find("admin").orElseThrow());
		Person person = this.people.find("wang.li").orElseThrow();
		assertThat(person.mayEnter("410000")).isTrue();
		assertThat(person.mayReview("410000")).isFalse();
		assertThat(person.oneTimePassword()).isTrue();
		assertThat(this.trail.events(AuditFilter.ofSubject("wang.li"), 0, 10)).extracting(AuditEvent::act)
			.containsExactly("person-created");
	}

	@Test
	void atAPublicAddressEverybodyOwesASecondFactor() {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("DELETE FROM second_factor_demand").update();
			People outside = new People(this.jdbc,
					new AccountsProperties(true, null, null, 4, true, null, URI.create("https://lantu.example.org")));
			for (String login : List.of("analyst", "reviewer", "admin")) {
				assertThat(outside.find(login).orElseThrow().secondFactorOwed()).isTrue();
				assertThat(this.people.find(login).orElseThrow().secondFactorOwed()).isFalse();
				assertThat(outside.findVouchedFor(login, false).orElseThrow().secondFactorOwed()).isTrue();
				assertThat(outside.findVouchedFor(login, true).orElseThrow().secondFactorOwed()).isFalse();
			}
		});
	}

}
