package org.lantu.dashboard.parts;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.wording.Explanation;

/**
 * A target as a row of a scorecard.
 *
 * @param bullet the drawn attainment; empty where there is none
 * @param plan whose target it is, where the list is not that of one plan
 */
public record TargetRow(Ruling ruling, Link name, String promise, String unit, Numbers numbers, String bullet,
		String spark, Link source, @Nullable Link plan) {

	private static final int NARROW = 8;

	/**
	 * What was decided of it.
	 *
	 * @param why the sentence of a verdict that needs one; {@code null} for a quiet one
	 */
	record Ruling(String glyph, String word, @Nullable String outlook, @Nullable Explanation why) {
	}

	/**
	 * Its numbers.
	 *
	 * @param soFar how much of the target is reached while the year due has no figure, or
	 * {@code null}
	 */
	record Numbers(Cell baseline, Cell target, Cell actual, Cell gap, String attainment, @Nullable String soFar) {
	}

	/** Whether its numbers are too long to stand four abreast on a phone. */
	public boolean wide() {
		return Stream.of(this.numbers.baseline, this.numbers.target, this.numbers.actual, this.numbers.gap)
			.anyMatch((cell) -> cell.symbol().length() + cell.text().length() > NARROW);
	}

	/** The same row in a list of several plans. */
	public TargetRow among(Link other, Link ofPlan) {
		return new TargetRow(this.ruling, other, this.promise, this.unit, this.numbers, this.bullet, this.spark,
				this.source, ofPlan);
	}

}
