package org.lantu.admin;

import java.util.List;

/**
 * The page of all people.
 *
 * @param active how many accounts may be used
 * @param demands the roles, and whether a second factor is demanded of them
 * @param saved whether that was changed just now
 */
record PeoplePage(List<Row> rows, int active, List<PersonPage.Choice> demands, boolean saved) {

	/**
	 * An account.
	 *
	 * @param role the role, in words
	 * @param regions the names of the regions that were given to the person
	 * @param identity through which identity provider the person comes, if through one
	 * @param lastLogin the day the person was last here, or that there was none
	 * @param active whether the account may be used
	 * @param secondFactor whether the person has set up a second factor
	 */
	record Row(String href, String login, String name, String role, String regions, String identity, String lastLogin,
			boolean active, boolean secondFactor) {

	}

}
