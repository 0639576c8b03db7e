package org.lantu.dashboard.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.parts.Link;

/**
 * What was published, the newest first, and what it did to verdicts.
 *
 * @param lead how much of what is shown, or that nothing changed
 * @param plan the plan whose changes these are; {@code null} for those of all
 * @param beginning what was there when changes began to be noted
 * @param view this list
 * @param feed the same for a reader of feeds
 */
record ChangesPage(String lead, @Nullable Link plan, List<Day> days, Form form, Pager pager, String beginning,
		Address view, Address feed) {

	/** The changes of a day, by edition. */
	record Day(String day, List<Edition> editions) {
	}

	/**
	 * What was published together.
	 *
	 * @param at the time of the day
	 */
	record Edition(String number, String at, List<ChangeRow> rows) {
	}

	/**
	 * The filters.
	 *
	 * @param since what was typed
	 * @param plan the code of a plan; {@code null} for none
	 */
	record Form(String since, List<Choice> regions, List<Choice> indicators, List<Choice> kinds,
			@Nullable String plan) {
	}

}
