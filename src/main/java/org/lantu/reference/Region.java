package org.lantu.reference;

import java.util.Objects;

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
 * @param end how its life ended; {@code null} where it goes on
 */
public record Region(String code, Bilingual name, Bilingual shortName, Level level, @Nullable String parent,
		@Nullable Area area, @Nullable Tile tile, @Nullable Integer firstYear, @Nullable End end) {

	/** Whether it was there in a year. */
	public boolean existedIn(int year) {
		return (this.firstYear == null || this.firstYear <= year) && lastYear(year) == year;
	}

	/**
	 * Whether there can be figures of it for a year: series of a province reach back
	 * beyond the year in which it became one.
	 */
	public boolean hasFiguresOf(int year) {
		return (this.level == Level.CITY) ? existedIn(year) : lastYear(year) == year;
	}

	/** The last year of its life that is no later than another. */
	public int lastYear(int latest) {
		return (this.end != null) ? Math.min(this.end.lastYear(), latest) : latest;
	}

	/** Its name in a list of regions, which marks those that ended. */
	public Bilingual listed() {
		return (this.end == null) ? this.name : this.end.marked(this.name);
	}

	/** Its short name in a list of regions. */
	public Bilingual listedShort() {
		return (this.end == null) ? this.shortName : this.end.marked(this.shortName);
	}

	public enum Level {

		NATION, PROVINCE, CITY

	}

	/**
	 * The end of a region.
	 *
	 * @param lastYear the last year for which there are figures of it
	 * @param successor the code of the region that goes on with it; {@code null} where
	 * none does
	 * @param source the id of the document that says so
	 */
	public record End(int lastYear, @Nullable String successor, Bilingual reason, String source) {

		private Bilingual marked(Bilingual name) {
			return new Bilingual(Objects.requireNonNullElse(name.zh(), "") + "（–" + this.lastYear + "）",
					Objects.requireNonNullElse(name.en(), "") + " (–" + this.lastYear + ")");
		}

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
