package org.lantu.dashboard.region;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.changes.ChangesNotice;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.PlanRow;
import org.lantu.dashboard.parts.Summary;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.wording.Explanation;

/**
 * The nation, a province or a city: its verdicts, its key indicators, its plans and what
 * is missing.
 *
 * @param loud the targets that are missed, in danger or open
 * @param quiet all others
 * @param given what it is given of targets of the region above it
 * @param within the regions within a province
 */
record RegionPage(Head head, Summary summary, List<Group> loud, List<Group> quiet, List<RegionCard> cards,
		List<PlanRow> plans, List<RegionGap> gaps, List<RegionShare> given, List<Link> within, ChangesNotice changes,
		String asOf, ContextBar contextBar) {

	/**
	 * What the region is.
	 *
	 * @param otherName the name in the other language
	 * @param province where a city lies; {@code null} for others
	 * @param profile where all its indicators and its peers are
	 * @param compare where it stands beside the others of its area; {@code null} outside
	 * of one
	 * @param life since when or until when it is, and what went on within it
	 */
	record Head(String code, String name, String shortName, String otherName, String otherLang, @Nullable String area,
			@Nullable Link province, String profile, @Nullable Address compare, List<Life> life) {
	}

	/**
	 * A turn in the life of a region.
	 *
	 * @param text what happened
	 * @param region the region with which; {@code null} for none
	 * @param reason why; empty where there is nothing to say
	 * @param source the document that says so; {@code null} for none
	 */
	record Life(String text, @Nullable Link region, String reason, @Nullable Link source) {
	}

	/** Targets of one verdict. */
	record Group(String glyph, String word, List<Item> items) {
	}

	/** A target with its sentence. */
	record Item(String glyph, String word, String year, Link name, Link plan, Explanation why) {
	}

}
