package org.lantu.accounts.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and ends sessions. All that a session holds is a login: who that is, is looked
 * up with each request, so that no change of a role or scope comes late.
 */
@Component
public class Sessions {

	/** The attribute by which Spring Session, too, knows whose session it is. */
	private static final String LOGIN = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private final JdbcClient jdbc;

	private final CsrfTokenRepository formTokens;

	Sessions(JdbcClient jdbc, CsrfTokenRepository formTokens) {
		this.jdbc = jdbc;
		this.formTokens = formTokens;
	}

	/** Whose session this is, if anybody's. */
	static @Nullable String login(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? (String) session.getAttribute(LOGIN) : null;
	}

	/** Begins a session under a new number; what went before belongs to nobody. */
	void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
		end(request, response);
		request.getSession(true).setAttribute(LOGIN, person.login());
	}

	/** Ends the session of this request, and voids the forms that were open in it. */
	public void end(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		this.formTokens.saveToken(null, request, response);
	}

	/**
	 * Ends a person's sessions on all devices.
	 * @param login the account's name
	 * @param except the session to keep, if any
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void endAll(String login, @Nullable String except) {
		this.jdbc.sql("""
				DELETE FROM spring_session WHERE principal_name = :login
				AND session_id IS DISTINCT FROM CAST(:except AS text)""")
			.param("login", login)
			.param("except", except)
			.update();
	}

}
