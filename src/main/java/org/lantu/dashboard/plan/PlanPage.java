package org.lantu.dashboard.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.changes.ChangesNotice;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Summary;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.platform.ContextBar;

/**
 * The scorecard of a plan.
 *
 * @param years the targets year by year; {@code null} for a plan of one year
 */
record PlanPage(Head head, Summary summary, Scorecard scorecard, Scorecard.Form form, @Nullable YearTable years,
		Measures measures, ChangesNotice changes, String asOf, ContextBar contextBar) {

	/**
	 * What the plan is.
	 *
	 * @param kindAndYears as "年度计划 · 2022"
	 * @param notYet says that the plan was not yet published at the moment shown, or
	 * {@code null}
	 */
	record Head(String code, String title, @Nullable String titleLang, Link region, String regionShort,
			String kindAndYears, Link source, String sourceDate, @Nullable String notYet) {
	}

	/** The number of the table of measures. */
	public int measuresTable() {
		if (this.summary.total() == 0) {
			return 1;
		}
		return (this.years == null) ? 2 : 3;
	}

	/**
	 * The measures by pillar.
	 *
	 * @param standing how many stand where, and how many of them moved since when;
	 * {@code null} while nothing is reported
	 * @param missing says since when no progress was reported on any of them, or
	 * {@code null}
	 * @param translated whether the Chinese of every measure is the portal's translation
	 * @param entry where the reader may report on them; {@code null} for others
	 */
	record Measures(int total, List<Group> groups, @Nullable String standing, @Nullable String missing,
			@Nullable String missingSince, boolean translated, @Nullable String entry) {
	}

	/** The measures of a pillar. */
	record Group(String pillar, List<Item> items) {
	}

	/**
	 * A measure: its text in the page's language, or in the other one with its tag.
	 *
	 * @param agency who leads by the words of the plan, or {@code null}; not told where
	 * departments are on file
	 * @param answering the departments that answer for it; {@code null} for none
	 */
	record Item(int ordinal, String text, @Nullable String lang, boolean translated, @Nullable String agency,
			TargetRow.@Nullable Answering answering, Standing standing) {
	}

	/**
	 * Where a measure stands.
	 *
	 * @param day from when that was public; {@code null} where nothing is reported
	 * @param source the document that says so
	 * @param note what was said of it, or {@code null}
	 * @param history where all of its reports are told
	 */
	record Standing(String status, @Nullable String day, @Nullable Link source, @Nullable String note, String history) {
	}

}
