package org.lantu.dashboard.region;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.PlanRow;
import org.lantu.dashboard.parts.Summary;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.wording.Explanation;

/**
 * A province or the nation: its verdicts, its key indicators, its plans and what is
 * missing.
 *
 * @param loud the targets that are missed, in danger or open
 * @param quiet all others
 */
record RegionPage(Head head, Summary summary, List<Group> loud, List<Group> quiet, List<Card> cards,
		List<PlanRow> plans, List<Gap> gaps, String asOf, ContextBar contextBar) {

	/**
	 * What the region is.
	 *
	 * @param otherName the name in the other language
	 */
	record Head(String code, String name, String shortName, String otherName, String otherLang, @Nullable String area) {
	}

	/** Targets of one verdict. */
	record Group(String glyph, String word, List<Item> items) {
	}

	/** A target with its sentence. */
	record Item(String glyph, String word, String year, Link name, Link plan, Explanation why) {
	}

	/**
	 * A key indicator.
	 *
	 * @param target the target that its latest figure is held against, or {@code null}
	 * @param rank where it stands among the provinces, or why nowhere; {@code null} for
	 * the nation
	 * @param nation the national value, or {@code null}
	 */
	record Card(Link name, String unit, Cell value, String spark, @Nullable Aim target, @Nullable String rank,
			@Nullable String nation, String firstYear, String lastYear) {
	}

	/** A target on a card. */
	record Aim(String glyph, String word, Link target, @Nullable Cell gap) {
	}

	/**
	 * What is missing of a target.
	 *
	 * @param state whether any figure or only that of the year due is missing
	 * @param days how long it has been missing
	 */
	record Gap(Link target, Link plan, String due, String state, String since, String days) {
	}

}
