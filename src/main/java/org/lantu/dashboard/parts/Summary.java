package org.lantu.dashboard.parts;

import java.util.List;

/**
 * How many of some targets have each verdict, the worst first, and each as a shape.
 */
public record Summary(int total, List<Part> parts, List<Glyph> tally) {

	/** One verdict: how many have it, as "1 项未达成". */
	record Part(String glyph, String text) {
	}

}
