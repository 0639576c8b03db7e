package org.lantu.dashboard.target;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.commentary.TargetCommentary;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.reference.translation.TranslatedText;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.wording.Explanation;

/**
 * One target: its verdict with the reason, how it came about, every vintage and citation.
 *
 * @param chart the drawings, the wide one and the one for phones; empty where there is no
 * figure
 * @param twin the chart as a table
 * @param whatIf {@code null} once the year due has a figure
 */
record TargetPage(Head head, Ruling ruling, Chart chart, Taken taken, List<TwinRow> twin, @Nullable WhatIf whatIf,
		OtherMeasure other, History history, List<Answer> answers, Vintages vintages, List<Citation> citations,
		ContextBar contextBar) {

	/**
	 * What the target is.
	 *
	 * @param facts as "2022-02-11 提出 · 预期性目标 · 当年水平"
	 * @param definition what the indicator measures
	 * @param answering who answers for it; {@code null} where nobody is on file
	 * @param composition where the targets of all provinces are put against it;
	 * {@code null} where that cannot be
	 */
	record Head(String heading, String name, String unit, Link plan, Link region, String facts, @Nullable String notYet,
			@Nullable String definition, TargetRow.@Nullable Answering answering, @Nullable Address composition) {
	}

	/** What was decided, by which numbers, and what the region says of it. */
	record Ruling(String glyph, String word, Explanation why, String change, Numbers numbers,
			TargetCommentary commentary) {
	}

	/**
	 * How the verdict came about.
	 *
	 * @param strip the drawn history
	 * @param example a day on which the verdict was another one
	 */
	record History(String strip, List<Stretch> stretches, @Nullable Link example) {
	}

	/**
	 * Everything that was published.
	 *
	 * @param judged whether any vintage has a verdict
	 * @param span the years with figures: "2015–2024"; empty where there is none
	 */
	record Vintages(List<YearRow> rows, boolean judged, String span) {
	}

	/** The numbers beside the chart. */
	record Numbers(Cell actual, String actualOf, Cell target, Cell gap, String gapUnit, String attainment,
			Cell baseline, @Nullable Cell first) {
	}

	/**
	 * The chart for a wide and for a narrow page; both empty where there is no figure.
	 *
	 * @param signs what the legend explains
	 * @param notes between which years nothing is compared, and why
	 */
	record Chart(String title, String unit, String wide, String narrow, Set<String> signs, List<String> notes) {
	}

	/**
	 * What can be taken along: addresses within the portal that name the day, and the
	 * data of the chart for the script.
	 */
	record Taken(Address table, String svg, String view, String data) {
	}

	/**
	 * A year of the chart. What it does not have is empty.
	 *
	 * @param apart why its figure is not compared with the one before
	 * @param sum what has added up by then; {@code null} where the target adds nothing up
	 */
	record TwinRow(String year, boolean due, Cell actual, String status, @Nullable String apart, @Nullable Cell sum,
			String path, String target, String centre, String low, String high) {
	}

	/**
	 * The form for next year's figure.
	 *
	 * @param path of the page without the figure
	 */
	record WhatIf(String path, String label, String unit, @Nullable String note, String typed, @Nullable String refusal,
			@Nullable Result result) {
	}

	/**
	 * What a supposed figure changes.
	 *
	 * @param projection what is projected
	 * @param states the target as it is judged now, and as it would be
	 */
	record Result(String heading, String projection, List<State> states, Explanation why) {
	}

	/** How a target is judged. */
	record State(String name, String glyph, String word, String outlook, String needed, String projection) {
	}

	/** What another measure says. */
	record OtherMeasure(String word, List<Fact> facts, String note) {
	}

	/** A named number. */
	record Fact(String name, String value) {
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
	 * @param history the address of the figure's history
	 * @param current whether it is the one that counts
	 * @param due whether it is of the year due
	 */
	record YearRow(String year, String history, boolean current, boolean due, Cell value, String knownOn,
			@Nullable String glyph, @Nullable String word, Link source, String quote, @Nullable TranslatedText note) {
	}

	/** The quoted words on which something rests. */
	record Citation(String what, String trust, String quote, String quoteLang, Link source, String published,
			@Nullable String url, @Nullable TranslatedText note) {
	}

}
