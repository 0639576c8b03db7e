package org.lantu.dashboard.profile;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;

/**
 * An indicator of a region in one row.
 *
 * @param figure the year of the value, leading to its history
 * @param nation the nation's value of the same year
 * @param rank {@code null} where no rank can be told
 * @param line the drawn years
 */
record ProfileRow(Link indicator, String unit, Cell value, Link figure, @Nullable Change change,
		@Nullable String nation, @Nullable Rank rank, String line) {

	/**
	 * What became of the value since the figure before.
	 *
	 * @param since the year of that figure where it is not the year before
	 */
	record Change(String text, @Nullable String since) {
	}

	/**
	 * A place among the provinces.
	 *
	 * @param year where it is not that of the value
	 * @param move how many places up or down; {@code null} where no earlier year is
	 * ranked
	 */
	record Rank(String place, String of, @Nullable String year, @Nullable Change move) {
	}

}
