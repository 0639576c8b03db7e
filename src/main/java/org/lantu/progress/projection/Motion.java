package org.lantu.progress.projection;

/**
 * How a walk goes on, on its scale ({@code docs/domain.md} section 2.3).
 *
 * @param drift the expected yearly change
 * @param variance of a yearly change around it; 0 or more
 * @param doubt the variance of the drift itself; 0 or more
 * @param freedom degrees of freedom of Student's t
 * @param pooled whether it borrows from peers
 */
record Motion(double drift, double variance, double doubt, double freedom, boolean pooled) {

	/** By the region's own drift alone. */
	static Motion alone(Drift own) {
		return new Motion(own.mean(), own.variance(), own.variance() / own.weight(), Math.max(own.weight() - 1, 1),
				false);
	}

	/**
	 * The standard error of a sum of yearly changes.
	 * @param steps the variance of the steps themselves, in units of that of one
	 * @param drifts how often the drift goes in
	 */
	double error(double steps, double drifts) {
		return Math.sqrt(this.variance * steps + this.doubt * drifts * drifts);
	}

	/**
	 * The standard error of a value so many years ahead, 1 or more: wider where a pooled
	 * walk was seen to be too sure of itself.
	 */
	double errorAhead(int years) {
		double wider = (!this.pooled || years < 4) ? 1 : (years == 4) ? 1.1 : 1.3;
		return wider * error(years, years);
	}

}
