package org.lantu.admin;

import java.util.List;

/**
 * The page of all people.
 *
 * @param active how many accounts may be used
 */
record PeoplePage(List<Row> rows, int active) {

	/**
	 * An account.
	 *
	 * @param role the role, in words
	 * @param regions the names of the regions that were given to the person
	 * @param lastLogin the day the person was last here, or that there was none
	 * @param active whether the account may be used
	 */
	record Row(String href, String login, String name, String role, String regions, String lastLogin, boolean active) {

	}

}
