package org.lantu.dashboard.overview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;

/**
 * What a source made public on a day, and the verdicts that it turned.
 *
 * @param vague says that the day is not known exactly, or {@code null}
 * @param more how many turned verdicts are not shown, or {@code null}
 */
record PublicationRow(String day, @Nullable String vague, String regions, Link source, int figures,
		List<Change> changes, @Nullable String more) {

	/** A verdict that was turned. */
	record Change(Link target, String year, String before, String beforeWord, String after, String afterWord) {
	}

}
