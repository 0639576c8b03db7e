package org.lantu.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The form under the navigation band: a page that puts one into its model lets the
 * visitor choose the day and, if it names years, the year.
 *
 * @param meaning what the year is of
 * @param years the years to choose from; none hides the choice
 * @param shown the year that the page shows
 */
public record ContextBar(Meaning meaning, List<Integer> years, @Nullable Integer shown) {

	/** What choosing a year does. */
	public enum Meaning {

		/** The targets due in it are shown. */
		DUE,
		/** Later figures are left out of account. */
		UP_TO,
		/** Its figures are shown. */
		OF

	}

	public ContextBar {
		years = List.copyOf(years);
	}

	/**
	 * A bar that offers the day only.
	 */
	public static ContextBar dayOnly() {
		return new ContextBar(Meaning.OF, List.of(), null);
	}

}
