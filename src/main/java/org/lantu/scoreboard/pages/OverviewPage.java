package org.lantu.scoreboard.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.Explanation;

/**
 * The country: the verdicts of the targets due in a year, what was published last, and
 * what nobody measures.
 *
 * @param strip the verdicts of the targets due in the year
 * @param missed the targets due in the year that are missed, with their sentence
 * @param dangers the targets due in the year that are in danger, the least probable first
 * @param chart the drawn unit chart of all years
 * @param map the drawn map of an indicator, wide and narrow
 */
record OverviewPage(String provinces, String plans, String targets, Lead lead, List<Count> strip, List<Item> missed,
		List<Danger> dangers, String chart, Map map, List<Publication> publications, List<Missing> missing,
		int missingTargets, String asOf, ContextBar contextBar) {

	/** The answer of the page in one sentence. */
	record Lead(String before, @Nullable String missed, @Nullable String danger) {
	}

	/** How many targets of the year have a verdict. */
	record Count(String glyph, String number, String word, String note) {
	}

	/** A target with its sentence. */
	record Item(String glyph, String word, String href, String name, Explanation why) {
	}

	/** A target in danger: what it needs a year beside what it has of late. */
	record Danger(Link target, String promise, @Nullable String outlook, String probability, @Nullable String latest,
			String needed, String recent, String spark) {
	}

	/** The map of an indicator in a year. */
	record Map(String indicator, String unit, String year, String wide, String narrow, List<Step> steps,
			List<Rank> ranking, @Nullable String national) {
	}

	/** A class of the map. */
	record Step(int step, String text) {
	}

	/** A province in the ranking. */
	record Rank(String rank, Link region, String value) {
	}

	/** What a source made public on a day. */
	record Publication(String day, Link region, Link source, String figures) {
	}

	/** The targets of a region whose indicators never had a figure. */
	record Missing(Link region, String indicators, String since, String targets) {
	}

}
