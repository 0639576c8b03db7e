package org.lantu.entry.reminders;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the desk reminds of.
 *
 * @param away that the person is away, and who stands in; {@code null} where not
 */
record DeskReminderPage(@Nullable String away, List<Group> groups) {

	/**
	 * Some of one kind.
	 *
	 * @param person for whom one stands in; empty for oneself
	 * @param more how many are not named; empty for none
	 */
	record Group(String person, String head, List<Line> lines, String more) {

	}

	/**
	 * One of them.
	 *
	 * @param href where it is done
	 */
	record Line(String href, String said) {

	}

}
