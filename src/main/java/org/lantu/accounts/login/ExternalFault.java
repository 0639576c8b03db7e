package org.lantu.accounts.login;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why nobody came in through a provider.
 */
public enum ExternalFault {

	/** It does not answer, or not with what it is configured to be. */
	UNREACHABLE,

	/** It did not confirm who the visitor is, or the visitor did not want it to. */
	REFUSED,

	/** Nobody asked for what it answers, or too long ago. */
	EXPIRED,

	/** What it answered does not hold. */
	INVALID,

	/** No account has the address of its user. */
	NO_ACCOUNT,

	/** It vouches for no address of its user. */
	UNVERIFIED,

	/** The account with that address belongs to another user of a provider. */
	BOUND,

	/** The account is no longer used. */
	DEACTIVATED;

	/** How addresses, messages and the audit trail name it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<ExternalFault> of(String code) {
		return Arrays.stream(values()).filter((fault) -> fault.code().equals(code)).findFirst();
	}

}
