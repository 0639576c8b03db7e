package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;

/**
 * The cases that break others ({@code docs/domain.md} section 2.5): a level due in 2030,
 * on the natural scale; the first figure is the baseline. What the judge must answer is
 * the business of a test.
 */
public enum WorkedCase {

	/** Exactly on the path, and perfectly regular. */
	A("2020 2.5, 2021 2.6, 2022 2.7, 2023 2.8, 2024 2.9, 2025 3.0", Comparison.AT_LEAST, "3.5"),
	/** Less is better, the target is 0, and years are missing. */
	B("2015 5, 2017 4.3, 2019 3.5, 2020 3.1, 2021 2.8, 2022 2.4, 2023 2.0", Comparison.AT_MOST, "0"),
	/** From 0. */
	C("2020 0, 2021 10, 2022 20, 2023 30, 2024 40, 2025 50", Comparison.AT_LEAST, "100"),
	/** Satisfied from the start, and slipping. */
	D("2020 105, 2021 104, 2022 103, 2023 102.5, 2024 102, 2025 101", Comparison.AT_LEAST, "100"),
	/** Satisfied once, not now. */
	E("2020 105, 2021 104, 2022 102, 2023 101, 2024 100, 2025 99", Comparison.AT_LEAST, "100"),
	/** The target is the baseline, to be held. */
	F("2020 100, 2021 100, 2022 99, 2023 99, 2024 98, 2025 98", Comparison.AT_LEAST, "100"),
	/** From below 0 to above it. */
	G("2020 -4, 2021 -3.4, 2022 -2.8, 2023 -2.2, 2024 -1.6, 2025 -1", Comparison.AT_LEAST, "2"),
	/** On the path still, but at a standstill. */
	H("2020 10, 2021 13, 2022 15, 2023 15, 2024 15, 2025 15", Comparison.AT_LEAST, "20"),
	/** Two figures only. */
	I("2020 2.5, 2024 2.9", Comparison.AT_LEAST, "3.5");

	private static final int DUE = 2030;

	private static final int FIRST_YEAR = 2021;

	private final List<Observation> figures;

	private final Promise promise;

	WorkedCase(String figures, Comparison comparison, String target) {
		this.figures = Arrays.stream(figures.split(", ")).map((one) -> one.split(" ")).map(WorkedCase::figure).toList();
		Observation first = this.figures.get(0);
		this.promise = new Promise(TargetKind.LEVEL, new Demand(comparison, new BigDecimal(target), false), DUE,
				FIRST_YEAR, first.year(), new Baseline(first.year(), first.value()), List.of(),
				Measurand.plain(Scale.NATURAL));
	}

	private static Observation figure(String[] yearAndValue) {
		return new Observation(Integer.parseInt(yearAndValue[0]), new BigDecimal(yearAndValue[1]), Bound.EXACT, false);
	}

	/** The figures, oldest first. */
	public List<Observation> figures() {
		return this.figures;
	}

	/** What was promised. */
	public Promise promise() {
		return this.promise;
	}

	/** Has the judge answer. */
	public Assessment assess() {
		return Judge.assess(this.promise, this.figures);
	}

}
