package org.lantu.accounts.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Makes an administrator where there is nobody, under the name that the operator chose or
 * one that nobody can guess; all others are made by that one. The password is in a file,
 * never in the log.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger("org.lantu.Portal");

	private static final String NAME = "管理员";

	/** So much of a random password, which is 59 bits. */
	private static final int UNGUESSABLE = "abcd-efgh-jkmn".length();

	private final Persons persons;

	private final AccountChecks checks;

	private final Passwords passwords;

	private final FirstAdministratorFile file;

	private final AccountsProperties properties;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate transaction;

	FirstAdministrator(Persons persons, AccountChecks checks, Passwords passwords, FirstAdministratorFile file,
			AccountsProperties properties, AuditTrail trail, JdbcClient jdbc, Clock clock,
			TransactionTemplate transaction) {
		this.persons = persons;
		this.checks = checks;
		this.passwords = passwords;
		this.file = file;
		this.properties = properties;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.transaction.executeWithoutResult((status) -> {
			// of several portals that start on one database, the first makes the account
			this.jdbc.sql("LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE").update();
			boolean any = this.jdbc.sql("SELECT EXISTS (SELECT FROM person)").query(Boolean.class).single();
			if (any) {
				demandOwnPasswords();
			}
			else {
				make(login());
			}
		});
	}

	/** Of accounts that a first start made, and that still have the password of then. */
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
	 * Whether what the administrator was given is good for choosing an own password only.
	 * A password that the operator set is for tests, which nobody outside reaches.
	 */
	private boolean oneTime() {
		return this.properties.firstPassword() == null || this.properties.atPublicAddress();
	}

	private String login() {
		String chosen = this.properties.firstAdministrator();
		if (!StringUtils.hasText(chosen)) {
			return "admin-" + this.passwords.generate().substring(0, UNGUESSABLE);
		}
		AccountForm form = new AccountForm(chosen, NAME, Role.ADMIN.name(), List.of(), "");
		if (!this.checks.ofLogin(form).isEmpty()) {
			throw FirstAdministratorException.ofName(chosen);
		}
		return form.login();
	}

	private void make(String login) {
		String given = this.properties.firstPassword();
		String password = Objects.requireNonNullElseGet(given, this.passwords::generate);
		PersonEntity person = new PersonEntity(login, this.clock.instant());
		person.describe(NAME, Role.ADMIN, Set.of(), null);
		person.password(this.passwords.hash(password), oneTime());
		Account account = this.persons.saveAndFlush(person).account();
		this.trail.record("person-created", null, Person.AUDITED_AS, login, account.described());
		if (given == null) {
			logger.info("The first administrator was made: {}. The password is in {}", login,
					this.file.write(new FirstAdministratorFile.Line(login, password)));
		}
		else {
			logger.info("The first administrator was made: {}", login);
		}
	}

}
