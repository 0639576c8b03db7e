package org.lantu.reference;

import org.jspecify.annotations.Nullable;

/**
 * The nation, a province or a city.
 *
 * @param code the GB/T 2260 code
 * @param shortName the name without its administrative suffix
 * @param area {@code null} for the nation and for cities, which are told of with their
 * province
 * @param tile its place in the tile-grid map; {@code null} for the nation and for cities
 * @param firstYear the first year of its life; {@code null} where it always was
 */
public record Region(String code, Bilingual name, Bilingual shortName, Level level, @Nullable String parent,
		@Nullable Area area, @Nullable Tile tile, @Nullable Integer firstYear) {

	/** Whether it was there in a year. */
	public boolean existedIn(int year) {
		return this.firstYear == null || this.firstYear <= year;
	}

	public enum Level {

		NATION, PROVINCE, CITY

	}

	/**
	 * A statistical area: some regions that are told of together.
	 *
	 * @param ordinal its place among the areas
	 */
	public record Area(String code, int ordinal, Bilingual name) {
	}

	/**
	 * A place in the tile-grid map.
	 *
	 * @param name a name short enough for a phone
	 */
	public record Tile(int column, int row, Bilingual name) {
	}

}
