package org.lantu.dashboard.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.lantu.scoreboard.wording.Amounts;

/**
 * How much rests on a document.
 */
record SourceUses(long plans, long targets, long measures, long figures) {

	/** What may rest on a document. */
	enum Use {

		PLANS, TARGETS, MEASURES, FIGURES, NOTHING

	}

	/** Each kind of use that it has. */
	Set<Use> kinds() {
		Set<Use> kinds = EnumSet.noneOf(Use.class);
		add(kinds, Use.PLANS, this.plans);
		add(kinds, Use.TARGETS, this.targets);
		add(kinds, Use.MEASURES, this.measures);
		add(kinds, Use.FIGURES, this.figures);
		if (kinds.isEmpty()) {
			kinds.add(Use.NOTHING);
		}
		return kinds;
	}

	private static void add(Set<Use> kinds, Use kind, long count) {
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
