package org.lantu.accounts.people;

import org.lantu.accounts.Person;
import org.lantu.accounts.login.Sessions;
import org.lantu.accounts.secondfactor.SecondFactors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an administrator take away the second factor of somebody who has lost it.
 */
@Service
public class FactorResets {

	private final SecondFactors factors;

	private final Sessions sessions;

	FactorResets(SecondFactors factors, Sessions sessions) {
		this.factors = factors;
		this.sessions = sessions;
	}

	/**
	 * Takes it away and ends the person's sessions.
	 * @param login the account's name
	 * @throws AccountRefusedException if the account is the administrator's own
	 */
	@Transactional
	public void reset(String login, Person administrator) {
		if (login.equals(administrator.login())) {
			throw new AccountRefusedException(AccountFault.of("", "account.fault.own-factor"));
		}
		this.factors.remove(login, administrator);
		this.sessions.endAll(login, null);
	}

}
