package org.lantu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.audit.chain.AuditChain;
import org.lantu.audit.chain.AuditSeals;
import org.lantu.audit.chain.SealedContent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail of who did what. An event stands or falls with the transaction of the act;
 * the database refuses to change or delete one.
 */
@Service
public class AuditTrail {

	private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {
	};

	private static final String ADDRESS = "address";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final AuditSeals seals;

	private final TransactionSynchronization linking;

	AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock, AuditSeals seals, AuditChain chain) {
		this.seals = seals;
		this.linking = new Linking(chain);
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
	 * @param details what else there is to know; never a secret. The visitor's address
	 * goes by the name {@code address}, and is forgotten after a while
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String act, @Nullable String actor, String subjectType, String subject, Map<String, ?> details) {
		recordAll(act, actor, subjectType, Map.of(subject, details));
	}

	/**
	 * Records an act that was done to many things, in their order, by one statement.
	 * @param act what was done, in lower case with hyphens
	 * @param actor the login of who did it; none where nobody is logged in
	 * @param subjectType the kind of things it was done to
	 * @param subjects which ones, each with what else there is to know
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordAll(String act, @Nullable String actor, String subjectType,
			Map<String, ? extends Map<String, ?>> subjects) {
		List<String> addresses = new ArrayList<>();
		List<SealedContent> rows = new ArrayList<>();
		subjects.forEach((subject, details) -> {
			Map<String, Object> others = new LinkedHashMap<>(details);
			Object from = others.remove(ADDRESS);
			String mark = UUID.randomUUID().toString();
			addresses.add((from != null) ? from.toString() : null);
			rows.add(new SealedContent(mark, this.clock.instant().truncatedTo(ChronoUnit.MICROS), actor, act,
					subjectType, subject, this.json.writeValueAsString(others),
					(from != null) ? this.seals.address(mark, from.toString()) : null));
		});
		this.jdbc
			.sql("""
					INSERT INTO audit_event (at, actor, act, subject_type, subject, details, mark, address, address_digest, seal)
					SELECT CAST(e.at AS timestamptz), :actor, :act, :subjectType, e.subject, CAST(e.details AS jsonb), CAST(e.mark AS uuid), e.address,
						decode(e.digest, 'hex'), decode(e.seal, 'hex')
					FROM unnest(:ats, :subjects, :details, :marks, :addresses, :digests, :seals)
						WITH ORDINALITY AS e (at, subject, details, mark, address, digest, seal, number)
					ORDER BY e.number""")
			.param("actor", actor)
			.param("act", act)
			.param("subjectType", subjectType)
			.param("ats", texts(rows, (row) -> row.at().toString()))
			.param("subjects", texts(rows, SealedContent::subject))
			.param("details", texts(rows, SealedContent::details))
			.param("marks", texts(rows, SealedContent::mark))
			.param("addresses", addresses.toArray(String[]::new))
			.param("digests", texts(rows, (row) -> hex(row.addressDigest())))
			.param("seals", texts(rows, (row) -> hex(this.seals.seal(row))))
			.update();
		TransactionSynchronizationManager.registerSynchronization(this.linking);
	}

	private static @Nullable String[] texts(List<SealedContent> rows, Function<SealedContent, @Nullable String> text) {
		return rows.stream().map(text).toArray(String[]::new);
	}

	private static @Nullable String hex(byte @Nullable [] bytes) {
		return (bytes != null) ? HexFormat.of().formatHex(bytes) : null;
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
				SELECT id, at, actor, act, subject_type, subject, details, address FROM audit_event
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

	/**
	 * Has the rows of a transaction linked once it was committed; one for all of them.
	 *
	 * @param chain where
	 */
	private record Linking(AuditChain chain) implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			this.chain.written();
		}

	}

	private AuditEvent event(ResultSet row, int number) throws SQLException {
		Map<String, Object> details = new LinkedHashMap<>();
		String address = row.getString(ADDRESS);
		if (address != null) {
			details.put(ADDRESS, address);
		}
		details.putAll(this.json.readValue(row.getString("details"), DETAILS));
		return new AuditEvent(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("actor"),
				row.getString("act"), row.getString("subject_type"), row.getString("subject"), details);
	}

}
