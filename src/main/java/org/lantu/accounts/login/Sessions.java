package org.lantu.accounts.login;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and ends sessions. All that a session holds is a login, and whether an identity
 * provider vouched for it: who that is, is looked up with each request, so that no change
 * of a role or scope comes late.
 */
@Component
public class Sessions {

	/** Everybody with an account and a password of the own choice. */
	static final String PERSON = "PERSON";

	/** Somebody who has to choose a password before anything else. */
	static final String CHOOSING = "CHOOSING";

	/** The attribute by which Spring Session, too, knows whose session it is. */
	private static final String LOGIN = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private static final String NUMBER = Sessions.class.getName() + ".number";

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final CsrfTokenRepository formTokens;

	private final CsrfTokenRequestHandler forms;

	Sessions(JdbcClient jdbc, AuditTrail trail, CsrfTokenRepository formTokens, CsrfTokenRequestHandler forms) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.formTokens = formTokens;
		this.forms = forms;
	}

	/** Notes by which session the one who asks is known. */
	static void known(HttpServletRequest request, String number) {
		request.setAttribute(NUMBER, number);
	}

	/** The number of that session, if anybody is known. */
	public static @Nullable String number(HttpServletRequest request) {
		return (String) request.getAttribute(NUMBER);
	}

	/**
	 * What a person may: all that the role may who owes nothing, and choose a password
	 * who owes that.
	 */
	static Authentication authentication(Person person) {
		List<GrantedAuthority> authorities = !person.owes()
				? AuthorityUtils.createAuthorityList(PERSON, person.role().authority()) : AuthorityUtils
					.createAuthorityList(person.oneTimePassword() ? new String[] { CHOOSING } : new String[0]);
		return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
	}

	/** Whose session this is, if anybody's. */
	static @Nullable String login(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? (String) session.getAttribute(LOGIN) : null;
	}

	/**
	 * Begins a session under a new number; what went before belongs to nobody, and the
	 * forms of the answer are of the new one.
	 */
	void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
		end(request, response);
		HttpSession session = request.getSession(true);
		session.setAttribute(LOGIN, person.login());
		known(request, session.getId());
		SecurityContextHolder.setContext(new SecurityContextImpl(authentication(person)));
		this.forms.handle(request, response, this.formTokens.loadDeferredToken(request, response)::get);
	}

	/** Begins a session of somebody whom an identity provider has vouched for. */
	void beginVouchedFor(Person person, boolean twoFactors, HttpServletRequest request, HttpServletResponse response) {
		begin(person, request, response);
		request.getSession().setAttribute(People.VOUCHED_FOR, true);
		if (twoFactors) {
			request.getSession().setAttribute(People.TWO_FACTORS, true);
		}
	}

	/**
	 * Notes that the person of this session has shown the own second factor, whatever the
	 * provider asked for.
	 */
	public static void factorShown(Person person, HttpServletRequest request) {
		request.getSession().setAttribute(People.TWO_FACTORS, true);
		SecurityContextHolder.setContext(new SecurityContextImpl(authentication(person.withFactorOwed(false))));
	}

	/** Whether the provider's word, or a code of the own, stands for two factors. */
	static boolean byTwoFactors(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(People.TWO_FACTORS) != null;
	}

	/** Whether an identity provider has vouched for whom this session is of. */
	static boolean isVouchedFor(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(People.VOUCHED_FOR) != null;
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
	 * Ends sessions from outside of them.
	 * @param numbers their numbers
	 * @param by who has ended them
	 */
	@Transactional
	public void end(Collection<String> numbers, String by) {
		for (String number : numbers) {
			this.jdbc.sql("""
					DELETE FROM spring_session WHERE session_id = CAST(:number AS bpchar) RETURNING principal_name""")
				.param("number", number)
				.query(String.class)
				.optional()
				.ifPresent((login) -> this.trail.record("logout", login, Person.AUDITED_AS, login,
						Map.of("provider", by)));
		}
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
