package org.lantu.progress;

import org.jspecify.annotations.Nullable;

/**
 * The answer to "is it where it should be?" in a year before the one due
 * ({@code docs/domain.md} section 2.2).
 *
 * @param state on which side of the path the figure lies
 * @param year the year looked at: that of the latest figure before the year due;
 * {@code null} where there is none
 * @param expected where it should be in that year, in the indicator's unit; {@code null}
 * without a path
 * @param distance figure − expected, in the indicator's unit; {@code null} without a
 * path, and where years without a figure leave a sum open
 * @param reached what is compared with it: the figure, or what was added up or gained by
 * then; {@code null} without a path, and where the years missing may have been anything
 * @param interpolated whether {@code expected} comes of a line and not of a milestone of
 * the plan
 * @param across whether the line starts from a figure that is not comparable with the one
 * looked at: it rests on another basis, or a break lies between them
 */
public record Path(State state, @Nullable Integer year, @Nullable Double expected, @Nullable Double distance,
		@Nullable Quantity reached, boolean interpolated, boolean across) {

	/**
	 * @throws IllegalArgumentException where a number is not finite
	 */
	public Path {
		if (expected != null && !Double.isFinite(expected) || distance != null && !Double.isFinite(distance)) {
			throw new IllegalArgumentException(
					"Path of %s: expected %s, distance %s: both must be finite".formatted(year, expected, distance));
		}
	}

	/** The same path, marked as one whose start is not comparable with the figure. */
	public Path crossing() {
		return new Path(this.state, this.year, this.expected, this.distance, this.reached, this.interpolated, true);
	}

	/** On which side of the path the figure lies. */
	public enum State {

		/** On the path, or on its better side. */
		AHEAD,
		/** On its worse side. */
		BEHIND,
		/** A bound or missing years cannot decide. */
		OPEN,
		/** There is no path, or no figure to compare with it. */
		NO_PATH

	}

}
