package org.lantu.dashboard.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Address;
import org.lantu.dashboard.parts.Choice;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Pager;
import org.lantu.dashboard.plan.Scorecard;
import org.lantu.scoreboard.wording.Amounts;

/**
 * The documents that a filter leaves.
 *
 * @param total how many there are without a filter
 * @param shown how many there are of how many; {@code null} where all are listed
 * @param heads what sorts by a column, by the column's name
 * @param all the list without a filter
 */
record SourceListPage(int total, int figures, List<Item> items, @Nullable String shown, Form form,
		Map<String, Scorecard.Head> heads, Pager pager, Address all) {

	/** What can be chosen. */
	record Form(String words, List<Choice> trusts, List<Choice> years, List<Choice> publishers, List<Choice> uses) {
	}

	/**
	 * A document and how much rests on it.
	 *
	 * @param place where it stands among all, the newest first
	 * @param from the documents of its publisher; {@code null} where it is the only one
	 */
	record Item(int place, Link source, String publisher, @Nullable Address from, String published, String trust,
			Uses uses) {
	}

	/** How much rests on a document. */
	record Uses(long plans, long targets, long measures, long figures) {

		/** Each kind of use that it has. */
		Set<SourceFilter.Use> kinds() {
			Set<SourceFilter.Use> kinds = EnumSet.noneOf(SourceFilter.Use.class);
			add(kinds, SourceFilter.Use.PLANS, this.plans);
			add(kinds, SourceFilter.Use.TARGETS, this.targets);
			add(kinds, SourceFilter.Use.MEASURES, this.measures);
			add(kinds, SourceFilter.Use.FIGURES, this.figures);
			if (kinds.isEmpty()) {
				kinds.add(SourceFilter.Use.NOTHING);
			}
			return kinds;
		}

		private static void add(Set<SourceFilter.Use> kinds, SourceFilter.Use kind, long count) {
			if (count > 0) {
				kinds.add(kind);
			}
		}

		/** The counts as cells show them, the kinds in their order. */
		public List<String> cells() {
			return List.of(cell(this.plans), cell(this.targets), cell(this.measures), cell(this.figures));
		}

		private static String cell(long count) {
			return (count > 0) ? Amounts.number(count, 0) : "–";
		}

	}

}
