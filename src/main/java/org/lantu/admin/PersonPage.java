package org.lantu.admin;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.people.AccountForm;

/**
 * The page of one account, or of one to be made.
 *
 * @param login the account's name; none where it is to be made
 * @param version the state of the account that the form is based on
 * @param active whether the account may be used
 * @param secondFactor whether the person has set up a second factor
 * @param self whether it is the administrator's own
 * @param form what stands in the fields
 * @param roles what may be chosen
 * @param regions what may be ticked
 * @param faults what is wrong, by field; what belongs to none is under the empty name
 * @param ways how the person comes in
 * @param history what was done with the account last
 */
record PersonPage(@Nullable String login, int version, boolean active, boolean secondFactor, boolean self,
		AccountForm form, List<Choice> roles, List<Choice> regions, Map<String, List<String>> faults, Ways ways,
		List<EventRow> history) {

	/**
	 * Something to choose.
	 */
	record Choice(String value, String label, boolean chosen) {

	}

	/**
	 * How the person comes in.
	 *
	 * @param password the one-time password that was just made, shown this once
	 * @param identity the identity provider and the person's number there, if the account
	 * is bound to one
	 * @param passwords whether people log in by password at all
	 */
	record Ways(@Nullable String password, @Nullable String identity, boolean passwords) {

	}

}
