package org.lantu.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The form under the navigation band: a page that puts one into its model lets the
 * visitor choose the day and, if it names years, the year.
 *
 * @param years the years to choose from; none hides the choice
 * @param shown the year that the page shows
 */
public record ContextBar(List<Integer> years, @Nullable Integer shown) {

	public ContextBar {
		years = List.copyOf(years);
	}

	/**
	 * A bar that offers the day only.
	 */
	public static ContextBar dayOnly() {
		return new ContextBar(List.of(), null);
	}

}
