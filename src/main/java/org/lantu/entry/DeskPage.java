package org.lantu.entry;

import java.util.List;

import org.lantu.entry.remarks.RemarkLine;
import org.lantu.entry.requests.RequestLine;

/**
 * The desk: what came back, what is owed of a region and year, what is on its way.
 *
 * @param since since when the year is over; empty while it runs
 * @param grid where the grid of the region and year is
 * @param owed what is owed of the region and year, the most urgent first
 * @param done how many of the region and year are published
 * @param requests what looks wrong to readers, of all regions of the scope
 * @param remarks what others wrote last about figures on their way
 * @param all the regions of the scope; empty where there is one only
 */
record DeskPage(EntryPlace place, String since, String grid, List<GridPage.Count> strip, List<Line> returned,
		AllOwed owed, int done, List<Line> drafts, List<Line> waiting, List<RequestLine> requests,
		List<RemarkLine> remarks, List<OfRegion> all) {

	/**
	 * Something on its way.
	 *
	 * @param said the reviewer's words
	 */
	record Line(String href, String name, String unit, String region, String year, GridLine.Value value, String who,
			String when, String said) {

	}

	/**
	 * All that is owed.
	 *
	 * @param deadlines whether anybody has said by when anything is to be entered
	 */
	record AllOwed(boolean deadlines, List<Owed> lines) {

	}

	/**
	 * Something owed.
	 *
	 * @param years where the years of the indicator are entered
	 * @param last the year that was published last; empty where none was
	 * @param by the day by which it is to be entered; empty where nobody has set one
	 * @param expected the day on which it would be public if it came as the last one did
	 * @param state how urgent it is
	 */
	record Owed(String href, String years, String name, String unit, boolean planned, String last, String by,
			String expected, GridLine.State state) {

	}

	/**
	 * How things stand in a region.
	 */
	record OfRegion(String href, String name, boolean current, int overdue, int late, int owed, int drafts, int waiting,
			int done) {

	}

}
