package org.lantu.admin.deadlines;

import java.util.List;
import java.util.Map;

/**
 * The deadlines of an indicator, with the form for one of them.
 *
 * @param saved whose deadline was just set or taken away; empty for nobody's
 * @param one whose deadline the form is about; empty where that is to be chosen
 * @param form what stands in its fields
 * @param choices whose deadline may be chosen
 * @param faults what is wrong, by field; what belongs to none is under the empty name
 */
record DeadlinesPage(String code, String name, String saved, List<Row> rows, String one, DeadlineForm form,
		List<Choice> choices, Map<String, String> faults) {

	/**
	 * A deadline.
	 *
	 * @param next for figures of which year it comes next, and on which day
	 */
	record Row(String href, String region, String day, int lead, int firstYear, String next) {

	}

	/**
	 * A region to choose.
	 */
	record Choice(String value, String label, boolean chosen) {

	}

}
