package org.lantu.accounts.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.seals.Seals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs that somebody's password was right, for the page that asks for a code. So nobody
 * has a session before the code was right, and nothing is kept of those who give up.
 */
@Component
class HalfwayLogins {

	static final Duration LIFE = Duration.ofMinutes(10);

	private static final String PURPOSE = "password was right";

	private final Seals seals;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	HalfwayLogins(Seals seals, People people, JdbcClient jdbc, Clock clock) {
		this.seals = seals;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** That the person's password was right, as of now. */
	String sign(Person person) {
		String time = String.valueOf(this.clock.instant().getEpochSecond());
		return person.login() + "/" + time + "/" + seal(person, time);
	}

	/** Whose password was right a moment ago, and is still the same. */
	Optional<Person> find(String signed) {
		String[] parts = signed.split("/");
		return (parts.length == 3) ? this.people.find(parts[0])
			.filter((person) -> this.seals.isSigned(parts[2], PURPOSE, person.login(), parts[1], hash(person)))
			.filter((person) -> this.clock.instant()
				.isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])).plus(LIFE))) : Optional.empty();
	}

	private String seal(Person person, String time) {
		return this.seals.sign(PURPOSE, person.login(), time, hash(person));
	}

	private String hash(Person person) {
		return this.jdbc.sql("SELECT coalesce(password_hash, '') FROM person WHERE id = :id")
			.param("id", person.id())
			.query(String.class)
			.single();
	}

}
