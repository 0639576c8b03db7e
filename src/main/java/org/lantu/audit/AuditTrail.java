package org.lantu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail of who did what. An event stands or falls with the transaction of the act;
 * the database refuses to change or delete one.
 */
@Service
public class AuditTrail {

	private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Records an act in its own transaction.
	 * @param act what was done, in lower case with hyphens
	 * @param actor the login of who did it; none where nobody is logged in
	 * @param subjectType the kind of thing it was done to
	 * @param subject which one
	 * @param details what else there is to know; never a secret
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String act, @Nullable String actor, String subjectType, String subject, Map<String, ?> details) {
		this.jdbc.sql("""
				INSERT INTO audit_event (at, actor, act, subject_type, subject, details)
				VALUES (:at, :actor, :act, :subjectType, :subject, CAST(:details AS jsonb))""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", actor)
			.param("act", act)
			.param("subjectType", subjectType)
			.param("subject", subject)
			.param("details", this.json.writeValueAsString(details))
			.update();
	}

	/**
	 * Reads events, the latest first.
	 * @param filter which
	 * @param skip how many to leave out
	 * @param max how many at most
	 */
	@Transactional(readOnly = true)
	public List<AuditEvent> events(AuditFilter filter, int skip, int max) {
		return this.jdbc.sql("""
				SELECT id, at, actor, act, subject_type, subject, details FROM audit_event
				WHERE (CAST(:actor AS text) IS NULL OR actor = :actor)
				AND (CAST(:act AS text) IS NULL OR act = :act)
				AND (CAST(:subject AS text) IS NULL OR subject = :subject)
				AND (CAST(:from AS timestamptz) IS NULL OR at >= :from)
				AND (CAST(:until AS timestamptz) IS NULL OR at < :until)
				ORDER BY id DESC OFFSET :skip LIMIT :max""")
			.param("actor", filter.actor())
			.param("act", filter.act())
			.param("subject", filter.subject())
			.param("from", (filter.from() != null) ? Timestamp.from(filter.from()) : null)
			.param("until", (filter.until() != null) ? Timestamp.from(filter.until()) : null)
			.param("skip", skip)
			.param("max", max)
			.query(this::event)
			.list();
	}

	/** What has been done so far, in alphabetical order. */
	@Transactional(readOnly = true)
	public List<String> acts() {
		return this.jdbc.sql("SELECT DISTINCT act FROM audit_event ORDER BY act").query(String.class).list();
	}

	private AuditEvent event(ResultSet row, int number) throws SQLException {
		return new AuditEvent(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("actor"),
				row.getString("act"), row.getString("subject_type"), row.getString("subject"),
				this.json.readValue(row.getString("details"), DETAILS));
	}

}
