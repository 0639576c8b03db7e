package org.lantu.actuals.requests;

import java.security.SecureRandom;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;

import org.lantu.accounts.seals.Seals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows senders again within a day, and nobody after it: their networks are digested with
 * a key that is drawn each day, and key and digests go with the day.
 */
@Component
class Senders {

	private static final int KEY_BYTES = 32;

	private final JdbcClient jdbc;

	private final Seals seals;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	Senders(JdbcClient jdbc, Seals seals, Clock clock) {
		this.jdbc = jdbc;
		this.seals = seals;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	byte[] digest(String network) {
		forget();
		byte[] drawn = new byte[KEY_BYTES];
		this.random.nextBytes(drawn);
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc.sql("insert into correction_request_key (day, key) values (:day, :key) on conflict (day) do nothing")
			.param("day", Date.valueOf(today))
			.param("key", drawn)
			.update();
		byte[] key = this.jdbc.sql("select key from correction_request_key where day = :day")
			.param("day", Date.valueOf(today))
			.query(byte[].class)
			.single();
		return this.seals.digest("sender", Base64.getEncoder().encodeToString(key), network);
	}

	/** Forgets the senders of days that are over. */
	@Transactional(propagation = Propagation.MANDATORY)
	void forget() {
		int days = this.jdbc.sql("delete from correction_request_key where day < :today")
			.param("today", Date.valueOf(LocalDate.now(this.clock)))
			.update();
		if (days > 0) {
			this.jdbc.sql("update correction_request set sender = null where sender is not null").update();
		}
	}

}
