package org.lantu.accounts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Looks people up; one statement a call.
 */
@Service
public class People {

	private static final String ACTIVE = """
			SELECT p.id, p.login, p.name, p.role, p.email, p.password_one_time,
				EXISTS (SELECT FROM second_factor f WHERE f.person = p.id) AS second_factor_set,
				coalesce((SELECT d.demanded FROM second_factor_demand d WHERE d.role = p.role), %s) AS second_factor_demanded,
				ARRAY(SELECT region FROM person_region s WHERE s.person = p.id) AS scope,
				ARRAY(WITH RECURSIVE covered (region) AS (
					SELECT region FROM person_region s WHERE s.person = p.id
					UNION SELECT r.code FROM covered c JOIN region r ON r.parent = c.region)
					SELECT region FROM covered) AS regions
			FROM person p WHERE p.active""";

	/**
	 * In the attributes of a session: an identity provider has vouched for its person.
	 */
	public static final String VOUCHED_FOR = "lantu.vouched-for";

	/**
	 * In the same: it has asked for a second factor, or the person has shown the own one.
	 */
	public static final String TWO_FACTORS = "lantu.two-factors";

	private static final String IN_SESSION = " AND p.login = " + """
			(SELECT s.principal_name FROM spring_session s WHERE s.session_id = CAST(:session AS bpchar)
				AND s.expiry_time > extract(epoch FROM clock_timestamp()) * 1000
				AND s.last_access_time > extract(epoch FROM clock_timestamp()) * 1000 - 60000)""";

	/** The same, with what the session says of how its person came. */
	private static final String BY_SESSION = """
			SELECT found.*, ARRAY(SELECT a.attribute_name FROM spring_session s
				JOIN spring_session_attributes a ON a.session_primary_id = s.primary_id
				WHERE s.session_id = CAST(:session AS bpchar)) AS attributes
			FROM (%s) found""";

	private final JdbcClient jdbc;

	private final String active;

	People(JdbcClient jdbc, AccountsProperties properties) {
		this.jdbc = jdbc;
		this.active = ACTIVE.formatted(properties.atPublicAddress());
	}

	/**
	 * Finds somebody with an active account.
	 * @param login the account's name
	 */
	public Optional<Person> find(String login) {
		return this.jdbc.sql(this.active + " AND p.login = :login")
			.param("login", login)
			.query(People::person)
			.optional();
	}

	/**
	 * Finds somebody with an active account by a session that was used within the last
	 * minute.
	 * @param session the session's number
	 */
	public Optional<Person> findBySession(String session) {
		return this.jdbc.sql(BY_SESSION.formatted(this.active + IN_SESSION))
			.param("session", session)
			.query((row, number) -> {
				Set<String> attributes = codes(row.getArray("attributes"));
				return attributes.contains(VOUCHED_FOR) ? vouchedFor(row, attributes.contains(TWO_FACTORS))
						: person(row, number);
			})
			.optional();
	}

	/**
	 * The names of people by login, also of those whose account is no longer active; an
	 * unknown login, such as that of a seed, is left out.
	 * @param logins the logins
	 */
	public Map<String, String> names(Collection<String> logins) {
		if (logins.isEmpty()) {
			return Map.of();
		}
		Map<String, String> names = new LinkedHashMap<>();
		this.jdbc.sql("SELECT login, name FROM person WHERE login IN (:logins) ORDER BY login")
			.param("logins", Set.copyOf(logins))
			.query((row) -> {
				names.put(row.getString("login"), row.getString("name"));
			});
		return names;
	}

	/** Everybody with an active account, by login. */
	public List<Person> all() {
		return this.jdbc.sql(this.active + " ORDER BY p.login").query(People::person).list();
	}

	/**
	 * Finds somebody with an active account, whom an identity provider has vouched for.
	 * @param login the account's name
	 * @param twoFactors whether that login rests on two factors; where it does not, the
	 * own one is owed, as after a password
	 */
	public Optional<Person> findVouchedFor(String login, boolean twoFactors) {
		return this.jdbc.sql(this.active + " AND p.login = :login")
			.param("login", login)
			.query((row, number) -> vouchedFor(row, twoFactors))
			.optional();
	}

	private static Person vouchedFor(ResultSet row, boolean twoFactors) throws SQLException {
		boolean asked = row.getBoolean("second_factor_set") || row.getBoolean("second_factor_demanded");
		return person(row, 0).withFactorOwed(asked && !twoFactors);
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		return new Person(row.getLong("id"), row.getString("login"), row.getString("name"),
				Role.valueOf(row.getString("role")), codes(row.getArray("regions")), codes(row.getArray("scope")),
				row.getString("email"), row.getBoolean("password_one_time"),
				row.getBoolean("second_factor_demanded") && !row.getBoolean("second_factor_set"));
	}

	private static Set<String> codes(Array column) throws SQLException {
		return Set.of((String[]) column.getArray());
	}

}
