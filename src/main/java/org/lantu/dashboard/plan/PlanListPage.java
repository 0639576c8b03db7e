package org.lantu.dashboard.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.PlanRow;
import org.lantu.dashboard.parts.Summary;

/**
 * The plans that a filter leaves, by region.
 *
 * @param summary of the targets of the plans that are listed
 * @param plans how many there are without a filter
 * @param targets how many they have
 * @param shown how many plans are listed of how many; {@code null} where all are
 * @param all the list without a filter
 * @param view this list
 */
record PlanListPage(Summary summary, int plans, int targets, List<Group> groups, @Nullable String shown, Form form,
		Address all, Address view) {

	/** What can be chosen. */
	record Form(List<Choice> levels, List<Choice> kinds, List<Choice> periods, List<Choice> verdicts) {
	}

	/** The plans of a region. */
	record Group(Link region, List<PlanRow> items) {
	}

}
