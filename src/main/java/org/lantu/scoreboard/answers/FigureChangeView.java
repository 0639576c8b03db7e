package org.lantu.scoreboard.answers;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.FigureChange;
import org.lantu.scoreboard.edition.PublishedVintage;

/**
 * A published figure.
 *
 * @param counts whether it counts, and not another that was known later
 */
record FigureChangeView(VintageView now, @Nullable VintageView before, boolean counts) {

	static FigureChangeView of(FigureChange change) {
		PublishedVintage before = change.before();
		return new FigureChangeView(VintageView.of(change.now()), (before != null) ? VintageView.of(before) : null,
				change.counts());
	}

}
