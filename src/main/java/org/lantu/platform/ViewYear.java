package org.lantu.platform;

import org.jspecify.annotations.Nullable;

/**
 * The year that a visitor asked to see, if any; without one the page chooses.
 *
 * @param year not before the {@link FirstDay}'s, to 2100
 */
public record ViewYear(@Nullable Integer year) {

	/**
	 * The visitor's year, else the page's own choice.
	 */
	public int orElse(int latest) {
		return (this.year != null) ? this.year : latest;
	}

}
