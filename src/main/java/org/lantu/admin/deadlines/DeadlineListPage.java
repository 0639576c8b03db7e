package org.lantu.admin.deadlines;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the deadlines of all indicators.
 *
 * @param earlier the address of the page before, if any
 * @param later the address of the page after, if any
 */
record DeadlineListPage(List<Row> rows, @Nullable String earlier, @Nullable String later) {

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
