package org.lantu.scoreboard.answers;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.TargetChange;

/**
 * What became of a target.
 *
 * @param revision the number of the promise in force; 1 is the first
 */
record TargetChangeView(String plan, String code, int revision, @Nullable TargetStateView before,
		@Nullable TargetStateView after) {

	static TargetChangeView of(TargetChange change) {
		return new TargetChangeView(change.plan(), change.target(), change.number(),
				TargetStateView.of(change.before()), TargetStateView.of(change.after()));
	}

}
