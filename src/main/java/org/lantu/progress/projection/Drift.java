package org.lantu.progress.projection;

/**
 * How a series moved of late, on the scale of its walk ({@code docs/domain.md} section
 * 2.3).
 *
 * @param mean the weighted mean yearly change, μ
 * @param variance of the yearly changes around it, σ²; 0 or more
 * @param weight how many changes the weights come to, n; 1 or more
 */
record Drift(double mean, double variance, double weight) {

	/** n − 1, but ½ at least: ν. */
	double freedom() {
		return Math.max(this.weight - 1, 0.5);
	}

}
