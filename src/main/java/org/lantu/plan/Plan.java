package org.lantu.plan;

import org.lantu.reference.Bilingual;

/**
 * A region's plan over years.
 *
 * @param source the id of the document
 */
public record Plan(String code, String region, Kind kind, int firstYear, int lastYear, Bilingual title, String source) {

	public enum Kind {

		FIVE_YEAR, ANNUAL, PROGRAMME, LONG_TERM;

		/** Whether plans of this kind mostly have another number of years. */
		public boolean isUnusual(int years) {
			return this == FIVE_YEAR && years != 5 || this == ANNUAL && years != 1;
		}

	}

}
