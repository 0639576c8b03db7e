package org.lantu.accounts.people;

import java.util.List;

/**
 * Nothing was done to an account, and this is why.
 */
public class AccountRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<AccountFault> faults;

	AccountRefusedException(List<AccountFault> faults) {
		super("The account was left as it is: " + faults);
		this.faults = List.copyOf(faults);
	}

	AccountRefusedException(AccountFault fault) {
		this(List.of(fault));
	}

	/** All that is wrong. */
	public List<AccountFault> faults() {
		return this.faults;
	}

}
