package org.lantu.scoreboard.edition;

import org.jspecify.annotations.Nullable;

/**
 * A published figure.
 *
 * @param before what counted until then; {@code null} for the first of its year
 * @param corrects whether it takes the place of what was copied wrongly
 */
public record FigureChange(PublishedVintage now, @Nullable PublishedVintage before, boolean corrects) {

	/** Whether it counts, and not another that was known later. */
	public boolean counts() {
		return this.before == null || !this.now.knownOn().isBefore(this.before.knownOn());
	}

}
