package org.lantu.accounts;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with an active account, as of the request in which it was asked for.
 *
 * @param id the account's number
 * @param login the account's name, by which entries and the audit trail name the person
 * @param name the person's name, as shown
 * @param role what the person is here for
 * @param regions every region that the scope covers, children included; empty for admins
 * @param scope the regions that were given to the person
 * @param email where notices go, if anywhere
 * @param oneTimePassword whether the person has to choose a password before anything else
 * @param secondFactorOwed whether the person has to set up a second factor before
 * anything else, or to show the one that is set up
 */
public record Person(long id, String login, String name, Role role, Set<String> regions, Set<String> scope,
		@Nullable String email, boolean oneTimePassword, boolean secondFactorOwed) {

	/** The kind of subject that the audit trail names when an account was changed. */
	public static final String AUDITED_AS = "account";

	public Person {
		regions = Set.copyOf(regions);
		scope = Set.copyOf(scope);
	}

	/** Whether the person has to do something at the account before anything else. */
	public boolean owes() {
		return this.oneTimePassword || this.secondFactorOwed;
	}

	/** The person as one who has just chosen a password. */
	public Person withOwnPassword() {
		return new Person(this.id, this.login, this.name, this.role, this.regions, this.scope, this.email, false,
				this.secondFactorOwed);
	}

	/** The person as one who owes a second factor, or does not. */
	public Person withFactorOwed(boolean owed) {
		return new Person(this.id, this.login, this.name, this.role, this.regions, this.scope, this.email,
				this.oneTimePassword, owed);
	}

	/**
	 * Whether the person may enter figures of a region.
	 * @param region the region's code
	 */
	public boolean mayEnter(String region) {
		return this.role.scoped() && this.regions.contains(region);
	}

	/**
	 * Whether the person may decide on figures of a region; never on own entries, which
	 * the caller knows.
	 * @param region the region's code
	 */
	public boolean mayReview(String region) {
		return this.role == Role.REVIEWER && this.regions.contains(region);
	}

}
