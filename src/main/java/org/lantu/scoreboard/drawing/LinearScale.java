package org.lantu.scoreboard.drawing;

/**
 * Maps values of a range to coordinates.
 */
public record LinearScale(double low, double high, double from, double to) {

	/**
	 * A scale over a range; one without extent is widened, so that nothing divides by 0.
	 */
	public static LinearScale over(double low, double high, double from, double to) {
		if (high > low) {
			return new LinearScale(low, high, from, to);
		}
		double half = (low == 0) ? 1 : Math.abs(low) / 10;
		return new LinearScale(low - half, low + half, from, to);
	}

	/** Halves first, so that the widest range there is does not overflow. */
	public double at(double value) {
		return this.from + (value / 2 - this.low / 2) / (this.high / 2 - this.low / 2) * (this.to - this.from);
	}

}
