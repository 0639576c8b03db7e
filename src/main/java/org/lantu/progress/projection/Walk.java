package org.lantu.progress.projection;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.lantu.progress.Line;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;

/**
 * A random walk with drift on the yearly changes of an indicator: a change counts half as
 * much for every three years of age; one across two bases or a break does not count
 * ({@code docs/domain.md} section 2.3). All numbers are on its scale: the indicator's
 * unit, or the natural logarithm.
 */
public final class Walk {

	/** From how many usable changes on it is projected: those of four figures. */
	public static final int FEWEST_CHANGES = 3;

	private static final double HALF_LIFE = 3;

	private static final double NEGLIGIBLE = 1e-9;

	private final List<Observation> figures;

	private final boolean log;

	private final Measurand measurand;

	private final double[] values;

	/** The changes that count: each by the index of the figure that it ends in. */
	private final int[] changes;

	private final Drift own;

	private final Motion motion;

	/**
	 * @param figures exact and approximate figures, oldest first, at least one
	 * @param log whether to take logarithms; all figures are positive then
	 */
	private Walk(List<Observation> figures, boolean log, Measurand measurand) {
		this.figures = figures;
		this.log = log;
		this.measurand = measurand;
		this.values = new double[figures.size()];
		for (int i = 0; i < this.values.length; i++) {
			double value = figures.get(i).value().doubleValue();
			this.values[i] = log ? Math.log(value) : value;
		}
		this.changes = IntStream.range(1, figures.size())
			.filter((i) -> measurand.comparable(figures.get(i - 1), figures.get(i)))
			.toArray();
		this.own = (this.changes.length > 0) ? weighed() : new Drift(0, 0, 1);
		this.motion = Motion.alone(this.own);
	}

	private Walk(Walk alone, Motion motion) {
		this.figures = alone.figures;
		this.log = alone.log;
		this.measurand = alone.measurand;
		this.values = alone.values;
		this.changes = alone.changes;
		this.own = alone.own;
		this.motion = motion;
	}

	/**
	 * The walk on the given scale; natural where a figure is 0 or less.
	 * @param figures exact and approximate figures, oldest first, at least one
	 */
	public static Walk of(List<Observation> figures, boolean log, Measurand measurand) {
		return new Walk(figures, log && positive(figures), measurand);
	}

	/** The same walk as it goes on with what it borrows from peers. */
	Walk with(Prior prior) {
		return new Walk(this, prior.lend(this.own));
	}

	/** Whether all figures are above 0. */
	public static boolean positive(List<Observation> figures) {
		return figures.stream().allMatch((figure) -> figure.value().signum() > 0);
	}

	private Drift weighed() {
		double[] weights = new double[this.changes.length];
		double total = 0;
		for (int i = 0; i < weights.length; i++) {
			weights[i] = Math.pow(0.5, (year() - this.figures.get(this.changes[i]).year()) / HALF_LIFE);
			total += weights[i];
		}
		double squares = 0;
		double mean = 0;
		for (int i = 0; i < weights.length; i++) {
			weights[i] /= total;
			squares += weights[i] * weights[i];
			mean += weights[i] * perYear(this.changes[i]);
		}
		double variance = 0;
		for (int i = 0; i < weights.length; i++) {
			double deviation = perYear(this.changes[i]) - mean;
			variance += weights[i] * deviation * deviation;
		}
		double weight = 1 / squares;
		return new Drift(mean, variance * weight / Math.max(weight - 1, 0.5), weight);
	}

	/** The change per year that ends in a figure. */
	private double perYear(int index) {
		return change(index) / years(index);
	}

	private double change(int index) {
		return this.values[index] - this.values[index - 1];
	}

	private int years(int index) {
		return this.figures.get(index).year() - this.figures.get(index - 1).year();
	}

	/** Whether there is a change that counts, so that it has a pace. */
	public boolean paced() {
		return this.changes.length > 0;
	}

	/** Whether its changes are enough to project. */
	public boolean enough() {
		return this.changes.length >= FEWEST_CHANGES;
	}

	/** Whether its scale is that of logarithms. */
	public boolean log() {
		return this.log;
	}

	/** The year of the last figure. */
	public int year() {
		return this.figures.get(this.figures.size() - 1).year();
	}

	/** The last value, on its scale. */
	public double last() {
		return this.values[this.values.length - 1];
	}

	/** The expected yearly change, on its scale; 0 for a walk without a change. */
	public double drift() {
		return this.motion.drift();
	}

	/** How the series itself moved, whatever it borrows. */
	Drift own() {
		return this.own;
	}

	/**
	 * The region's own recent pace: its μ, or the mean yearly change where changes are
	 * few.
	 */
	public double pace() {
		if (enough() || !paced()) {
			return this.own.mean();
		}
		return Arrays.stream(this.changes).mapToDouble(this::change).sum()
				/ Arrays.stream(this.changes).map(this::years).sum();
	}

	/** Degrees of freedom of Student's t. */
	double freedom() {
		return this.motion.freedom();
	}

	/**
	 * The standard error of a sum of yearly changes.
	 * @param steps the variance of the steps themselves, in units of that of one
	 * @param drifts how often the drift goes in
	 */
	public double error(double steps, double drifts) {
		return this.motion.error(steps, drifts);
	}

	/** The standard error of the value of a year after that of the last figure. */
	public double errorOf(int year) {
		return this.motion.errorAhead(year - year());
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
		return Math.sqrt(this.motion.variance()) <= negligible(line);
	}

	/** A line in the indicator's unit, on this scale; −∞ where it has no logarithm. */
	public double scaled(double line) {
		if (!this.log) {
			return line;
		}
		return (line > 0) ? Math.log(line) : Double.NEGATIVE_INFINITY;
	}

	/**
	 * Where it will be, with the 80 % interval, cut off at what the indicator can be
	 * ({@code docs/domain.md} section 2.3).
	 * @param year after that of the last figure
	 */
	public Projection projection(int year) {
		return projection(year, last() + drift() * (year - year()), errorOf(year), this.measurand::within);
	}

	/**
	 * The 80 % interval around a centre, in the indicator's unit.
	 * @param centre on its scale
	 * @param error standard error of the centre, 0 or more
	 * @param limits holds a number in the indicator's unit within what it can be
	 */
	public Projection projection(int year, double centre, double error, DoubleUnaryOperator limits) {
		double half = (error > 0) ? error * Student.upperTenth(freedom()) : 0;
		return new Projection(year, limits.applyAsDouble(unscaled(centre)),
				limits.applyAsDouble(unscaled(centre - half)), limits.applyAsDouble(unscaled(centre + half)));
	}

	/** A value on this scale, in the indicator's unit, held within finite numbers. */
	private double unscaled(double value) {
		return this.log ? Math.min(Math.exp(value), Double.MAX_VALUE) : value;
	}

}
