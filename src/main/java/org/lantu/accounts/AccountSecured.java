package org.lantu.accounts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That what somebody's login rests on has changed: a password, a second factor, or where
 * this is told. Its person is told, for it may have been somebody else.
 *
 * @param login whose account
 * @param act what was done, as the audit trail calls it
 * @param at when
 * @param formerEmail where it is told, where that is no longer the person's address
 */
public record AccountSecured(String login, String act, Instant at, @Nullable String formerEmail) {

	/**
	 * Something of which the person is told at the present address.
	 */
	public AccountSecured(String login, String act, Instant at) {
		this(login, act, at, null);
	}

}
