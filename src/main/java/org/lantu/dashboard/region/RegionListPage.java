package org.lantu.dashboard.region;

import java.util.List;

import org.lantu.dashboard.maps.RegionMap;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Summary;

/**
 * All regions with the verdicts of their targets.
 */
record RegionListPage(List<Item> items, String plans, String targets, RegionMap map) {

	/**
	 * A region; one without a plan has an empty summary.
	 *
	 * @param within the cities of a province
	 */
	record Item(Link region, String area, String plans, Summary summary, List<Link> within) {
	}

}
