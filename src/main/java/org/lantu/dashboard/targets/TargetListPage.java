package org.lantu.dashboard.targets;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.parts.Summary;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.platform.ContextBar;

/**
 * Targets of all plans: those that the filters leave, in groups, a sheet at a time.
 *
 * @param summary the verdicts of all that the filters leave
 * @param groups what the sheet shows
 * @param range which of them the sheet shows, as "31–60"; {@code null} where it shows all
 * @param file the whole list, without an ending
 * @param sheets the addresses of the sheets; empty where one is enough
 */
record TargetListPage(Summary summary, List<Group> groups, @Nullable String range, List<Sheet> sheets,
		List<Filter> filters, Address file, String asOf, ContextBar contextBar) {

	/**
	 * Targets that have something in common.
	 *
	 * @param title what it is; {@code null} where the list is not grouped
	 */
	record Group(@Nullable String title, List<TargetRow> rows) {
	}

	/** A part of the list. */
	record Sheet(String number, Address address, boolean current) {
	}

	/** A parameter of the list with its values. */
	record Filter(String name, String label, List<Choice> choices) {
	}

}
