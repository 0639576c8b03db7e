package org.lantu.progress;

import java.util.List;

/**
 * A random walk with drift on the yearly changes of an indicator: a change counts half as
 * much for every three years of age ({@code docs/domain.md} section 2.3). All numbers are
 * on its scale: the indicator's unit, or the natural logarithm.
 */
final class Walk {

	static final int FEWEST_FIGURES = 4;

	private static final double HALF_LIFE = 3;

	private static final double NEGLIGIBLE = 1e-9;

	private final List<Observation> figures;

	private final boolean log;

	private final double[] values;

	private double drift;

	private double sigma;

	private double weight = 1;

	/**
	 * @param figures exact and approximate figures, oldest first, at least one
	 * @param log whether to take logarithms; all figures are positive then
	 */
	private Walk(List<Observation> figures, boolean log) {
		this.figures = figures;
		this.log = log;
		this.values = new double[figures.size()];
		for (int i = 0; i < this.values.length; i++) {
			double value = figures.get(i).value().doubleValue();
			this.values[i] = log ? Math.log(value) : value;
		}
		int changes = figures.size() - 1;
		if (changes > 0) {
			weigh(changes);
		}
	}

	/** The walk on the given scale; natural where a figure is 0 or less. */
	static Walk of(List<Observation> figures, boolean log) {
		return new Walk(figures, log && positive(figures));
	}

	static boolean positive(List<Observation> figures) {
		return figures.stream().allMatch((figure) -> figure.value().signum() > 0);
	}

	private void weigh(int changes) {
		double[] weights = new double[changes];
		double total = 0;
		for (int i = 0; i < changes; i++) {
			weights[i] = Math.pow(0.5, (year() - this.figures.get(i + 1).year()) / HALF_LIFE);
			total += weights[i];
		}
		double squares = 0;
		double mean = 0;
		for (int i = 0; i < changes; i++) {
			weights[i] /= total;
			squares += weights[i] * weights[i];
			mean += weights[i] * change(i);
		}
		double variance = 0;
		for (int i = 0; i < changes; i++) {
			double deviation = change(i) - mean;
			variance += weights[i] * deviation * deviation;
		}
		this.weight = 1 / squares;
		this.drift = mean;
		this.sigma = Math.sqrt(variance * this.weight / Math.max(this.weight - 1, 0.5));
	}

	/** The change per year that ends in figure {@code index + 1}. */
	private double change(int index) {
		int years = this.figures.get(index + 1).year() - this.figures.get(index).year();
		return (this.values[index + 1] - this.values[index]) / years;
	}

	int size() {
		return this.figures.size();
	}

	boolean enough() {
		return size() >= FEWEST_FIGURES;
	}

	boolean log() {
		return this.log;
	}

	/** The year of the last figure. */
	int year() {
		return this.figures.get(size() - 1).year();
	}

	double last() {
		return this.values[size() - 1];
	}

	double drift() {
		return this.drift;
	}

	/** The recent pace: the drift, or the mean yearly change where figures are few. */
	double pace() {
		if (enough() || size() < 2) {
			return this.drift;
		}
		return (last() - this.values[0]) / (year() - this.figures.get(0).year());
	}

	/** Degrees of freedom of Student's t. */
	double freedom() {
		return Math.max(this.weight - 1, 1);
	}

	/**
	 * The standard error of a sum of yearly changes.
	 * @param steps the variance of the steps themselves, in units of σ²
	 * @param drifts how often the drift goes in
	 */
	double error(double steps, double drifts) {
		return this.sigma * Math.sqrt(steps + drifts * drifts / this.weight);
	}

	/** What counts as 0 beside a line: the rounding of arithmetic. */
	double negligible(double line) {
		if (this.log || Double.isInfinite(line)) {
			return NEGLIGIBLE;
		}
		return NEGLIGIBLE * Math.max(Math.abs(last()), Math.abs(line));
	}

	/** Whether a line can be compared with certainty: the series is perfectly regular. */
	boolean regular(double line) {
		return this.sigma <= negligible(line);
	}

	/** A line in the indicator's unit, on this scale; −∞ where it has no logarithm. */
	double scaled(double line) {
		if (!this.log) {
			return line;
		}
		return (line > 0) ? Math.log(line) : Double.NEGATIVE_INFINITY;
	}

	/** A value on this scale, in the indicator's unit, held within finite numbers. */
	double unscaled(double value) {
		return this.log ? Math.min(Math.exp(value), Double.MAX_VALUE) : value;
	}

}
