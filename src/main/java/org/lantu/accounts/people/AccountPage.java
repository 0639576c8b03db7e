package org.lantu.accounts.people;

import java.util.List;
import java.util.Map;

/**
 * The page of one's own account.
 *
 * @param role what the person is here for, in words
 * @param regions the names of the regions that were given to the person
 * @param hasPassword whether the person logs in by password
 * @param hasFactor whether a second factor is set up
 * @param mustChange whether a password has to be chosen before anything else
 * @param changed whether the password has just been changed
 * @param next where a person goes on who had to do something here first
 * @param kept what was typed into a form before the session ended
 * @param faults what is wrong with what was typed, by field
 * @param sessions where the person is logged in
 */
record AccountPage(String login, String name, String role, String regions, boolean hasPassword, boolean hasFactor,
		boolean mustChange, boolean changed, String next, String kept, Map<String, List<String>> faults,
		List<OpenSessions.Open> sessions) {

}
