package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Comparison;
import org.lantu.progress.Kept;
import org.lantu.progress.Measurand;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the judge makes of the limits of an indicator, and of one that is a rank. */
class MeasurandTests {

	private static final String COVERAGE = "2020: 88, 2021: 91, 2022: 93, 2023: 97";

	/** Whoever makes the promise, its "about" is that of a rank. */
	@ParameterizedTest
	@CsvSource({ "AT_MOST, 15, 2025: 16, MET", "AT_MOST, 15, 2025: 17, MISSED", "AT_LEAST, 15, 2025: 14, MET",
			"BETWEEN, 10..12, 2025: 13, MET", "BETWEEN, 10..12, 2025: 9, MET", "BETWEEN, 10..12, 2025: 8, MISSED" })
	void aboutWidensARankByOnePlace(Comparison comparison, String value, String figures, Kept kept) {
		Promise plain = Given.level(comparison, value, 2025).asAbout().promise();
		assertThat(assess(plain, new Measurand(Scale.NATURAL, true, null, null, new TreeSet<>()), figures).kept())
			.isEqualTo(kept);
	}

	/**
	 * A share ends at 100: what asks for more has no chance, what asks for no more is
	 * safe.
	 */
	@ParameterizedTest
	@CsvSource({ "LEVEL, AT_LEAST, 105, 0", "LEVEL, MORE_THAN, 100, 0", "LEVEL, AT_MOST, 100, 1",
			"LEVEL, LESS_THAN, 105, 1", "LEVEL, AT_LEAST, 0, 1", "LEVEL, LESS_THAN, 0, 0", "INCREASE, AT_LEAST, 13, 0",
			"INCREASE, AT_MOST, 13, 1", "LEVEL, BETWEEN, 101..105, 0", "LEVEL, BETWEEN, 0..100, 1" })
	void whatLiesBeyondTheLimitsIsCertain(TargetKind kind, Comparison comparison, String value, double probability) {
		assertThat(share(kind, comparison, value).probability()).isEqualTo(probability);
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, 100, BETWEEN, 100..110", "AT_LEAST, 95, BETWEEN, 95..100", "AT_MOST, 95, BETWEEN, 0..95" })
	void withinTheLimitsTheyChangeNothing(Comparison one, String value, Comparison band, String edges) {
		double open = Given.level(one, value, 2026).with(COVERAGE).probability();
		assertThat(share(TargetKind.LEVEL, one, value).probability()).isEqualTo(open).isBetween(0.0, 1.0);
		assertThat(share(TargetKind.LEVEL, band, edges).probability()).isEqualTo(open, within(1e-12));
	}

	private static Assessment share(TargetKind kind, Comparison comparison, String value) {
		return assess(Given.level(comparison, value, 2026).kind(kind).baseline(2020, null).promise(),
				new Measurand(Scale.NATURAL, false, BigDecimal.ZERO, BigDecimal.valueOf(100), new TreeSet<>()),
				COVERAGE);
	}

	private static Assessment assess(Promise promise, Measurand measurand, String figures) {
		return Judge.assess(
				new Promise(promise.kind(), promise.demand(), promise.year(), promise.firstYear(),
						promise.baselineYear(), promise.baseline(), promise.milestones(), measurand),
				Given.figures(figures));
	}

}
