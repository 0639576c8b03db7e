package org.lantu.progress;

/**
 * What the outlook of a promise asks: on which side of a line the walk will be in the
 * year due. All numbers are on the scale of the walk.
 *
 * @param line may be infinite
 * @param error standard error of the centre
 */
record Question(Walk walk, double line, double centre, double error) {

	/** The probability that the comparison is satisfied. */
	double probability(Comparison comparison) {
		double ahead = comparison.upward() ? this.centre - this.line : this.line - this.centre;
		if (Double.isInfinite(ahead) || this.walk.regular(this.line)) {
			double onLine = this.walk.log() ? this.walk.negligible(this.line)
					: Math.max(this.walk.negligible(this.line), 1e-9 * Math.abs(this.centre));
			return (comparison.strict() ? ahead > onLine : ahead >= -onLine) ? 1 : 0;
		}
		return Student.below(ahead / this.error, this.walk.freedom());
	}

}
