package org.lantu.accounts.secondfactor.setup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.Guesses;
import org.lantu.accounts.login.RefusedLogins;
import org.lantu.accounts.login.Sessions;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.accounts.secondfactor.FactorDemands;
import org.lantu.accounts.secondfactor.OfferedSecret;
import org.lantu.accounts.secondfactor.SecondFactors;
import org.lantu.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do with their own second factor. Whoever sets one up says the password
 * again, whoever changes it shows a code; tries are slowed as those of a login.
 */
@Service
class FactorSetup {

	private final SecondFactors factors;

	private final FactorDemands demands;

	private final Passwords passwords;

	private final Guesses guesses;

	private final RefusedLogins refused;

	private final Sessions sessions;

	private final AuditTrail trail;

	private final AccountsProperties properties;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	FactorSetup(SecondFactors factors, FactorDemands demands, Passwords passwords, Guesses guesses,
			RefusedLogins refused, Sessions sessions, AuditTrail trail, AccountsProperties properties, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.factors = factors;
		this.demands = demands;
		this.passwords = passwords;
		this.guesses = guesses;
		this.refused = refused;
		this.trail = trail;
		this.properties = properties;
		this.sessions = sessions;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/**
	 * What came of an act.
	 *
	 * @param recovery recovery codes, told this once
	 * @param faults the keys of messages by field; none where it was done
	 * @param pause how long to wait, where it came too early
	 */
	record Outcome(List<String> recovery, Map<String, String> faults, @Nullable Duration pause) {

	}

	boolean demanded(Person person) {
		return this.demands.roles().contains(person.role());
	}

	/** Whether the person comes by password, too. */
	boolean hasPassword(Person person) {
		return this.properties.passwordLogin() && hash(person) != null;
	}

	/** Sets up what was offered, and ends the person's other sessions. */
	Outcome setUp(Person person, @Nullable OfferedSecret offered, String code, String password, String session,
			String address) {
		return slowed(person, address, () -> {
			if (hasPassword(person) && !this.passwords.matches(password, hash(person))) {
				return refused("current", "account.password.wrong");
			}
			List<String> recovery = (offered != null) ? this.factors.setUp(person, offered, code) : List.of();
			if (recovery.isEmpty()) {
				return refused("code", "factor.code.wrong");
			}
			this.sessions.endAll(person.login(), session);
			return new Outcome(recovery, Map.of(), null);
		});
	}

	/** Takes a code of somebody who came through a provider. */
	Outcome show(Person person, String code, String address) {
		return slowed(person, address, () -> {
			if (!this.factors.use(person, code)) {
				return refused("code", "factor.code.wrong");
			}
			this.trail.record("login", person.login(), Person.AUDITED_AS, person.login(),
					Map.of("address", address, "factor", "code"));
			return new Outcome(List.of(), Map.of(), null);
		});
	}

	/** Makes new recovery codes. */
	Outcome renew(Person person, String code, String address) {
		return slowed(person, address,
				() -> this.factors.use(person, code)
						? new Outcome(this.factors.renewRecoveryCodes(person), Map.of(), null)
						: refused("code", "factor.code.wrong"));
	}

	/** Switches it off, unless the role needs one. */
	Outcome remove(Person person, String code, String address) {
		return slowed(person, address, () -> {
			if (demanded(person) || !this.factors.use(person, code)) {
				return refused("code", "factor.code.wrong");
			}
			this.factors.remove(person.login(), person);
			return new Outcome(List.of(), Map.of(), null);
		});
	}

	private Outcome slowed(Person person, String address, Supplier<Outcome> act) {
		Optional<Duration> pause = this.guesses.count(person.login(), address);
		if (pause.isPresent()) {
			return new Outcome(List.of(), Map.of("code", "login.wait"), pause.get());
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			Outcome outcome = act.get();
			if (outcome.faults().isEmpty()) {
				this.guesses.forgive(person.login(), address);
			}
			else {
				this.refused.atOwnAccount(person, address, outcome.faults().containsKey("code") ? "code" : "password");
			}
			return outcome;
		}));
	}

	private static Outcome refused(String field, String key) {
		return new Outcome(List.of(), Map.of(field, key), null);
	}

	private @Nullable String hash(Person person) {
		return this.jdbc.sql("SELECT password_hash FROM person WHERE id = :id AND password_hash IS NOT NULL")
			.param("id", person.id())
			.query(String.class)
			.optional()
			.orElse(null);
	}

}
