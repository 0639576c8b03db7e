package org.lantu.accounts.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Which session here came from which at a provider: in the database beside the sessions,
 * for all portals on it and across their restarts.
 */
class ProviderSessions implements OidcSessionRegistry {

	private static final String PROVIDER = "provider";

	private static final String SID = "sid";

	/** A session is written at the end of the request that begins it, after this. */
	private static final Duration BEGINNING = Duration.ofMinutes(10);

	private static final String COLUMNS = " session_id, provider, issuer, subject, sid, id_token";

	private final JdbcClient jdbc;

	private final Clock clock;

	ProviderSessions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A session that somebody began by the word of a provider. */
	static OidcSessionInformation begun(String session, String provider, OidcUser user) {
		return new OidcSessionInformation(session, Map.of(PROVIDER, provider), user);
	}

	/** Which provider a session came from. */
	static String provider(OidcSessionInformation session) {
		return session.getAuthorities().getOrDefault(PROVIDER, "");
	}

	@Override
	public void saveSessionInformation(OidcSessionInformation session) {
		OidcUser user = session.getPrincipal();
		this.jdbc.sql("""
				INSERT INTO provider_session (session_id, provider, issuer, subject, sid, id_token, begun_at)
				VALUES (:session, :provider, :issuer, :subject, :sid, :token, :now)
				ON CONFLICT (session_id) DO NOTHING""")
			.param("session", session.getSessionId())
			.param("provider", provider(session))
			.param("issuer", String.valueOf(user.getIssuer()))
			.param("subject", user.getSubject())
			.param("sid", user.getClaimAsString(SID))
			.param("token", user.getIdToken().getTokenValue())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** What a session came from, if from a provider. */
	Optional<OidcSessionInformation> find(String session) {
		return this.jdbc.sql("SELECT" + COLUMNS + " FROM provider_session WHERE session_id = :session")
			.param("session", session)
			.query(ProviderSessions::session)
			.optional();
	}

	/** Whoever asks is told of none, too, although the interface is not marked so. */
	@Override
	@SuppressWarnings("NullAway")
	public @Nullable OidcSessionInformation removeSessionInformation(String session) {
		return this.jdbc.sql("DELETE FROM provider_session WHERE session_id = :session RETURNING" + COLUMNS)
			.param("session", session)
			.query(ProviderSessions::session)
			.optional()
			.orElse(null);
	}

	@Override
	public List<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
		return this.jdbc
			.sql("DELETE FROM provider_session WHERE issuer = :issuer AND "
					+ ((token.getSessionId() != null) ? "sid = :sid" : "subject = :subject") + " RETURNING" + COLUMNS)
			.param("issuer", token.getIssuer().toString())
			.param(SID, token.getSessionId())
			.param("subject", token.getSubject())
			.query(ProviderSessions::session)
			.list();
	}

	/** Forgets what belonged to sessions that are over. */
	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void sweep() {
		this.jdbc.sql("""
				DELETE FROM provider_session p WHERE p.begun_at < :before
				AND NOT EXISTS (SELECT FROM spring_session s WHERE s.session_id = CAST(p.session_id AS bpchar))""")
			.param("before", Timestamp.from(this.clock.instant().minus(BEGINNING)))
			.update();
	}

	private static OidcSessionInformation session(ResultSet row, int number) throws SQLException {
		Map<String, Object> claims = new LinkedHashMap<>();
		claims.put(IdTokenClaimNames.ISS, row.getString("issuer"));
		claims.put(IdTokenClaimNames.SUB, row.getString("subject"));
		if (row.getString(SID) != null) {
			claims.put(SID, row.getString(SID));
		}
		OidcIdToken token = new OidcIdToken(row.getString("id_token"), Instant.EPOCH, Instant.MAX, claims);
		return begun(row.getString("session_id"), row.getString(PROVIDER),
				new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token));
	}

}
