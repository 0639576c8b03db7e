package org.lantu.dashboard.parts;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.wording.Explanation;

/**
 * A target as a row of a scorecard.
 *
 * @param why the sentence of a verdict that needs one; {@code null} for a quiet one
 * @param soFar how much of the target is reached while the year due has no figure, or
 * {@code null}
 * @param bullet the drawn attainment; empty where there is none
 * @param plan whose target it is, where the list is not that of one plan
 */
public record TargetRow(String glyph, String word, @Nullable String outlook, Link name, String promise, String unit,
		Cell baseline, Cell target, Cell actual, Cell gap, String attainment, @Nullable String soFar, String bullet,
		String spark, Link source, @Nullable Explanation why, @Nullable Link plan) {

	private static final int NARROW = 8;

	/** Whether its numbers are too long to stand four abreast on a phone. */
	public boolean wide() {
		return Stream.of(this.baseline, this.target, this.actual, this.gap)
			.anyMatch((cell) -> cell.symbol().length() + cell.text().length() > NARROW);
	}

	/** The same row in a list of several plans. */
	public TargetRow among(Link other, Link ofPlan) {
		return new TargetRow(this.glyph, this.word, this.outlook, other, this.promise, this.unit, this.baseline,
				this.target, this.actual, this.gap, this.attainment, this.soFar, this.bullet, this.spark, this.source,
				this.why, ofPlan);
	}
}
