package org.lantu.progress.opensdg;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.judging.Judge;

/**
 * The progress measure of Open SDG 2.4, for comparison only: a portal on it would show
 * this status. Our own judgement is {@link Judge}.
 *
 * @see <a href="https://open-sdg.readthedocs.io/en/latest/progress-status/">Open SDG</a>
 */
public final class OpenSdg {

	private static final double LIMIT_EXPONENT = 4.44;

	private OpenSdg() {
	}

	/**
	 * What Open SDG would say of a series.
	 * @param series the year and value of each figure, in the indicator's unit
	 * @param options its settings
	 * @throws IllegalArgumentException where a value is not a finite number
	 */
	public static Answer assess(Map<Integer, Double> series, Options options) {
		NavigableMap<Integer, Double> values = new TreeMap<>(series);
		values.forEach((year, value) -> {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("Figure of %d: %s is not a finite number".formatted(year, value));
			}
		});
		if (values.isEmpty()) {
			return Answer.none(Reason.NO_FIGURE);
		}
		SortedMap<Integer, Double> fromBase = values.tailMap(options.baseYear());
		if (fromBase.isEmpty()) {
			return Answer.none(Reason.NO_FIGURE_FROM_BASE_YEAR);
		}
		if (options.target() != null && options.target() == 0) {
			return Answer.none(Reason.TARGET_ZERO);
		}
		int baseYear = fromBase.firstKey();
		double base = Objects.requireNonNull(fromBase.get(baseYear));
		if (base == 0) {
			return Answer.none(Reason.BASE_ZERO);
		}
		int years = values.lastKey() - baseYear;
		double current = Objects.requireNonNull(values.get(values.lastKey()));
		boolean achieved = options.target() != null
				&& ((options.higherIsBetter() ? current >= options.target() : current <= options.target()));
		if (base > 0 && current < 0 || base < 0 && current > 0) {
			return Answer.unmeasured(achieved, Reason.OPPOSITE_SIGNS);
		}
		if (years < 1) {
			return Answer.unmeasured(achieved, Reason.ONE_YEAR);
		}
		double observed = growth(current / base, years);
		double towards = (base < 0 == options.higherIsBetter()) ? -observed : observed;
		if (options.target() == null) {
			return Answer.of(false, towards, observed, null, options.thresholds(coefficient(base, options.limit())));
		}
		return towardsTarget(achieved, towards, observed, options.target() / base, options.targetYear() - baseYear,
				options);
	}

	private static Answer towardsTarget(boolean achieved, double towards, double observed, double ratio, int years,
			Options options) {
		if (years == 0) {
			return Answer.none(Reason.TARGET_YEAR_IS_BASE_YEAR);
		}
		double required = growth(ratio, years);
		double size = Double.isNaN(required) ? sizeOfRoot(-ratio, years) : Math.abs(required);
		if (size == 0) {
			return Answer.none(Reason.TARGET_EQUALS_BASE);
		}
		return Answer.of(achieved, towards / size, observed, Double.isNaN(required) ? null : required,
				options.thresholds(null));
	}

	/** Compound yearly growth; not a number for the root of a negative ratio. */
	private static double growth(double ratio, int years) {
		return Math.pow(ratio, 1.0 / years) - 1;
	}

	/**
	 * Where base and target have opposite signs, their arithmetic goes on with a complex
	 * root: the distance of that root from 1.
	 */
	private static double sizeOfRoot(double ratio, int years) {
		double root = Math.pow(ratio, 1.0 / years);
		double angle = Math.PI / years;
		return Math.hypot(root * Math.cos(angle) - 1, root * Math.sin(angle));
	}

	/** Near a natural limit less growth is asked for. */
	private static @Nullable Double coefficient(double base, @Nullable Double limit) {
		if (limit == null) {
			return null;
		}
		double value = Math.abs(base);
		double most = Math.abs(limit);
		if (value >= 2 * most) {
			return 1.0;
		}
		double share = (value <= most) ? value / most : (2 * most - value) / most;
		return 1 - Math.pow(share, LIMIT_EXPONENT);
	}

	/** Their words for a status, in lower case in their pages. */
	public enum Status {

		TARGET_ACHIEVED, SUBSTANTIAL_PROGRESS, MODERATE_PROGRESS, LIMITED_PROGRESS, DETERIORATION, NOT_AVAILABLE

	}

	/** Why there is no value. */
	public enum Reason {

		/** There is no figure. */
		NO_FIGURE,
		/** There is no figure in the base year or later. */
		NO_FIGURE_FROM_BASE_YEAR,
		/** The base year is that of the latest figure. */
		ONE_YEAR,
		/** The base value and the latest one have opposite signs. */
		OPPOSITE_SIGNS,
		/** The base value is 0; their code puts 0.001 in its place. */
		BASE_ZERO,
		/** The target is 0; their code puts 0.001 in its place. */
		TARGET_ZERO,
		/** The target year is the base year; their code divides by zero. */
		TARGET_YEAR_IS_BASE_YEAR,
		/** The target is the base value; their code divides by zero. */
		TARGET_EQUALS_BASE,
		/** The numbers are too far apart to divide. */
		OUT_OF_RANGE

	}

	/**
	 * Their settings of an indicator.
	 *
	 * @param baseYear their default is 2015
	 * @param target in the indicator's unit; {@code null} to go by growth alone
	 * @param targetYear their default is 2030
	 * @param limit a natural limit in the indicator's unit; ignored with a target
	 * @param high from which value progress is substantial, {@code null} for theirs
	 * @param medium from which it is moderate, {@code null} for theirs
	 * @param low from which it is limited, {@code null} for theirs
	 */
	public record Options(boolean higherIsBetter, int baseYear, @Nullable Double target, int targetYear,
			@Nullable Double limit, @Nullable Double high, @Nullable Double medium, @Nullable Double low) {

		/** Their defaults, with lower values better. */
		public static Options defaults() {
			return new Options(false, 2015, null, 2030, null, null, null, null);
		}

		private double[] thresholds(@Nullable Double coefficient) {
			double factor = (coefficient != null) ? coefficient : 1;
			boolean toTarget = this.target != null;
			return new double[] { factor * given(this.high, toTarget ? 0.95 : 0.015),
					factor * given(this.medium, toTarget ? 0.6 : 0.005), factor * given(this.low, 0) };
		}

		private static double given(@Nullable Double threshold, double otherwise) {
			return (threshold != null) ? threshold : otherwise;
		}

	}

	/**
	 * What their measure says.
	 *
	 * @param value observed growth against required growth, or observed growth alone;
	 * positive in the good direction
	 * @param observedCagr compound yearly growth from base to latest figure, as a
	 * fraction
	 * @param requiredCagr the same from base to target; {@code null} without a target,
	 * and where base and target have opposite signs
	 * @param reason why there is no value, or {@code null}
	 */
	public record Answer(Status status, @Nullable Double value, @Nullable Double observedCagr,
			@Nullable Double requiredCagr, @Nullable Reason reason) {

		private static Answer none(Reason reason) {
			return unmeasured(false, reason);
		}

		private static Answer unmeasured(boolean achieved, Reason reason) {
			return new Answer(achieved ? Status.TARGET_ACHIEVED : Status.NOT_AVAILABLE, null, null, null, reason);
		}

		private static Answer of(boolean achieved, double value, double observed, @Nullable Double required,
				double[] thresholds) {
			if (!Double.isFinite(value) || !Double.isFinite(observed)
					|| required != null && !Double.isFinite(required)) {
				return none(Reason.OUT_OF_RANGE);
			}
			return new Answer(achieved ? Status.TARGET_ACHIEVED : status(value, thresholds), value, observed, required,
					null);
		}

		private static Status status(double value, double[] thresholds) {
			if (value >= thresholds[0]) {
				return Status.SUBSTANTIAL_PROGRESS;
			}
			if (value >= thresholds[1]) {
				return Status.MODERATE_PROGRESS;
			}
			return (value >= thresholds[2]) ? Status.LIMITED_PROGRESS : Status.DETERIORATION;
		}

	}

}
