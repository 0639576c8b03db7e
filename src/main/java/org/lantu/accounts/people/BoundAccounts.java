package org.lantu.accounts.people;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.ExternalFault;
import org.lantu.accounts.login.Sessions;
import org.lantu.accounts.provider.ExternalIdentities;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Binds an account to the user of an identity provider, known by the provider's subject
 * or the first time by a verified e-mail address.
 */
@Component
public class BoundAccounts implements ExternalIdentities {

	private final Persons persons;

	private final Sessions sessions;

	private final AuditTrail trail;

	BoundAccounts(Persons persons, Sessions sessions, AuditTrail trail) {
		this.persons = persons;
		this.sessions = sessions;
		this.trail = trail;
	}

	@Override
	@Transactional
	public Answer login(String provider, String subject, @Nullable String email, boolean verified) {
		String externalId = provider + ":" + subject;
		Optional<PersonEntity> bound = this.persons.findByExternalId(externalId);
		if (bound.isPresent()) {
			return letIn(bound.get(), externalId);
		}
		if (email == null || !verified) {
			return new Answer(null, ExternalFault.UNVERIFIED);
		}
		return this.persons.findByEmail(email)
			.map((person) -> (person.externalId() == null) ? bind(person, provider, subject)
					: new Answer(person.login(), ExternalFault.BOUND))
			.orElseGet(() -> new Answer(null, ExternalFault.NO_ACCOUNT));
	}

	private Answer bind(PersonEntity person, String provider, String subject) {
		Answer answer = letIn(person, provider + ":" + subject);
		if (answer.fault() == null) {
			this.trail.record("identity-bound", person.login(), Person.AUDITED_AS, person.login(),
					Map.of("provider", provider, "subject", subject));
		}
		return answer;
	}

	private Answer letIn(PersonEntity person, String externalId) {
		if (!person.active()) {
			return new Answer(person.login(), ExternalFault.DEACTIVATED);
		}
		person.vouchFor(externalId);
		this.persons.saveAndFlush(person);
		return new Answer(person.login(), null);
	}

	/**
	 * Has the user to whom an account is bound be nobody here, and ends the account's
	 * sessions.
	 * @param login the account's name
	 * @param version the state of the account that the change is based on
	 * @throws AccountRefusedException if the account has changed meanwhile
	 */
	@Transactional
	public void unbind(String login, int version, Person administrator) {
		PersonEntity person = this.persons.findByLogin(login)
			.filter((found) -> found.version() == version && found.externalId() != null)
			.orElseThrow(Accounts::stale);
		String identity = String.valueOf(person.externalId());
		person.unbind();
		this.persons.saveAndFlush(person);
		this.sessions.endAll(login, null);
		this.trail.record("identity-unbound", administrator.login(), Person.AUDITED_AS, login,
				Map.of("identity", identity));
	}

}
