package org.lantu.progress.projection;

import java.util.List;

import org.lantu.progress.Line;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;

/**
 * A random walk with drift on the yearly changes of an indicator: a change counts half as
 * much for every three years of age ({@code docs/domain.md} section 2.3). All numbers are
 * on its scale: the indicator's unit, or the natural logarithm.
 */
public final class Walk {

	/** From how many figures on it is projected. */
	public static final int FEWEST_FIGURES = 4;

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
	public static Walk of(List<Observation> figures, boolean log) {
		return new Walk(figures, log && positive(figures));
	}

	/** Whether all figures are above 0. */
	public static boolean positive(List<Observation> figures) {
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

	/** How many figures it rests on, 1 or more. */
	public int size() {
		return this.figures.size();
	}

	/** Whether these are enough to project. */
	public boolean enough() {
		return size() >= FEWEST_FIGURES;
	}

	/** Whether its scale is that of logarithms. */
	public boolean log() {
		return this.log;
	}

	/** The year of the last figure. */
	public int year() {
		return this.figures.get(size() - 1).year();
	}

	/** The last value, on its scale. */
	public double last() {
		return this.values[size() - 1];
	}

	/** The weighted mean yearly change μ, on its scale; 0 for a single figure. */
	public double drift() {
		return this.drift;
	}

	/** The recent pace: the drift, or the mean yearly change where figures are few. */
	public double pace() {
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
	public double error(double steps, double drifts) {
		return this.sigma * Math.sqrt(steps + drifts * drifts / this.weight);
	}

	/** What counts as 0 beside a line on its scale: the rounding of arithmetic. */
	public double negligible(Line line) {
		if (this.log || Double.isInfinite(line.size())) {
			return NEGLIGIBLE;
		}
		return NEGLIGIBLE * Math.max(Math.abs(last()), line.size());
	}

	/** Whether a line can be compared with certainty: the series is perfectly regular. */
	boolean regular(Line line) {
		return this.sigma <= negligible(line);
	}

	/** A line in the indicator's unit, on this scale; −∞ where it has no logarithm. */
	public double scaled(double line) {
		if (!this.log) {
			return line;
		}
		return (line > 0) ? Math.log(line) : Double.NEGATIVE_INFINITY;
	}

	/**
	 * Where it will be, with the 80 % interval ({@code docs/domain.md} section 2.3).
	 * @param year after that of the last figure
	 */
	public Projection projection(int year) {
		int ahead = year - year();
		return projection(year, last() + drift() * ahead, error(ahead, ahead));
	}

	/**
	 * The 80 % interval around a centre, in the indicator's unit.
	 * @param centre on its scale
	 * @param error standard error of the centre, 0 or more
	 */
	public Projection projection(int year, double centre, double error) {
		double half = (error > 0) ? error * Student.upperTenth(freedom()) : 0;
		return new Projection(year, unscaled(centre), unscaled(centre - half), unscaled(centre + half));
	}

	/** A value on this scale, in the indicator's unit, held within finite numbers. */
	private double unscaled(double value) {
		return this.log ? Math.min(Math.exp(value), Double.MAX_VALUE) : value;
	}

}
