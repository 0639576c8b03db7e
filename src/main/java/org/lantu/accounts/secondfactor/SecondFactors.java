package org.lantu.accounts.secondfactor;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.lantu.accounts.AccountSecured;
import org.lantu.accounts.Person;
import org.lantu.accounts.seals.Seals;
import org.lantu.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factors of people: set up by their owner, asked for after the password, and
 * taken away by the owner or an administrator. A code counts once, and so does a recovery
 * code.
 */
@Service
public class SecondFactors {

	static final int RECOVERY_CODES = 10;

	/** Without those that are easily taken for one another; 24 of them are 118 bits. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LONGEST = 60;

	private final JdbcClient jdbc;

	private final FactorSecrets secrets;

	private final Seals seals;

	private final AuditTrail trail;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final SecureRandom random = new SecureRandom();

	SecondFactors(JdbcClient jdbc, FactorSecrets secrets, Seals seals, AuditTrail trail, Clock clock,
			ApplicationEventPublisher events) {
		this.events = events;
		this.jdbc = jdbc;
		this.secrets = secrets;
		this.seals = seals;
		this.trail = trail;
		this.clock = clock;
	}

	/** Whether somebody is asked for a code after the password. */
	public boolean isSetUp(Person person) {
		return this.jdbc.sql("SELECT EXISTS (SELECT FROM second_factor WHERE person = :person)")
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

	/** How many recovery codes somebody has left. */
	public int recoveryCodes(Person person) {
		return this.jdbc.sql("SELECT count(*) FROM recovery_code WHERE person = :person")
			.param("person", person.id())
			.query(Integer.class)
			.single();
	}

	/** A secret for somebody's app, which is kept once a code of it was shown. */
	public OfferedSecret offer(Person person) {
		return offered(HexFormat.of().formatHex(this.secrets.fresh()), person);
	}

	/** The secret that was offered before, where it is the same. */
	public Optional<OfferedSecret> offered(String secret, String seal, Person person) {
		return this.seals.isSigned(seal, OfferedSecret.PURPOSE, person.login(), secret)
				? Optional.of(offered(secret, person)) : Optional.empty();
	}

	private OfferedSecret offered(String secret, Person person) {
		return new OfferedSecret(secret, this.seals.sign(OfferedSecret.PURPOSE, person.login(), secret));
	}

	/**
	 * Sets up what was offered.
	 * @param code what the app shows
	 * @return the recovery codes, told this once; none where the code is not the app's
	 */
	@Transactional
	public List<String> setUp(Person person, OfferedSecret offered, String code) {
		OptionalLong step = Totp.stepOf(plain(code), offered.bytes(), this.clock.instant());
		if (step.isEmpty() || isSetUp(person)) {
			return List.of();
		}
		this.jdbc
			.sql("INSERT INTO second_factor (person, secret, last_step, since) VALUES (:person, :secret, :step, :now)")
			.param("person", person.id())
			.param("secret", this.secrets.encrypt(offered.bytes(), person.login()))
			.param("step", step.getAsLong())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		record("second-factor-set-up", person.login(), person.login());
		return fill(person);
	}

	/** Has new recovery codes replace what is left of the old ones. */
	@Transactional
	public List<String> renewRecoveryCodes(Person person) {
		this.jdbc.sql("DELETE FROM recovery_code WHERE person = :person").param("person", person.id()).update();
		record("recovery-codes-renewed", person.login(), person.login());
		return fill(person);
	}

	private List<String> fill(Person person) {
		List<String> codes = Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
		codes.forEach((code) -> this.jdbc.sql("INSERT INTO recovery_code (person, digest) VALUES (:person, :digest)")
			.param("person", person.id())
			.param("digest", digest(person, plain(code)))
			.update());
		return codes;
	}

	/**
	 * Takes a code for good: one of the app, or a recovery code.
	 * @return whether it was one, and had not been used
	 */
	@Transactional
	public boolean use(Person person, String given) {
		String code = plain(given);
		boolean ofApp = this.jdbc.sql("SELECT secret FROM second_factor WHERE person = :person")
			.param("person", person.id())
			.query(byte[].class)
			.optional()
			.map((kept) -> Totp.stepOf(code, this.secrets.decrypt(kept, person.login()), this.clock.instant()))
			.filter(OptionalLong::isPresent)
			.map((step) -> isFirstUse(person, step.getAsLong()))
			.orElse(false);
		return ofApp || isRecovery(person, code);
	}

	/**
	 * A step that lies further ahead than a code may was noted before the clock went
	 * back.
	 */
	private boolean isFirstUse(Person person, long step) {
		return this.jdbc.sql("""
				UPDATE second_factor SET last_step = :step
				WHERE person = :person AND (last_step < :step OR last_step > :ahead)""")
			.param("step", step)
			.param("ahead", step + 2 * Totp.TOLERATED)
			.param("person", person.id())
			.update() == 1;
	}

	private boolean isRecovery(Person person, String code) {
		boolean used = this.jdbc.sql("DELETE FROM recovery_code WHERE person = :person AND digest = :digest")
			.param("person", person.id())
			.param("digest", digest(person, code))
			.update() == 1;
		if (used) {
			record("recovery-code-used", person.login(), person.login());
		}
		return used;
	}

	/**
	 * Takes somebody's second factor away.
	 * @param login whose
	 * @param actor who does it: the owner, or an administrator
	 */
	@Transactional
	public void remove(String login, Person actor) {
		int removed = this.jdbc
			.sql("DELETE FROM second_factor WHERE person = (SELECT id FROM person WHERE login = :login)")
			.param("login", login)
			.update();
		if (removed > 0) {
			record(login.equals(actor.login()) ? "second-factor-removed" : "second-factor-reset", actor.login(), login);
		}
	}

	private void record(String act, String actor, String login) {
		this.trail.record(act, actor, Person.AUDITED_AS, login, Map.of());
		this.events.publishEvent(new AccountSecured(login, act, this.clock.instant()));
	}

	private byte[] digest(Person person, String code) {
		return this.seals.digest("recovery code", person.login(), code);
	}

	private String recoveryCode() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < 24; i++) {
			code.append((i > 0 && i % 6 == 0) ? "-" : "").append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

	/** Without what people put between the parts of a code. */
	private static String plain(String code) {
		String text = (code.length() > LONGEST) ? "" : code;
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
	}

}
