package org.lantu.planning.onfile;

import java.util.List;
import java.util.Map;

/**
 * The page of a plan on file.
 *
 * @param asked the code that was asked for; an empty text for none
 * @param title its title; an empty text where there is no such plan
 * @param plans the titles of all plans, by code
 */
record OnFilePage(String asked, String title, List<Row> rows, Map<String, String> plans) {

	/** Whether there is no such plan. */
	public boolean unknown() {
		return !this.asked.isEmpty() && this.title.isEmpty();
	}

	/**
	 * A target.
	 *
	 * @param promise what it promises last
	 * @param since from which day on that counts; an empty text where it was never
	 * revised
	 */
	record Row(String code, String indicator, String promise, String since) {

	}

}
