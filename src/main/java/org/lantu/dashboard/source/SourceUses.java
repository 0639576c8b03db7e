package org.lantu.dashboard.source;

import java.util.List;

import org.lantu.scoreboard.wording.Amounts;

/**
 * How much rests on a document.
 */
record SourceUses(long plans, long targets, long shares, long measures, long figures) {

	/** What may rest on a document. */
	enum Use {

		PLANS, TARGETS, SHARES, MEASURES, FIGURES, NOTHING

	}

	/** The counts as cells show them, the kinds in their order. */
	public List<String> cells() {
		return List.of(cell(this.plans), cell(this.targets), cell(this.shares), cell(this.measures),
				cell(this.figures));
	}

	private static String cell(long count) {
		return (count > 0) ? Amounts.number(count, 0) : "–";
	}

}
