package org.lantu.dashboard.share;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;

/**
 * What of a target is given to the regions within, beside what they have reached.
 *
 * @param note whether the shares add up, and of what year the figures are
 * @param rows the regions of which anything is on file, the largest share first
 * @param sums the parts against the whole, in sentences
 * @param others the regions of which nothing is on file, in one sentence; empty where
 * there are none
 * @param path of the table as a file, without its ending
 */
record SharesView(String note, String year, boolean parts, List<Row> rows, List<String> sums, String others,
		String path) {

	/**
	 * A region.
	 *
	 * @param part the share in per cent of the whole; a dash where it is no part of it
	 * @param since from when on the share counts, and why where it was revised
	 */
	record Row(Link region, String share, String part, Cell reached, String since, @Nullable Link source,
			String quote) {

	}

}
