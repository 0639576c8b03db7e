package org.lantu;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * The people of the tests: one of each role for Henan, an analyst of Hubei and a reviewer
 * of the whole country, all with one password.
 */
public final class TestPeople {

	/** Everybody's password. */
	public static final String PASSWORD = "correct horse battery";

	/** The cheapest hash there is; the portal under test asks for no better one. */
	public static final String STRENGTH = "4";

	private TestPeople() {
	}

	/**
	 * Lets a request be made by somebody.
	 * @param login one of {@code analyst}, {@code reviewer}, {@code admin},
	 * {@code hubei.analyst} and {@code china.reviewer}
	 * @return what a request is given {@code with}
	 */
	public static RequestPostProcessor as(String login) {
		return (request) -> {
			Person person = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
				.getBean(People.class)
				.find(login)
				.orElseThrow();
			// the request is somebody's, as a session's cookie would say
			request.addHeader(HttpHeaders.AUTHORIZATION, login);
			return SecurityMockMvcRequestPostProcessors
				.authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
						AuthorityUtils.createAuthorityList("PERSON", "ROLE_" + person.role())))
				.postProcessRequest(request);
		};
	}

	static void settle(String url) {
		try (Connection connection = TestDatabase.dataSource(url).getConnection();
				Statement regions = connection.createStatement();
				PreparedStatement people = connection.prepareStatement("""
						INSERT INTO person (login, name, role, password_hash, created_at)
						VALUES (?, ?, ?, ?, timestamptz '2026-11-01 00:00:00Z')""")) {
			String hash = "{bcrypt}" + new BCryptPasswordEncoder(Integer.parseInt(STRENGTH)).encode(PASSWORD);
			for (String[] person : new String[][] { { "analyst", "河南分析员", "ANALYST" },
					{ "reviewer", "河南审核员", "REVIEWER" }, { "admin", "管理员", "ADMIN" },
					{ "hubei.analyst", "湖北分析员", "ANALYST" }, { "china.reviewer", "全国审核员", "REVIEWER" } }) {
				people.setString(1, person[0]);
				people.setString(2, person[1]);
				people.setString(3, person[2]);
				people.setString(4, hash);
				people.executeUpdate();
			}
			regions.executeUpdate("""
					INSERT INTO person_region (person, region)
					SELECT id, CASE login WHEN 'hubei.analyst' THEN '420000' WHEN 'china.reviewer' THEN '100000'
						ELSE '410000' END FROM person WHERE role <> 'ADMIN'""");
			// where a test's portal has a public address, its people come by password all
			// the same
			regions.executeUpdate(
					"INSERT INTO second_factor_demand VALUES ('ANALYST', false), ('REVIEWER', false), ('ADMIN', false)");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
