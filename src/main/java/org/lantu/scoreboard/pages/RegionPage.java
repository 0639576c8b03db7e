package org.lantu.scoreboard.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.Explanation;

/**
 * A province or the nation: its verdicts, its key indicators, its plans and what is
 * missing.
 *
 * @param otherName the name in the other language
 */
record RegionPage(String code, String name, String shortName, String otherName, String otherLang, @Nullable String area,
		Summary summary, List<Bad> bad, List<Card> cards, List<PlanListPage.Item> plans, List<Gap> gaps, String asOf,
		ContextBar contextBar) {

	/** A target that is missed or open, with its sentence. */
	record Bad(String glyph, String word, String year, Link name, Link plan, Explanation why) {
	}

	/** A key indicator. */
	record Card(String name, String unit, Cell value, String spark, @Nullable String target, @Nullable String glyph,
			@Nullable String word, @Nullable String href, String firstYear, String lastYear) {
	}

	/** Targets of a plan whose indicators never had a figure. */
	record Gap(Link plan, List<Link> targets, String due, String since, String days) {
	}

}
