package org.lantu.accounts.provider;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.login.ExternalFault;

/**
 * Knows which account belongs to a user of an identity provider.
 */
public interface ExternalIdentities {

	/**
	 * The account of a user, bound to it at the first login by an address for which the
	 * provider vouches.
	 * @param provider which provider
	 * @param subject the user's number there
	 * @param email the user's address, if the provider tells one
	 * @param verified whether the provider vouches for the address
	 */
	Answer login(String provider, String subject, @Nullable String email, boolean verified);

	/**
	 * Who a user is here.
	 *
	 * @param login the account's name, if there is one
	 * @param fault why the user may not come in; none for the owner of an active account
	 */
	record Answer(@Nullable String login, @Nullable ExternalFault fault) {

	}

}
