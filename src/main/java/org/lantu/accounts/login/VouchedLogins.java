package org.lantu.accounts.login;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Lets in whom somebody else vouches for, and records who came and who was refused.
 */
@Component
public class VouchedLogins {

	private final JdbcClient jdbc;

	private final People people;

	private final Sessions sessions;

	private final KeptForms forms;

	private final RefusedLogins refused;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	VouchedLogins(JdbcClient jdbc, People people, Sessions sessions, KeptForms forms, RefusedLogins refused,
			AuditTrail trail, Clock clock, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.people = people;
		this.sessions = sessions;
		this.forms = forms;
		this.refused = refused;
		this.trail = trail;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Begins the session of somebody.
	 * @param provider who vouches
	 * @param twoFactors whether the provider says that it asked for two factors
	 * @return the person, who may owe the own second factor before anything else
	 */
	public Person begin(Person person, String provider, boolean twoFactors, HttpServletRequest request,
			HttpServletResponse response) {
		Person in = this.people.findVouchedFor(person.login(), twoFactors).orElseThrow();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("UPDATE person SET last_login_at = :now WHERE login = :login")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("login", person.login())
				.update();
			this.trail.record("login", person.login(), Person.AUDITED_AS, person.login(), Map.of("address",
					request.getRemoteAddr(), "provider", provider, "factors", twoFactors ? "2" : "1"));
		});
		this.forms.remember(person, response);
		this.sessions.beginVouchedFor(in, twoFactors, request, response);
		return in;
	}

	/**
	 * Where somebody goes on who has come in, by what is owed first.
	 * @param next where the login leads to
	 * @param form the number of a form that waits, if one does
	 */
	public static String onward(Person person, String next, String form) {
		String on = form.isEmpty() ? ReturnAddress.within(next)
				: UriComponentsBuilder.fromPath(KeptForm.CARRIED)
					.queryParam("form", UriUtils.encode(form, StandardCharsets.UTF_8))
					.queryParam(ReturnAddress.NEXT, UriUtils.encode(next, StandardCharsets.UTF_8))
					.build(true)
					.toUriString();
		return person.owes() ? ReturnAddress.by(ReturnAddress.owed(person), on) : on;
	}

	/**
	 * Records that somebody was refused.
	 * @param account the account that was meant, if it is known
	 * @param fault why
	 * @param address where the attempt came from
	 * @param details what else there is to know
	 * @return whether it was told by itself: of many an hour only their number is
	 */
	public boolean refuse(@Nullable String account, ExternalFault fault, String address, Map<String, String> details) {
		Map<String, String> told = new LinkedHashMap<>(details);
		told.put("address", address);
		told.put("reason", fault.code());
		return Boolean.TRUE
			.equals(this.transaction.execute((status) -> this.refused.record((account != null) ? account : "-", told)));
	}

}
