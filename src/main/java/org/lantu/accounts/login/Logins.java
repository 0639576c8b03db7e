package org.lantu.accounts.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.accounts.secondfactor.SecondFactors;
import org.lantu.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets people in and out. A wrong password, an account that does not exist, one that is
 * no longer active and one without a password are answered alike, and take as long;
 * whoever knows the password of an account that is no longer active is told so.
 */
@Service
class Logins {

	private static final int LONGEST_LOGIN = 40;

	private final JdbcClient jdbc;

	private final People people;

	private final Passwords passwords;

	private final SecondFactors factors;

	private final Guesses guesses;

	private final RefusedLogins refused;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Logins(JdbcClient jdbc, People people, Passwords passwords, SecondFactors factors, Guesses guesses,
			RefusedLogins refused, AuditTrail trail, Clock clock, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.people = people;
		this.passwords = passwords;
		this.factors = factors;
		this.guesses = guesses;
		this.refused = refused;
		this.trail = trail;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * What came of an attempt to log in.
	 *
	 * @param person who is in, or whose password was right, if anybody
	 * @param pause how long to wait before the next attempt, where this one came too
	 * early
	 * @param deactivated whether the password was right, but the account is no longer
	 * used
	 * @param halfway whether the person is in with a code only
	 */
	record Outcome(@Nullable Person person, @Nullable Duration pause, boolean deactivated, boolean halfway) {

		static Outcome tooEarly(Duration pause) {
			return new Outcome(null, pause, false, false);
		}

	}

	/**
	 * Lets somebody in by password.
	 * @param given the account's name as typed
	 * @param password the password as typed
	 * @param address where the attempt comes from
	 */
	Outcome login(String given, String password, String address) {
		String login = normal(given);
		Optional<Duration> wait = this.guesses.count(login, address);
		if (wait.isPresent()) {
			return Outcome.tooEarly(wait.get());
		}
		String hash = hash(login);
		boolean right = this.passwords.matches(password, hash);
		Person in = this.transaction.<@Nullable Person>execute((status) -> {
			Optional<Person> person = this.people.find(login);
			if (!right || person.isEmpty()) {
				this.refused.record((hash != null || person.isPresent()) ? login : "-", Map.of("address", address));
				return null;
			}
			renew(person.get(), hash, password);
			return person.get();
		});
		boolean halfway = in != null && this.factors.isSetUp(in);
		if (in != null && !halfway) {
			let(in, address);
		}
		return new Outcome(in, null, right && in == null, halfway);
	}

	/**
	 * Lets somebody in by a code, after the password.
	 * @param person whose password was right
	 * @param code the code as typed, of the app or one for recovery
	 */
	Outcome confirm(Person person, String code, String address) {
		Optional<Duration> wait = this.guesses.count(person.login(), address);
		if (wait.isPresent()) {
			return Outcome.tooEarly(wait.get());
		}
		boolean right = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean used = this.factors.use(person, code);
			if (!used) {
				this.refused.record(person.login(), Map.of("address", address, "factor", "code"));
			}
			return used;
		}));
		if (right) {
			// the password was counted, too
			this.transaction.executeWithoutResult((status) -> this.guesses.forgive(person.login(), address));
			let(person, address);
		}
		return new Outcome(right ? person : null, null, false, false);
	}

	/** Records that somebody leaves. */
	void logout(Person person) {
		this.transaction.executeWithoutResult(
				(status) -> this.trail.record("logout", person.login(), Person.AUDITED_AS, person.login(), Map.of()));
	}

	private void let(Person person, String address) {
		this.transaction.executeWithoutResult((status) -> {
			this.guesses.forgive(person.login(), address);
			remember(person);
			this.trail.record("login", person.login(), Person.AUDITED_AS, person.login(), Map.of("address", address));
		});
	}

	private void renew(Person person, @Nullable String hash, String password) {
		if (hash != null && this.passwords.outdated(hash)) {
			this.jdbc.sql("UPDATE person SET password_hash = :new WHERE login = :login AND password_hash = :old")
				.param("new", this.passwords.hash(password))
				.param("login", person.login())
				.param("old", hash)
				.update();
		}
	}

	private void remember(Person person) {
		this.jdbc.sql("UPDATE person SET last_login_at = :now WHERE login = :login")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("login", person.login())
			.update();
	}

	private @Nullable String hash(String login) {
		return this.jdbc.sql("SELECT password_hash FROM person WHERE login = :login")
			.param("login", login)
			.query(String.class)
			.list()
			.stream()
			.findFirst()
			.orElse(null);
	}

	/** Logins are lower case; no longer text is one, nor kept. */
	private static String normal(String given) {
		String login = given.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "");
		return (login.length() > LONGEST_LOGIN) ? login.substring(0, LONGEST_LOGIN) : login;
	}

}
