package org.lantu.accounts.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.seals.Seals;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Signs the forms that travel through the login: with whose they are, where they go and
 * when they were sent. Nobody is shown another's, nor one that nobody sent, nor one of
 * yesterday. While somebody is at an identity provider the signed form waits here, if it
 * comes from a browser in which a person was logged in: the last few of each.
 */
@Component
class KeptForms {

	static final Duration LIFE = Duration.ofHours(24);

	static final int CARRIED = 5;

	/** Who was logged in here last, for nobody else to read. */
	private static final String COOKIE = "lantu-last";

	private static final String PURPOSE = "kept form";

	private final JdbcClient jdbc;

	private final People people;

	private final Seals seals;

	private final Clock clock;

	KeptForms(JdbcClient jdbc, People people, Seals seals, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.seals = seals;
		this.clock = clock;
	}

	/** Has the browser remember whose forms come from it. */
	void remember(Person person, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, mark(person)).path("/").httpOnly(true).sameSite("Lax").build().toString());
	}

	private String mark(Person person) {
		return this.seals.sign("person", person.login());
	}

	/** Whether it can be told whose a form is that comes from this browser. */
	static boolean isSomebodys(HttpServletRequest request) {
		return WebUtils.getCookie(request, COOKIE) != null;
	}

	private static String owner(HttpServletRequest request) {
		Cookie last = WebUtils.getCookie(request, COOKIE);
		return (last != null) ? last.getValue() : "";
	}

	/** The form as one text, signed, to be carried along. */
	String seal(KeptForm form, HttpServletRequest request) {
		String time = String.valueOf(this.clock.instant().getEpochSecond());
		return time + "." + this.seals.sign(PURPOSE, owner(request), form.action(), time, form.text()) + "."
				+ form.text();
	}

	/**
	 * What was carried along; nothing where it is not this person's.
	 * @param action where the form goes
	 * @param sealed the form as it was signed
	 * @param person who has logged in
	 */
	Optional<KeptForm> open(String action, String sealed, Person person) {
		String[] parts = sealed.split("\\.", 3);
		if (parts.length < 3 || !this.seals.isSigned(parts[1], PURPOSE, mark(person), action, parts[0], parts[2])) {
			return Optional.empty();
		}
		Instant sent = Instant.ofEpochSecond(Long.parseLong(parts[0]));
		return this.clock.instant().isAfter(sent.plus(LIFE)) ? Optional.empty() : KeptForm.read(action, parts[2]);
	}

	/**
	 * Has a signed form wait for somebody who goes to a provider.
	 * @return the number by which it is found again; nothing where the browser is
	 * nobody's
	 */
	Optional<String> carry(String action, String sealed, HttpServletRequest request) {
		String owner = owner(request);
		if (sealed.isEmpty() || this.people.all().stream().noneMatch((person) -> mark(person).equals(owner))) {
			return Optional.empty();
		}
		String id = this.seals.sign("carried form", owner, action, sealed);
		this.jdbc.sql("""
				INSERT INTO carried_form (id, owner, action, sealed, kept_at)
				SELECT :id, :owner, :action, :sealed, :now WHERE length(:sealed) <= 600000
				ON CONFLICT (id) DO UPDATE SET kept_at = EXCLUDED.kept_at""")
			.param("id", id)
			.param("owner", owner)
			.param("action", action)
			.param("sealed", sealed)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		this.jdbc.sql("""
				DELETE FROM carried_form WHERE id IN (SELECT id FROM carried_form WHERE owner = :owner
				ORDER BY kept_at DESC, id OFFSET :most)""").param("owner", owner).param("most", CARRIED).update();
		return Optional.of(id);
	}

	/** A form that waits, as it was signed, for the browser that it came from. */
	Optional<Carried> carried(String id, HttpServletRequest request) {
		return this.jdbc.sql("SELECT action, sealed FROM carried_form WHERE id = :id AND owner = :owner")
			.param("id", id)
			.param("owner", owner(request))
			.query(Carried.class)
			.optional();
	}

	/** Forgets the forms that nobody came back to. */
	@Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void sweep() {
		this.jdbc.sql("DELETE FROM carried_form WHERE kept_at < :since")
			.param("since", Timestamp.from(this.clock.instant().minus(LIFE)))
			.update();
	}

	/**
	 * A form that waited.
	 */
	record Carried(String action, String sealed) {

	}

}
