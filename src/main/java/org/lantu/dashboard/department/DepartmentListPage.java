package org.lantu.dashboard.department;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Summary;

/**
 * The departments on file, by region.
 *
 * @param summary the targets for which any of them answers, each once
 * @param sub how many departments there are, and for how many targets they answer
 * @param unanswered says for how many targets nobody on file answers; {@code null} where
 * there is none
 * @param region the region that was asked for; {@code null} for the nation and its
 * provinces
 * @param file the same as a file, without an ending
 */
record DepartmentListPage(Summary summary, String sub, @Nullable String unanswered, @Nullable String region,
		List<Group> groups, Address file, String asOf) {

	/**
	 * The departments of a region.
	 *
	 * @param together how many targets they answer for together, each once; {@code null}
	 * where there is one department only
	 */
	record Group(Link region, List<Row> rows, @Nullable String together) {
	}

	/**
	 * A department.
	 *
	 * @param former those that it follows
	 * @param led how many targets it leads
	 * @param supported how many it supports
	 */
	record Row(Link name, List<Link> former, String led, String supported, Summary summary, String measures) {
	}

}
