package org.lantu.accounts.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.Sessions;
import org.lantu.audit.AuditTrail;
import org.lantu.platform.LantuProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person is logged in. */
@Component
class OpenSessions {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final ZoneId zone;

	OpenSessions(JdbcClient jdbc, AuditTrail trail, LantuProperties properties) {
		this.trail = trail;
		this.jdbc = jdbc;
		this.zone = properties.zone();
	}

	/**
	 * A session, as its person sees it.
	 *
	 * @param id by which it is ended; nobody gets in by it
	 * @param begun when the login was
	 * @param used when it was used last, give or take a minute
	 * @param here whether it is the one that asks
	 */
	record Open(String id, String begun, String used, boolean here) {

	}

	/** All that still count, the newest first. */
	List<Open> of(Person person, HttpServletRequest request) {
		return this.jdbc.sql("""
				SELECT primary_id, creation_time, last_access_time, session_id = CAST(:here AS bpchar) AS here
				FROM spring_session WHERE principal_name = :login
				AND expiry_time > extract(epoch FROM clock_timestamp()) * 1000 ORDER BY creation_time DESC""")
			.param("here", Sessions.number(request))
			.param("login", person.login())
			.query((row, number) -> new Open(row.getString("primary_id"), time(row.getLong("creation_time")),
					time(row.getLong("last_access_time")), row.getBoolean("here")))
			.list();
	}

	/** Ends one of a person's sessions; another's is left alone. */
	@Transactional
	void end(Person person, String id) {
		int ended = this.jdbc.sql("DELETE FROM spring_session WHERE primary_id = :id AND principal_name = :login")
			.param("id", id)
			.param("login", person.login())
			.update();
		if (ended > 0) {
			this.trail.record("session-ended", person.login(), Person.AUDITED_AS, person.login(), Map.of());
		}
	}

	private String time(long millis) {
		return MINUTE.format(Instant.ofEpochMilli(millis).atZone(this.zone));
	}

}
