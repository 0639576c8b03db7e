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
record MethodPage(List<TargetKind> kinds, List<Example> examples, List<Case> cases, @Nullable BackTestTable backTest) {

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

}
