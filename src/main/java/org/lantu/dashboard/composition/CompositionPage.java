package org.lantu.dashboard.composition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;
import org.lantu.platform.ContextBar;

/**
 * The targets of all provinces for an indicator and a year, put together against the
 * nation's.
 *
 * @param lead the answer in a sentence; why there is none where the indicator's values do
 * not add up
 * @param table {@code null} where they do not, or nobody has a target
 */
record CompositionPage(Link indicator, String title, String lead, @Nullable Table table, String asOf,
		ContextBar contextBar) {

	/**
	 * The table.
	 *
	 * @param sums what each sort of parts comes to, and all of them
	 * @param nation what the nation asks for
	 * @param missing the provinces of which nothing is on file
	 */
	record Table(String unit, List<Sum> sums, Row nation, List<Row> rows, @Nullable String missing, String path,
			String year) {

	}

	/** A sum of parts. */
	record Sum(String name, String number, String value, String range, boolean total) {

	}

	/**
	 * A province.
	 *
	 * @param from on what its value rests, in words
	 * @param target the promise; {@code null} where there is none
	 * @param note the targets that are not taken; empty where there are none
	 */
	record Row(Link region, String from, @Nullable Link target, String value, String range, String note) {

	}

}
