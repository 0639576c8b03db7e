package org.lantu.scoreboard.pages;

import java.util.List;

/**
 * All plans, by region.
 */
record PlanListPage(Summary summary, int plans, List<Group> groups) {

	/** The plans of a region. */
	record Group(Link region, List<Item> items) {
	}

	/** A plan with the verdicts of its targets. */
	record Item(Link plan, String years, String kind, Summary summary, String measures) {
	}

}
