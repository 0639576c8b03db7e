package org.lantu.accounts.login;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Knows which account belongs to a user of an identity provider.
 */
public interface ExternalIdentities {

	/**
	 * The active account of a user, bound to it at the first login.
	 * @param externalId the provider and its subject
	 * @param verifiedEmail the address that the provider vouches for, if any
	 * @return the account's name, if there is one for the user
	 */
	Optional<String> login(String externalId, @Nullable String verifiedEmail);

}
