package org.lantu.dashboard.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.ColumnHead;
import org.lantu.dashboard.parts.TargetRow;

/**
 * The targets of a plan as they were asked for.
 *
 * @param heads what sorts by a column, by the column's name
 * @param shown how many targets the filter leaves, as "5 项中的 3 项"; {@code null} where it
 * leaves all
 */
record Scorecard(List<Group> groups, Map<String, ColumnHead> heads, @Nullable String shown) {

	/**
	 * Targets that belong together.
	 *
	 * @param name {@code null} where nothing is grouped
	 */
	record Group(@Nullable String name, List<TargetRow> rows) {
	}

	/**
	 * What can be chosen; a list without choices is not offered.
	 *
	 * @param all the same view with every target
	 * @param view this view
	 * @param download the same view as a file
	 */
	record Form(List<Choice> verdicts, List<Choice> pillars, List<Choice> groupings, List<Choice> sorts, Address view,
			Address all, Address download) {
	}

}
