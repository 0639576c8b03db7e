package org.lantu.dashboard.department;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Summary;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.platform.ContextBar;

/**
 * For what a department answers: its targets with their verdicts, its measures, and what
 * is next.
 *
 * @param summary its targets, each once
 * @param unexplained the missed ones of which nobody says why
 * @param groups those that it leads, then those that it supports; the part that is shown
 * @param measures the first of its measures
 */
record DepartmentPage(Head head, Summary summary, Unexplained unexplained, List<Group> groups, Pager pager,
		List<NextDate> dates, Measures measures, Address file, String asOf, ContextBar contextBar) {

	/**
	 * What it is.
	 *
	 * @param otherName the name in the other language
	 * @param shares how many targets it leads and supports
	 * @param turns what it follows, and what it has become
	 * @param present whether it bears its name on the day
	 */
	record Head(String code, String name, String otherName, String otherLang, Link region, String shares,
			List<Turn> turns, boolean present) {
	}

	/**
	 * Missed targets without commentary on their present verdicts.
	 *
	 * @param text how many there are; empty where none of its targets is missed
	 * @param targets the first of them
	 */
	record Unexplained(String text, List<Link> targets) {
	}

	/**
	 * It was another department before, or is another one since.
	 *
	 * @param text says which way, and since when
	 */
	record Turn(String text, Link other, Link source) {
	}

	/** Targets for which it answers in one way. */
	record Group(String title, List<TargetRow> rows) {
	}

	/**
	 * What is next, of some targets.
	 *
	 * @param glyph the shape of their verdict
	 * @param when a year, or since when
	 * @param more says that there are more; {@code null} where all are named
	 */
	record NextDate(String glyph, String what, String when, List<Link> targets, @Nullable String more) {
	}

	/**
	 * Its measures.
	 *
	 * @param more says that the plans have more of them; {@code null} where all are shown
	 */
	record Measures(int total, List<Item> items, @Nullable String more) {
	}

	/** A measure; its text in the page's language, or in the other one with its tag. */
	record Item(Link plan, int ordinal, String text, @Nullable String lang, String role, String status,
			boolean reported) {
	}

}
