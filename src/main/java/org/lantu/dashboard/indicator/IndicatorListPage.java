package org.lantu.dashboard.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;

/**
 * What is measured, by theme.
 *
 * @param without how many have no figure at all
 */
record IndicatorListPage(String indicators, String figures, String without, List<Theme> themes) {

	/** The indicators of a theme. */
	record Theme(String name, List<Item> items) {
	}

	/**
	 * An indicator.
	 *
	 * @param latest the latest year of which a province has a figure; {@code null} where
	 * there is none
	 * @param fuller the latest year of which most provinces have one, in words, where
	 * that is another one
	 * @param national the nation's latest value
	 * @param gap why it is empty, where there is no figure at all
	 */
	record Item(Link indicator, String unit, String direction, @Nullable String latest, String provinces,
			@Nullable String fuller, Cell national, String targets, @Nullable String gap) {
	}

}
