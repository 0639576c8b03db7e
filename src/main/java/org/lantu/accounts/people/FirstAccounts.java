package org.lantu.accounts.people;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.audit.AuditTrail;
import org.lantu.reference.Catalogue;
import org.lantu.reference.deployment.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first accounts where there are none: somebody of each role to try the portal
 * with, or an administrator only where the operator brought a database. Their passwords
 * are in a file, never in the log.
 */
@Component
class FirstAccounts implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger("org.lantu.Portal");

	private static final First ADMIN = new First("admin", "管理员", Role.ADMIN, Set.of());

	private final Persons persons;

	private final Passwords passwords;

	private final FirstAccountsFile file;

	private final AccountsProperties properties;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private final Catalogue catalogue;

	private final Deployment deployment;

	private final boolean ownDatabase;

	FirstAccounts(Persons persons, Passwords passwords, FirstAccountsFile file, AccountsProperties properties,
			AuditTrail trail, JdbcClient jdbc, Clock clock, TransactionTemplate transaction, Catalogue catalogue,
			Deployment deployment, Environment environment) {
		this.persons = persons;
		this.passwords = passwords;
		this.file = file;
		this.properties = properties;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
		this.transaction = transaction;
		this.catalogue = catalogue;
		this.deployment = deployment;
		this.ownDatabase = environment.getProperty("spring.datasource.url") == null;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.transaction.executeWithoutResult((status) -> {
			// of several portals that start on one database, the first makes the accounts
			this.jdbc.sql("LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE").update();
			boolean any = this.jdbc.sql("SELECT EXISTS (SELECT FROM person)").query(Boolean.class).single();
			if (any) {
				demandOwnPasswords();
			}
			else {
				make();
			}
		});
	}

	/** First accounts that still have the password they were made with. */
	private void demandOwnPasswords() {
		if (oneTime()) {
			this.jdbc.sql("""
					UPDATE person p SET password_one_time = true WHERE p.password_hash IS NOT NULL
						AND NOT p.password_one_time AND EXISTS (SELECT FROM audit_event e WHERE e.subject = p.login
							AND e.act = 'person-created' AND e.actor IS NULL)
						AND NOT EXISTS (SELECT FROM audit_event e WHERE e.subject = p.login
							AND e.act IN ('password-changed', 'password-reset'))""").update();
		}
	}

	/**
	 * Whether what the first accounts were given is good for choosing an own password
	 * only. A password that the operator set is for tests, which nobody outside reaches.
	 */
	private boolean oneTime() {
		return given() == null || this.properties.atPublicAddress();
	}

	private @Nullable String given() {
		String given = this.properties.firstPassword();
		return (given != null) ? given : null;
	}

	private void make() {
		Map<String, String> made = new LinkedHashMap<>();
		String given = given();
		first().forEach((first) -> {
			String password = (given != null) ? given : this.passwords.generate();
			PersonEntity person = new PersonEntity(first.login(), this.clock.instant());
			person.describe(first.name(), first.role(), first.scope(), null);
			person.password(this.passwords.hash(password), oneTime());
			Account account = this.persons.saveAndFlush(person).account();
			this.trail.record("person-created", null, Person.AUDITED_AS, first.login(), account.described());
			made.put(first.login(), password);
		});
		if (given == null) {
			logger.info("The first accounts were made: {}. Their passwords are in {}", String.join(", ", made.keySet()),
					this.file.write(made));
		}
	}

	/** Those who enter and review are of the deployment's home region, if it has one. */
	private List<First> first() {
		String home = this.deployment.homeRegion();
		if (!this.ownDatabase || home == null) {
			return List.of(ADMIN);
		}
		String name = Objects.requireNonNull(this.catalogue.regions().get(home)).shortName().zh();
		return List.of(new First("analyst", name + "分析员", Role.ANALYST, Set.of(home)),
				new First("reviewer", name + "审核员", Role.REVIEWER, Set.of(home)), ADMIN);
	}

	private record First(String login, String name, Role role, Set<String> scope) {

	}

}
