package org.lantu.dashboard.maps;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;

/**
 * A map of the provinces in a year, with the same values as a table.
 *
 * @param href what the title leads to, or {@code null}
 * @param table the title of the same values as a table
 * @param ranking the provinces with a value
 * @param without those without one, in words; {@code null} where all have one
 * @param none what it means to have none
 * @param note how to read it
 */
public record RegionMap(@Nullable String href, String title, String unit, String wide, String narrow, List<Step> steps,
		String table, List<Rank> ranking, @Nullable String national, @Nullable String without, String none,
		String note) {

	/** A class of the map: its colour and its words. */
	public record Step(String style, String text) {
	}

	/** A province with its drawn bar; the rank is empty where nobody is ranked. */
	record Rank(String rank, Link region, String value, String bar) {
	}

}
