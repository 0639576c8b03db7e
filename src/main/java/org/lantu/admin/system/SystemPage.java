package org.lantu.admin.system;

import java.util.List;

/**
 * How the portal is, in parts.
 *
 * @param backUp whether a backup may be asked for
 */
record SystemPage(List<Part> parts, boolean backUp) {

	/**
	 * What belongs together.
	 */
	record Part(String title, List<Row> rows) {

	}

	/**
	 * Something and how it is.
	 *
	 * @param amiss whether somebody has to look after it
	 */
	record Row(String label, String value, boolean amiss) {

		static Row of(String label, String value) {
			return new Row(label, value, false);
		}

	}

}
