package org.lantu.dashboard.method;

import java.util.List;

/**
 * How often the outlook was right.
 *
 * @param warnings a sentence for each indicator of which the outlook is not reliable
 * @param totals of all indicators, for each distance and together
 * @param compared with peers and without, the last row of all together
 */
record BackTestTable(String madeOn, List<String> warnings, List<CoverageRow> coverage, List<OutlookRow> outlooks,
		List<OutlookRow> totals, List<ComparedRow> compared) {

	/**
	 * How often the interval of an indicator held the figure.
	 *
	 * @param shares as first published, then as revised, each for one, two and three
	 * years ahead
	 */
	record CoverageRow(String name, boolean unreliable, List<Share> shares) {
	}

	/** A share and the counts that it comes of. */
	record Share(String percent, String counts, boolean low) {
	}

	/**
	 * How outlooks turned out.
	 *
	 * @param counts likely and kept, possible and kept, unlikely and missed: as first
	 * published, then as revised; as "12 / 15"
	 */
	record OutlookRow(String name, List<String> counts) {
	}

	/**
	 * What borrowing from peers does to an indicator.
	 *
	 * @param counts coverage with peers, coverage without, and the score, each for one,
	 * two and three years ahead
	 */
	record ComparedRow(String name, List<String> counts) {
	}

}
