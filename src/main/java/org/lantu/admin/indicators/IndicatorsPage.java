package org.lantu.admin.indicators;

import java.util.List;

/**
 * The list of indicators.
 *
 * @param saved the name of the one that was just changed; empty where none was
 */
record IndicatorsPage(String saved, List<Row> rows) {

	/**
	 * An indicator with what may be said anew of it.
	 *
	 * @param defined in which languages it is defined
	 * @param range what values it can have
	 */
	record Row(String href, String code, String nameZh, String nameEn, String unit, String defined, String warn,
			String range) {

	}

}
