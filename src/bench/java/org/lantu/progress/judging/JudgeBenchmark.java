package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.lantu.progress.Assessment;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The mean time of one assessment, over a thousand promises each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JudgeBenchmark {

	private static final int CASES = 1000;

	/** {@code YEARBOOK}: ten to twenty years of a growing amount; {@code HARD}: anything. */
	@Param({ "YEARBOOK", "HARD" })
	public String series = "";

	private final List<Case> cases = new ArrayList<>();

	private int next;

	@Setup
	public void prepare() {
		HardCases hard = new HardCases(20261122);
		Random random = new Random(20261122);
		for (int i = 0; i < CASES; i++) {
			this.cases.add(this.series.equals("HARD")
					? new Case(hard.promise(TargetKind.values()), hard.figures(Bound.values())) : yearbook(random, i));
		}
	}

	@Benchmark
	public Assessment assess() {
		this.next = (this.next + 1) % CASES;
		Case one = this.cases.get(this.next);
		return Judge.assess(one.promise(), one.figures());
	}

	/** A target of 2025 before its figure is published: path, outlook and pace are all asked. */
	private static Case yearbook(Random random, int number) {
		TargetKind kind = TargetKind.values()[number % TargetKind.values().length];
		List<Observation> figures = new ArrayList<>();
		double value = 100 + 900 * random.nextDouble();
		for (int year = 2005 + random.nextInt(10); year < 2025; year++) {
			value *= 1.08 + 0.05 * random.nextGaussian();
			figures.add(new Observation(year, rounded(value), Bound.EXACT, false));
		}
		double promised = switch (kind) {
			case LEVEL -> value * 1.1;
			case INCREASE -> value * 0.5;
			case GROWTH, AVERAGE_GROWTH -> 8;
			case CUMULATIVE -> value * 4.5;
		};
		Promise promise = new Promise(kind, new Demand(Comparison.AT_LEAST, rounded(promised), false), 2025, 2021, 2020, null,
				List.of(), new Measurand(Scale.LOG, false, BigDecimal.ZERO, null, new TreeSet<>()));
		return new Case(promise, figures);
	}

	private static BigDecimal rounded(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
	}

	private record Case(Promise promise, List<Observation> figures) {
	}

}
