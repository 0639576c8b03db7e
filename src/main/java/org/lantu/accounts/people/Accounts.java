package org.lantu.accounts.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountSecured;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.accounts.login.Sessions;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.audit.AuditTrail;
import org.lantu.reference.Catalogue;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts. Each change names the state of the account it is
 * based on, and is recorded in the audit trail; accounts are never deleted; an active
 * administrator always remains.
 */
@Service
public class Accounts {

	private final Persons persons;

	private final AccountChecks checks;

	private final Passwords passwords;

	private final Sessions sessions;

	private final AccountsProperties properties;

	private final Catalogue catalogue;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Accounts(Persons persons, AccountChecks checks, Passwords passwords, Sessions sessions,
			AccountsProperties properties, Catalogue catalogue, AuditTrail trail, JdbcClient jdbc, Clock clock,
			ApplicationEventPublisher events) {
		this.events = events;
		this.persons = persons;
		this.checks = checks;
		this.passwords = passwords;
		this.sessions = sessions;
		this.properties = properties;
		this.catalogue = catalogue;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All accounts by login. */
	@Transactional(readOnly = true)
	public List<Account> all() {
		return this.persons.findAllWithScope().stream().map(PersonEntity::account).toList();
	}

	/** An account by its name. */
	@Transactional(readOnly = true)
	public Optional<Account> find(String login) {
		return this.persons.findByLogin(login).map(PersonEntity::account);
	}

	/**
	 * Makes an account.
	 * @return its one-time password, where people log in by password
	 * @throws AccountRefusedException if something is wrong with what was written
	 */
	@Transactional
	public @Nullable String create(AccountForm form, Person administrator) {
		List<AccountFault> faults = new ArrayList<>(this.checks.ofLogin(form));
		if (faults.isEmpty() && this.persons.findByLogin(form.login()).isPresent()) {
			faults.add(AccountFault.of("login", "account.fault.login.taken", form.login()));
		}
		faults.addAll(faults(form, form.login()));
		refuse(faults);
		String password = this.properties.passwordLogin() ? this.passwords.generate() : null;
		PersonEntity person = new PersonEntity(form.login(), this.clock.instant());
		describe(person, form);
		if (password != null) {
			person.password(this.passwords.hash(password), true);
		}
		Account account = this.persons.saveAndFlush(person).account();
		record("person-created", administrator, account.login(), account.described());
		return password;
	}

	/**
	 * Changes what an account says about its person.
	 * @param login the account's name
	 * @param version the state of the account that the change is based on
	 * @throws AccountRefusedException if something is wrong with what was written, or the
	 * account has changed meanwhile
	 */
	@Transactional
	public void change(String login, int version, AccountForm form, Person administrator) {
		PersonEntity person = current(login, version);
		refuse(faults(form, login));
		Account before = person.account();
		if (before.role() == Role.ADMIN && !form.role().equals(Role.ADMIN.name())) {
			keepAnAdministrator(before, administrator);
		}
		describe(person, form);
		Account after = save(person);
		Map<String, Object> changes = changes(before.described(), after.described());
		if (!changes.isEmpty()) {
			record("person-changed", administrator, login, changes);
		}
		if (before.email() != null && !before.email().equals(after.email())) {
			this.events
				.publishEvent(new AccountSecured(login, "address-changed", this.clock.instant(), before.email()));
		}
	}

	/**
	 * Ends an account's use, and its sessions at once, or lets it be used again.
	 * @param login the account's name
	 * @param version the state of the account that the change is based on
	 * @param active whether the account may be used
	 * @throws AccountRefusedException if the account has changed meanwhile, or nobody
	 * would be left to administer
	 */
	@Transactional
	public void activate(String login, int version, boolean active, Person administrator) {
		PersonEntity person = current(login, version);
		if (!active) {
			keepAnAdministrator(person.account(), administrator);
			this.sessions.endAll(login, null);
		}
		person.activate(active);
		save(person);
		record(active ? "person-activated" : "person-deactivated", administrator, login, Map.of());
	}

	/**
	 * Gives an account a one-time password and ends its sessions.
	 * @param login the account's name
	 * @param version the state of the account that the change is based on
	 * @return the password
	 * @throws AccountRefusedException if the account has changed meanwhile, or is the
	 * administrator's own, or nobody logs in by password
	 */
	@Transactional
	public String resetPassword(String login, int version, Person administrator) {
		PersonEntity person = current(login, version);
		if (login.equals(administrator.login())) {
			throw new AccountRefusedException(AccountFault.of("", "account.fault.own-password"));
		}
		if (!this.properties.passwordLogin()) {
			throw new AccountRefusedException(AccountFault.of("", "login.no-passwords"));
		}
		String password = this.passwords.generate();
		person.password(this.passwords.hash(password), true);
		save(person);
		this.sessions.endAll(login, null);
		record("password-reset", administrator, login, Map.of());
		this.events.publishEvent(new AccountSecured(login, "password-reset", this.clock.instant()));
		return password;
	}

	private PersonEntity current(String login, int version) {
		PersonEntity person = this.persons.findByLogin(login)
			.orElseThrow(() -> new AccountRefusedException(AccountFault.of("", "account.fault.unknown", login)));
		if (person.version() != version) {
			throw stale();
		}
		return person;
	}

	private Account save(PersonEntity person) {
		try {
			return this.persons.saveAndFlush(person).account();
		}
		catch (OptimisticLockingFailureException ex) {
			throw stale();
		}
	}

	static AccountRefusedException stale() {
		return new AccountRefusedException(AccountFault.of("", "account.fault.stale"));
	}

	private List<AccountFault> faults(AccountForm form, String login) {
		List<AccountFault> faults = this.checks.ofDescription(form, this.catalogue.regions().keySet());
		this.persons.findByEmail(form.email())
			.filter((other) -> !other.login().equals(login))
			.ifPresent((other) -> faults
				.add(AccountFault.of("email", "account.fault.email.taken", form.email(), other.login())));
		return faults;
	}

	private static void refuse(List<AccountFault> faults) {
		if (!faults.isEmpty()) {
			throw new AccountRefusedException(faults);
		}
	}

	/** Locks the active administrators, so that no two can put each other out at once. */
	private void keepAnAdministrator(Account account, Person administrator) {
		if (account.login().equals(administrator.login())) {
			throw new AccountRefusedException(AccountFault.of("", "account.fault.yourself"));
		}
		List<String> others = this.jdbc
			.sql("SELECT login FROM person WHERE role = 'ADMIN' AND active ORDER BY login FOR UPDATE")
			.query(String.class)
			.list();
		if (others.stream().allMatch(account.login()::equals)) {
			throw new AccountRefusedException(AccountFault.of("", "account.fault.last-admin"));
		}
	}

	private static void describe(PersonEntity person, AccountForm form) {
		person.describe(form.name(), Role.valueOf(form.role()), Set.copyOf(form.regions()),
				form.email().isEmpty() ? null : form.email());
	}

	private static Map<String, Object> changes(Map<String, Object> before, Map<String, Object> after) {
		Map<String, Object> changes = new LinkedHashMap<>();
		after.forEach((field, value) -> {
			Object old = before.get(field);
			if (!value.equals(old)) {
				changes.put(field, old + " → " + value);
			}
		});
		return changes;
	}

	private void record(String act, Person administrator, String login, Map<String, Object> details) {
		this.trail.record(act, administrator.login(), Person.AUDITED_AS, login, details);
	}

}
