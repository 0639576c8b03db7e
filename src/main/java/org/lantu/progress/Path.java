package org.lantu.progress;

import org.jspecify.annotations.Nullable;

/**
 * The answer to "is it where it should be?" in a year before the one due
 * ({@code domain.md} section 2.2).
 *
 * @param year the year looked at: that of the latest figure before the year due
 * @param expected where it should be in that year, in the indicator's unit
 * @param distance figure − expected, in the indicator's unit
 * @param interpolated whether {@code expected} comes of a line and not of a milestone of
 * the plan
 */
public record Path(State state, @Nullable Integer year, @Nullable Double expected, @Nullable Double distance,
		boolean interpolated) {

	public enum State {

		AHEAD, BEHIND, OPEN, NO_PATH

	}

}
