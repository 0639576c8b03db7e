package org.lantu.progress.projection;

import org.lantu.progress.Line;

/**
 * What the outlook of a promise asks: on which side of a line the walk will be in the
 * year due ({@code docs/domain.md} section 2.3, "By kind"). All numbers are on the scale
 * of the walk.
 *
 * @param line may be infinite
 * @param error standard error of the centre
 */
public record Question(Walk walk, Line line, double centre, double error) {

	/** The probability that the line is satisfied, 0 to 1. */
	public double probability() {
		if (Double.isInfinite(this.line.size()) || this.walk.regular(this.line)) {
			double onLine = this.walk.log() ? this.walk.negligible(this.line)
					: Math.max(this.walk.negligible(this.line), 1e-9 * Math.abs(this.centre));
			return this.line.holds(this.centre, onLine) ? 1 : 0;
		}
		return this.line.probability(this.centre, this.error, (t) -> Student.below(t, this.walk.freedom()));
	}

	/** Whether the pace of late leads away from the line's good side until a year. */
	public boolean adverse(int year) {
		double pace = this.walk.pace();
		if (Math.abs(pace) <= this.walk.negligible(this.line)) {
			return false;
		}
		return this.line.adverse(this.walk.last(), this.walk.last() + pace * (year - this.walk.year()));
	}

}
