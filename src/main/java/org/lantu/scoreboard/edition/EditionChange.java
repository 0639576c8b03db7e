package org.lantu.scoreboard.edition;

import org.jspecify.annotations.Nullable;

/**
 * Something that came with an edition: a figure, or what became of a target.
 *
 * @param id ascending, and never another's
 * @param year of the figure, or the year due
 * @param figure {@code null} for a target
 * @param target {@code null} for a figure
 */
public record EditionChange(long id, Edition edition, Kind kind, String region, String indicator, int year,
		@Nullable FigureChange figure, @Nullable TargetChange target) {

	/** What changed. */
	public enum Kind {

		/** A figure was published. */
		FIGURE,
		/** A promise was made or revised. */
		TARGET,
		/** Another verdict stands on a target, or another outlook. */
		VERDICT

	}

}
