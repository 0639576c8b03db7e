package org.lantu.scoreboard.drawing;

/**
 * Maps values of a range to coordinates.
 */
record Scale(double low, double high, double from, double to) {

	/**
	 * A scale over a range; one without extent is widened, so that nothing divides by 0.
	 */
	static Scale over(double low, double high, double from, double to) {
		if (high > low) {
			return new Scale(low, high, from, to);
		}
		double half = (low == 0) ? 1 : Math.abs(low) / 10;
		return new Scale(low - half, low + half, from, to);
	}

	double at(double value) {
		return this.from + (value - this.low) / (this.high - this.low) * (this.to - this.from);
	}

}
