package org.lantu.followup.commenting;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.RevisionRef;

/**
 * A commentary as somebody typed it; empty where it is not known yet.
 *
 * @param due a day, a month or a year
 * @param seen the commentary that the person goes on with; {@code null} for a new one
 */
public record TypedCommentary(String cause, String nextStep, String due, @Nullable RevisionRef seen) {

	/** Whether nothing was typed. */
	public boolean blank() {
		return (this.cause + this.nextStep + this.due).isBlank();
	}

}
