package org.lantu.accounts.login;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Keeps sessions in the database, for all portals on it and across their restarts. Boot's
 * own module for that is not out yet, hence the annotation.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

	/**
	 * When a session was used last is written once a minute: a commit that writes waits
	 * for the disk, longer than all else that a page costs which is kept. However often
	 * it is used, it ends in the end.
	 */
	private static final String UPDATE = """
			UPDATE %%TABLE_NAME%% s SET session_id = n.session_id, last_access_time = n.last_access_time,
				max_inactive_interval = n.max_inactive_interval, expiry_time = least(n.expiry_time, s.creation_time + %d),
				principal_name = n.principal_name
			FROM (VALUES (CAST(? AS char(36)), CAST(? AS bigint), CAST(? AS integer), CAST(? AS bigint),
				CAST(? AS text), CAST(? AS char(36))))
				AS n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
			WHERE s.primary_id = n.primary_id AND (n.last_access_time >= s.last_access_time + 60000
				OR s.session_id <> n.session_id OR s.max_inactive_interval <> n.max_inactive_interval
				OR s.principal_name IS DISTINCT FROM n.principal_name)""";

	/** A session that is over is none, although it is swept later. */
	private static final String GET = """
			SELECT s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
				a.attribute_name, a.attribute_bytes
			FROM %%TABLE_NAME%% s LEFT JOIN %%TABLE_NAME%%_ATTRIBUTES a ON s.primary_id = a.session_primary_id
			WHERE s.session_id = ? AND s.creation_time > extract(epoch FROM clock_timestamp()) * 1000 - %d""";

	/** Fills the column; a UUID would have 122 random bits. */
	private static final int NUMBER_BYTES = 27;

	private static final SecureRandom random = new SecureRandom();

	/** HttpOnly by default; over https {@code platform.reach} makes it the host's own. */
	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName("lantu-session");
		cookie.setCookiePath("/");
		cookie.setSameSite("Lax");
		return cookie;
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLives(
			@Value("${server.servlet.session.timeout}") Duration timeout,
			@Value("${lantu.session-length}") Duration length,
			@Value("${spring.session.jdbc.cleanup-cron}") String cleanup) {
		return (sessions) -> {
			sessions.setDefaultMaxInactiveInterval((timeout.compareTo(length) < 0) ? timeout : length);
			sessions.setUpdateSessionQuery(UPDATE.formatted(length.toMillis()));
			sessions.setGetSessionQuery(GET.formatted(length.toMillis()));
			sessions.setCleanupCron(cleanup);
			sessions.setSessionIdGenerator(SessionConfiguration::number);
		};
	}

	/** The number of a session, which whoever has it is taken for its person. */
	static String number() {
		byte[] number = new byte[NUMBER_BYTES];
		random.nextBytes(number);
		return Base64.getUrlEncoder().encodeToString(number);
	}

	/** Problem pages, too, say who is logged in. */
	@Bean
	FilterRegistrationBean<Filter> sessionFilter(@Qualifier("springSessionRepositoryFilter") Filter filter) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

}
