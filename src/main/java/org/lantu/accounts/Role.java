package org.lantu.accounts;

/**
 * What a person is here for.
 */
public enum Role {

	/** Enters and submits figures in the own scope. */
	ANALYST,

	/** Also decides in the own scope, but never on own entries. */
	REVIEWER,

	/** Keeps people, plans and the audit trail; enters and publishes nothing. */
	ADMIN;

	/** Whether the role is held for certain regions. */
	public boolean scoped() {
		return this != ADMIN;
	}

	/** The authority by which addresses are opened to the role. */
	public String authority() {
		return "ROLE_" + name();
	}

}
