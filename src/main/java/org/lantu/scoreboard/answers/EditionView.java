package org.lantu.scoreboard.answers;

import java.time.Instant;

import org.lantu.scoreboard.edition.EditionEntry;

/**
 * An edition as the API tells it, flat.
 *
 * @param reason what made it
 * @param figures how many figures came with it
 */
public record EditionView(long number, Instant at, String reason, int figures) {

	static EditionView of(EditionEntry entry) {
		return new EditionView(entry.edition().number(), entry.edition().at(), entry.reason().name(), entry.figures());
	}

}
