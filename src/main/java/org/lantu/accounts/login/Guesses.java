package org.lantu.accounts.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.lantu.accounts.seals.Seals;
import org.lantu.platform.visitor.VisitorNetwork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows the guessing of passwords, by account and by address, in the database, so that
 * all portals on it count together. Every attempt is counted before its password is
 * looked at, so that many at once gain nothing, and one that comes too early writes
 * nothing. Where a person has logged in before, the account has a count of its own:
 * strangers cannot slow down its owner. It is written by hand because Spring Security has
 * nothing against guessing, and libraries that limit rates count requests: they neither
 * tell an owner from strangers nor forget failures once a password was right.
 */
@Component
public class Guesses {

	static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

	static final int FREE_PER_ACCOUNT = 4;

	static final int FREE_PER_ADDRESS = 30;

	private static final Duration FORGOTTEN = Duration.ofDays(1);

	private static final Duration FAMILIAR = Duration.ofDays(60);

	/** Of each kind of key: names and addresses share them, whoever makes up millions. */
	private static final int PLACES = 1 << 16;

	private final JdbcClient jdbc;

	private final Seals seals;

	private final Clock clock;

	Guesses(JdbcClient jdbc, Seals seals, Clock clock) {
		this.jdbc = jdbc;
		this.seals = seals;
		this.clock = clock;
	}

	/**
	 * How long the next attempt has to wait after so many failures: nothing at first,
	 * then twice as long each time, never for good.
	 */
	static Duration delay(int failures, int free) {
		int beyond = failures - free;
		if (beyond <= 0) {
			return Duration.ZERO;
		}
		Duration delay = Duration.ofSeconds(5L << Math.min(beyond - 1, 10));
		return (delay.compareTo(LONGEST_DELAY) < 0) ? delay : LONGEST_DELAY;
	}

	/** A wait in whole seconds, never too few. */
	public static String seconds(Duration wait) {
		return String.valueOf(wait.plusMillis(999).toSeconds());
	}

	/**
	 * Counts an attempt, unless it comes too early: then nothing is written.
	 * @param login the account that is tried, whether it exists or not
	 * @param address where the attempt comes from
	 * @return how long to wait, if it comes too early
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Optional<Duration> count(String login, String address) {
		Instant now = this.clock.instant();
		Instant before = opening(now, addressKey(address), accountKey(login, address, now)).orElse(now);
		if (before.isAfter(now)) {
			return Optional.of(Duration.between(now, before));
		}
		List<Count> counts = List.of(lock(addressKey(address), FREE_PER_ADDRESS, now),
				lock(accountKey(login, address, now), FREE_PER_ACCOUNT, now));
		Instant open = counts.stream().map(Count::openAt).max(Instant::compareTo).orElse(now);
		if (open.isAfter(now)) {
			return Optional.of(Duration.between(now, open));
		}
		counts.forEach((count) -> this.jdbc
			.sql("UPDATE login_attempt SET failures = :failures, last_at = :now, open_at = :open WHERE key = :key")
			.param("failures", count.failures() + 1)
			.param("now", Timestamp.from(now))
			.param("open", Timestamp.from(now.plus(delay(count.failures() + 1, count.free()))))
			.param("key", count.key())
			.update());
		return Optional.empty();
	}

	/**
	 * Takes back what was counted, for the password was right, and remembers the address.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forgive(String login, String address) {
		Timestamp now = Timestamp.from(this.clock.instant());
		this.jdbc
			.sql("UPDATE login_attempt SET failures = greatest(failures - 1, 0), open_at = last_at WHERE key = :key")
			.param("key", addressKey(address))
			.update();
		this.jdbc.sql("DELETE FROM login_attempt WHERE key = :key")
			.param("key", accountKey(login, address, this.clock.instant()))
			.update();
		this.jdbc.sql("""
				INSERT INTO known_address (login, address, last_at) VALUES (:login, :address, :now)
				ON CONFLICT (login, address) DO UPDATE SET last_at = EXCLUDED.last_at""")
			.param("login", login)
			.param("address", VisitorNetwork.of(address))
			.param("now", now)
			.update();
	}

	/**
	 * Forgets what was counted a day ago, and addresses that nobody came from for long.
	 */
	@Transactional
	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	public void sweep() {
		Instant now = this.clock.instant();
		this.jdbc.sql("DELETE FROM login_attempt WHERE last_at < :forgotten")
			.param("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
			.update();
		this.jdbc.sql("DELETE FROM known_address WHERE last_at < :familiar")
			.param("familiar", Timestamp.from(now.minus(FAMILIAR)))
			.update();
	}

	/**
	 * When the next attempt is let in, if anything was counted. What is said of a time
	 * beyond the longest wait was written before the clock went back.
	 */
	private Optional<Instant> opening(Instant now, String... keys) {
		return this.jdbc.sql("""
				SELECT open_at FROM login_attempt WHERE key IN (:keys) AND open_at <= :latest
				ORDER BY open_at DESC LIMIT 1""")
			.param("keys", List.of(keys))
			.param("latest", Timestamp.from(now.plus(LONGEST_DELAY)))
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	private Count lock(String key, int free, Instant now) {
		this.jdbc.sql("""
				INSERT INTO login_attempt (key, failures, last_at, open_at) VALUES (:key, 0, :now, :now)
				ON CONFLICT (key) DO NOTHING""").param("key", key).param("now", Timestamp.from(now)).update();
		return this.jdbc.sql("SELECT failures, last_at, open_at FROM login_attempt WHERE key = :key FOR UPDATE")
			.param("key", key)
			.query((row, number) -> {
				boolean forgotten = row.getTimestamp("last_at").toInstant().isBefore(now.minus(FORGOTTEN));
				Instant open = row.getTimestamp("open_at").toInstant();
				return new Count(key, free, forgotten ? 0 : row.getInt("failures"),
						open.isAfter(now.plus(LONGEST_DELAY)) ? now : open);
			})
			.single();
	}

	private String accountKey(String login, String address, Instant now) {
		boolean familiar = this.jdbc.sql(
				"SELECT EXISTS (SELECT FROM known_address WHERE login = :login AND address = :address AND last_at > :since)")
			.param("login", login)
			.param("address", VisitorNetwork.of(address))
			.param("since", Timestamp.from(now.minus(FAMILIAR)))
			.query(Boolean.class)
			.single();
		return familiar ? key("account at address", login + " at " + VisitorNetwork.of(address))
				: key("account", login);
	}

	private String addressKey(String address) {
		return key("address", VisitorNetwork.of(address));
	}

	private String key(String kind, String name) {
		return kind + " " + this.seals.place(PLACES, kind, name);
	}

	private record Count(String key, int free, int failures, Instant openAt) {

	}

}
