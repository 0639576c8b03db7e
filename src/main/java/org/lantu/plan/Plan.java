package org.lantu.plan;

import org.lantu.reference.Bilingual;

/**
 * A region's plan over years.
 *
 * @param source the id of the document
 */
public record Plan(String code, String region, Kind kind, int firstYear, int lastYear, Bilingual title, String source) {

	public enum Kind {

		FIVE_YEAR, ANNUAL, PROGRAMME, LONG_TERM

	}

}
