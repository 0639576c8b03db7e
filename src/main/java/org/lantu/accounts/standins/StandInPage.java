package org.lantu.accounts.standins;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody, or an administrator for somebody, says who stands in.
 *
 * @param admin whether it is an administrator's page
 * @param name the name of who is away
 * @param action where the form goes
 * @param back where one came from
 * @param possible whether the person's role has anything to stand in for
 * @param now what is on file; {@code null} for nothing
 * @param form what stands in the fields
 * @param choices who may stand in
 * @param others who may not, each with the reason
 * @param faults what is wrong, by field
 */
record StandInPage(boolean admin, String name, String action, String back, boolean possible, @Nullable String now,
		boolean saved, StandInForm form, List<Choice> choices, List<String> others, Map<String, String> faults) {

	/**
	 * Somebody who may stand in.
	 */
	record Choice(String login, String label, boolean chosen) {

	}

}
