package org.lantu.scoreboard.pages;

import java.util.List;

/**
 * All regions with the verdicts of their targets.
 */
record RegionListPage(List<Item> items, String plans, String targets, OverviewPage.Map map) {

	/** A region; one without a plan has an empty summary. */
	record Item(Link region, String area, String plans, Summary summary) {
	}

}
