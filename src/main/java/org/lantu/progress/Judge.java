package org.lantu.progress;

import java.util.List;

/** Judges a target by the figures that count on a day ({@code domain.md} section 2). */
public final class Judge {

	private Judge() {
	}

	/**
	 * @param figures at most one per year, in any order
	 */
	public static Assessment assess(Promise promise, List<Observation> figures) {
		throw new UnsupportedOperationException();
	}

}
