package org.lantu.dashboard.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.maps.RegionMap;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.platform.ContextBar;

/**
 * An indicator: how the provinces rank in a year, how the figures ran, what plans ask
 * for, and what everything rests on.
 *
 * @param lead the answer of the page in a sentence
 * @param year the year ranked
 * @param ranking {@code null} where no year has a figure
 * @param history {@code null} where no year has a figure
 */
record IndicatorPage(Head head, String lead, String year, @Nullable Ranked ranking, @Nullable History history,
		List<Promise> targets, Uses sources, String asOf, ContextBar contextBar) {

	/**
	 * What the indicator is.
	 *
	 * @param otherName the name in the other language
	 * @param facts unit, direction and the like, as a line of words
	 * @param composition where the targets of all are put together; {@code null} where
	 * they do not add up, or there are none
	 */
	record Head(String code, String name, @Nullable String otherName, String otherLang, @Nullable String definition,
			List<String> facts, @Nullable String composition) {
	}

	/**
	 * The ranking of a year with its map.
	 *
	 * @param title of the map and the ranking
	 * @param table the title of the values as a list
	 * @param national the nation's value in words
	 * @param notes what one must know to read it
	 * @param missing the provinces without a figure
	 */
	record Ranked(String title, String unit, String wide, String narrow, List<RegionMap.Step> steps, String table,
			@Nullable String national, List<Place> places, List<String> notes, List<Link> missing, String missingWhat,
			String missingWho) {
	}

	/**
	 * A province with its drawn bar; the rank is empty where nobody is ranked.
	 *
	 * @param apart whether its value is not compared with those of most others
	 */
	record Place(String rank, Link region, Cell value, boolean apart, String bar) {
	}

	/**
	 * The figures of all years: the chosen regions as lines, all as a table.
	 *
	 * @param earlier says where the years before are; {@code null} where there are none
	 * @param notes between which years nothing is compared, and why
	 */
	record History(List<RegionChoice.AreaOptions> areas, List<String> problems, YearFigures.Lines lines, String chosen,
			String compare, List<String> years, @Nullable String earlier, List<YearFigures.Row> rows,
			List<String> notes) {
	}

	/** What a plan asks for, and the verdict. */
	record Promise(String glyph, String word, Link target, Link plan, Link region) {
	}

	/**
	 * The documents on which most figures rest.
	 *
	 * @param total how many documents there are
	 * @param others says where the other documents are named; {@code null} where there
	 * are none
	 */
	record Uses(int total, List<Use> most, @Nullable String others) {
	}

	/** A document and how many of the figures rest on it. */
	record Use(Link source, String publisher, String day, String trust, String figures) {
	}

}
