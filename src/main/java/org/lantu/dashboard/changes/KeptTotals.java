package org.lantu.dashboard.changes;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.scoreboard.edition.ChangeSelection;
import org.lantu.scoreboard.edition.ChangeTotals;
import org.lantu.scoreboard.edition.EditionChanges;

import org.springframework.stereotype.Component;

/**
 * How much changed, kept as long as nothing else is published: most pages say it.
 */
@Component
class KeptTotals {

	private static final int MOST = 100;

	private final EditionChanges changes;

	private final KeptFacts<ChangeSelection, ChangeTotals> kept;

	KeptTotals(EditionChanges changes, PublishedState state) {
		this.changes = changes;
		this.kept = new KeptFacts<>(state, MOST);
	}

	/** What was counted; at most one statement. */
	ChangeTotals of(ChangeSelection selection) {
		return this.kept.of(selection, this.changes::count);
	}

}
