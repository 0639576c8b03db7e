package org.lantu.admin.deadlines;

import java.util.List;

/**
 * A page of the deadlines of all indicators.
 *
 * @param earlier the address of the page before; empty for none
 * @param later the address of the page after; empty for none
 */
record DeadlineListPage(List<Row> rows, String earlier, String later) {

	/** So many stand on one page. */
	static final int ROWS = 200;

	/**
	 * A deadline of an indicator.
	 *
	 * @param href where those of the indicator are changed
	 */
	record Row(String href, String indicator, DeadlinesPage.Row deadline) {

	}

}
