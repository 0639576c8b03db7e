package org.lantu.scoreboard.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.Explanation;

/**
 * One target: its verdict with the reason, how it came about, every vintage and citation.
 *
 * @param facts as "2022-02-11 提出 · 预期性目标 · 当年水平"
 * @param chart the drawings, the wide one and the one for phones; empty where there is no
 * figure
 * @param strip the drawn history
 * @param definition what the indicator measures
 */
record TargetPage(String heading, Link plan, Link region, String facts, @Nullable String notYet, String glyph,
		String word, Explanation why, String name, String unit, Numbers numbers, String change, Chart chart,
		String strip, List<Stretch> history, List<Answer> answers, List<YearRow> vintages, String span,
		List<Citation> citations, @Nullable String definition, @Nullable Link example, String asOf,
		ContextBar contextBar) {

	/** The numbers beside the chart. */
	record Numbers(Cell actual, String actualOf, Cell target, Cell gap, String gapUnit, String attainment,
			Cell baseline, @Nullable Cell first) {
	}

	/**
	 * The chart for a wide and for a narrow page; both empty where there is no figure.
	 */
	record Chart(String title, String unit, String wide, String narrow) {
	}

	/** A stretch of the history. */
	record Stretch(String glyph, String text, String since) {
	}

	/** One of the three questions, answered. */
	record Answer(String question, @Nullable String glyph, String word, String text) {
	}

	/**
	 * A published vintage.
	 *
	 * @param year empty below the first vintage of a year
	 * @param current whether it is the one that counts
	 * @param due whether it is of the year due
	 */
	record YearRow(String year, boolean current, boolean due, Cell value, String knownOn, @Nullable String glyph,
			@Nullable String word, Link source, String quote, @Nullable String note) {
	}

	/** The quoted words on which something rests. */
	record Citation(String what, String trust, String quote, String quoteLang, Link source, String published,
			@Nullable String url, @Nullable String note) {
	}

}
