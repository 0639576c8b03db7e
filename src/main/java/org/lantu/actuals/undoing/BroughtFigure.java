package org.lantu.actuals.undoing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;

/**
 * What an import has brought of a figure, as it stands now.
 *
 * @param writers who had a hand in it
 * @param changed what has come after it; {@code null} where nothing has
 */
record BroughtFigure(int ordinal, FigureKey figure, RevisionRef ref, ReviewState state, List<String> writers,
		@Nullable Changed changed) {

	/**
	 * What has come after it.
	 *
	 * @param published whether it is published
	 */
	record Changed(String who, Instant at, boolean published) {

	}

	/** It is left alone for what has come after it; the figure must have been changed. */
	UndoneFigure leftAlone() {
		Changed since = Objects.requireNonNull(this.changed);
		return as(UndoneFate.LEFT, since.published() ? "published" : "open", since.who(), since.at());
	}

	/** A figure with what becomes of it. */
	UndoneFigure as(UndoneFate fate, String why, String who, @Nullable Instant at) {
		return new UndoneFigure(this.ordinal, this.figure, this.ref.id(), fate, why, who, at, null);
	}

}
