package org.lantu.dashboard.method;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.progress.TargetKind;
import org.lantu.scoreboard.wording.Explanation;

/**
 * How verdicts are made, with examples that are judged as the page is asked for.
 *
 * @param examples from the real data; empty where the plan is not held
 * @param backTest {@code null} until the first is made
 */
record MethodPage(List<TargetKind> kinds, List<Example> examples, List<Case> cases, @Nullable BackTest backTest) {

	/** A target of the portal and what can be learned from it. */
	record Example(Link target, String promise, String glyph, String word, Explanation why, String lesson) {
	}

	/**
	 * One of the cases that break others.
	 *
	 * @param figures the years and values of the drawing, in words
	 */
	record Case(String letter, String name, String why, String figures, String spark, Cell target, String glyph,
			String kept, String path, String outlook, String probability) {
	}

	/**
	 * How often the outlook was right.
	 *
	 * @param warnings a sentence for each indicator of which the outlook is not reliable
	 * @param totals of all indicators, for each distance and together
	 */
	record BackTest(String madeOn, List<String> warnings, List<CoverageRow> coverage, List<OutlookRow> outlooks,
			List<OutlookRow> totals) {
	}

	/**
	 * How often the interval of an indicator held the figure.
	 *
	 * @param shares as first published, then as revised, each for one, two and three
	 * years ahead
	 */
	record CoverageRow(String name, boolean unreliable, List<Share> shares) {
	}

	/** A share and the counts that it comes of. */
	record Share(String percent, String counts, boolean low) {
	}

	/**
	 * How outlooks turned out.
	 *
	 * @param counts likely and kept, possible and kept, unlikely and missed: as first
	 * published, then as revised; as "12 / 15"
	 */
	record OutlookRow(String name, List<String> counts) {
	}

}
