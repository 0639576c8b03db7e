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
			return this.line.holds(this.centre, margin(this.centre)) ? 1 : 0;
		}
		return this.line.probability(this.centre, this.error, (t) -> Student.below(t, this.walk.freedom()));
	}

	/** Whether the pace of late leads away from the line's good side until a year. */
	public boolean adverse(int year) {
		double pace = this.walk.pace();
		if (Math.abs(pace) <= this.walk.negligible(this.line)) {
			return false;
		}
		double then = this.walk.last() + pace * (year - this.walk.year());
		return this.line.adverse(this.walk.last(), then, margin(then));
	}

	/** What counts as on the line beside a number on the scale of the walk. */
	private double margin(double number) {
		double negligible = this.walk.negligible(this.line);
		return this.walk.log() ? negligible : Math.max(negligible, 1e-9 * Math.abs(number));
	}

}
