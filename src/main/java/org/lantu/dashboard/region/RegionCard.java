package org.lantu.dashboard.region;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;

/**
 * A key indicator.
 *
 * @param target the target that its latest figure is held against, or {@code null}
 * @param rank where it stands among the provinces, or why nowhere; {@code null} for the
 * nation and for cities
 * @param nation the national value, or {@code null}
 */
record RegionCard(Link name, String unit, Cell value, String spark, @Nullable Aim target, @Nullable String rank,
		@Nullable String nation) {

	/** A target on a card. */
	record Aim(String glyph, String word, Link target, @Nullable String gap) {
	}

}
