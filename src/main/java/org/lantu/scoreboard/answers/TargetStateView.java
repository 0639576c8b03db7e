package org.lantu.scoreboard.answers;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.TargetState;

/** What was said of a target. */
record TargetStateView(String kept, @Nullable String outlook) {

	static @Nullable TargetStateView of(@Nullable TargetState answer) {
		return (answer == null) ? null : new TargetStateView(answer.kept().name(),
				(answer.outlook() != null) ? answer.outlook().name() : null);
	}

}
