package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;

/** A seeded generator of promises and series that are hard on arithmetic. */
final class HardCases {

	/** Bands have tests of their own. */
	private static final Comparison[] ONE_SIDED = { Comparison.AT_LEAST, Comparison.MORE_THAN, Comparison.AT_MOST,
			Comparison.LESS_THAN };

	private static final double[] SIZES = { 0, 1e-4, 1, 100, 1e6, 1e15, 1e20 };

	private final Random random;

	HardCases(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * @param kinds the kinds to choose from
	 */
	Promise promise(TargetKind... kinds) {
		TargetKind kind = pick(kinds);
		int firstYear = 2018 + this.random.nextInt(6);
		int year = firstYear + this.random.nextInt(8);
		boolean growth = kind == TargetKind.GROWTH || kind == TargetKind.AVERAGE_GROWTH;
		BigDecimal value = growth ? BigDecimal.valueOf(this.random.nextInt(600) - 250, 1) : number();
		Integer baselineYear = this.random.nextBoolean() ? Math.min(firstYear - 2 + this.random.nextInt(4), year)
				: null;
		Baseline baseline = (baselineYear != null && this.random.nextBoolean()) ? new Baseline(baselineYear, number())
				: null;
		List<Baseline> milestones = new ArrayList<>();
		while (this.random.nextInt(3) == 0) {
			milestones.add(new Baseline(firstYear + this.random.nextInt(6), number()));
		}
		Comparison comparison = pick(ONE_SIDED);
		boolean about = this.random.nextInt(4) == 0;
		return new Promise(kind, new Demand(comparison, value, about), year, firstYear, baselineYear, baseline,
				milestones, measurand(this.random.nextBoolean(), pick(Scale.values())));
	}

	static Measurand measurand(boolean nonNegative, Scale scale) {
		return new Measurand(scale, false, nonNegative ? BigDecimal.ZERO : null, null, new TreeSet<>());
	}

	/** Up to 14 years around 2020: constant, regular, wild, or of mixed size and sign. */
	List<Observation> figures(Bound... bounds) {
		List<Observation> figures = new ArrayList<>();
		int style = this.random.nextInt(5);
		BigDecimal value = number();
		BigDecimal step = number();
		for (int year = 2013; year < 2027; year++) {
			value = switch (style) {
				case 0 -> value;
				case 1 -> value.add(step);
				case 2 -> number();
				case 3 -> value.add(BigDecimal.valueOf(this.random.nextGaussian()).setScale(4, RoundingMode.UP));
				default -> number().abs().add(new BigDecimal("0.0001"));
			};
			if (this.random.nextInt(4) > 0) {
				figures.add(new Observation(year, uneven(value), pick(bounds), this.random.nextInt(10) == 0));
			}
		}
		return figures;
	}

	/** Four decimals, the last of them not 0 unless the number is 0. */
	BigDecimal number() {
		double size = SIZES[this.random.nextInt(SIZES.length)];
		return uneven(BigDecimal.valueOf(this.random.nextGaussian() * size).setScale(4, RoundingMode.UP));
	}

	private static BigDecimal uneven(BigDecimal value) {
		boolean round = value.signum() != 0 && value.unscaledValue().mod(BigInteger.TEN).signum() == 0;
		return round ? value.add(new BigDecimal("0.0003")) : value;
	}

	@SafeVarargs
	final <T> T pick(T... values) {
		return values[this.random.nextInt(values.length)];
	}

	double share() {
		return this.random.nextDouble();
	}

}
