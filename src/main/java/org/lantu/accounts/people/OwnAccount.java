package org.lantu.accounts.people;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lantu.accounts.AccountSecured;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.Guesses;
import org.lantu.accounts.login.RefusedLogins;
import org.lantu.accounts.login.Sessions;
import org.lantu.accounts.passwords.PasswordRules;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do with their own account.
 */
@Service
class OwnAccount {

	private final Persons persons;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final AccountsProperties properties;

	private final Guesses guesses;

	private final RefusedLogins refused;

	private final Sessions sessions;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnAccount(Persons persons, Passwords passwords, PasswordRules rules, AccountsProperties properties,
			Guesses guesses, RefusedLogins refused, Sessions sessions, AuditTrail trail,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.clock = clock;
		this.persons = persons;
		this.passwords = passwords;
		this.rules = rules;
		this.properties = properties;
		this.guesses = guesses;
		this.refused = refused;
		this.sessions = sessions;
		this.trail = trail;
		this.transaction = transaction;
	}

	/**
	 * The three fields of the form.
	 *
	 * @param current the password up to now
	 * @param chosen the password from now on
	 * @param repeated the same once more
	 */
	record PasswordForm(String current, String chosen, String repeated) {

	}

	/** Whether the person logs in by password. */
	boolean hasPassword(Person person) {
		return hash(person).isPresent();
	}

	/**
	 * Changes the password and ends the person's other sessions.
	 * @param session the session to keep
	 * @param address where the request comes from
	 * @return all that is wrong; none if the password was changed
	 */
	List<AccountFault> changePassword(Person person, PasswordForm form, String session, String address) {
		List<AccountFault> faults = new ArrayList<>();
		Optional<Duration> pause = this.guesses.count(person.login(), address);
		if (pause.isPresent()) {
			faults.add(AccountFault.of("current", "login.wait", Guesses.seconds(pause.get())));
		}
		else if (!this.passwords.matches(form.current(), hash(person).orElse(null))) {
			this.refused.atOwnAccount(person, address, "password");
			faults.add(AccountFault.of("current", "account.password.wrong"));
		}
		this.rules.faults(form.chosen(), person)
			.forEach((fault) -> faults.add(new AccountFault("chosen", fault.messageKey(), fault.arguments())));
		if (faults.isEmpty() && form.chosen().equals(form.current())) {
			faults.add(AccountFault.of("chosen", "account.password.same"));
		}
		if (!form.chosen().equals(form.repeated())) {
			faults.add(AccountFault.of("repeated", "account.password.differs"));
		}
		String hash = faults.isEmpty() ? this.passwords.hash(form.chosen()) : "";
		this.transaction.executeWithoutResult((status) -> {
			if (faults.stream().noneMatch((fault) -> fault.field().equals("current"))) {
				this.guesses.forgive(person.login(), address);
			}
			if (faults.isEmpty()) {
				PersonEntity entity = this.persons.findByLogin(person.login()).orElseThrow();
				entity.password(hash, false);
				this.persons.saveAndFlush(entity);
				this.sessions.endAll(person.login(), session);
				record("password-changed", person);
				this.events.publishEvent(new AccountSecured(person.login(), "password-changed", this.clock.instant()));
			}
		});
		return faults;
	}

	/** Ends all of the person's sessions. */
	void logoutEverywhere(Person person) {
		this.transaction.executeWithoutResult((status) -> {
			this.sessions.endAll(person.login(), null);
			record("logout-everywhere", person);
		});
	}

	private Optional<String> hash(Person person) {
		return this.properties.passwordLogin()
				? this.persons.findByLogin(person.login()).map(PersonEntity::passwordHash) : Optional.empty();
	}

	private void record(String act, Person person) {
		this.trail.record(act, person.login(), Person.AUDITED_AS, person.login(), Map.of());
	}

}
