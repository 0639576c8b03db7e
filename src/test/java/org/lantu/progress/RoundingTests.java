package org.lantu.progress;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.judging.Given;
import org.lantu.progress.projection.Figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoundingTests {

	@ParameterizedTest
	@CsvSource({ "12600, 50", "22000, 500", "10, 5", "4.5, 0.05", "12.0, 0.05", "0, 0.5", "0.0, 0.05", "-3400, 50",
			"7, 0.5", "1.26E+4, 50", "100000000, 50000000" })
	void approximateFigureIsGoodToItsLastSignificantDigit(BigDecimal value, double half) {
		Observation figure = new Observation(2022, value, Bound.APPROXIMATE, false);
		assertThat(figure.asPublished()).isEqualTo(Interval.around(value.doubleValue(), half));
		assertThat(figure.asRounded()).isEqualTo(figure.asPublished());
	}

	@ParameterizedTest
	@CsvSource({ "12600, 0.5", "1.40, 0.005", "1.4, 0.05", "0, 0.5", "-0.62, 0.005", "1.26E+4, 0.5" })
	void exactFigureIsAPointAndInsideAComputationGoodToItsLastDecimal(BigDecimal value, double half) {
		Observation figure = new Observation(2022, value, Bound.EXACT, false);
		assertThat(figure.asPublished()).isEqualTo(Interval.point(value.doubleValue()));
		assertThat(figure.asRounded()).isEqualTo(Interval.around(value.doubleValue(), half));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			AT_LEAST  | [10000, inf)
			MORE_THAN | (10000, inf)
			AT_MOST   | (-inf, 10000]
			LESS_THAN | (-inf, 10000)
			""", delimiter = '|')
	void boundsStayAsPublishedEverywhere(Bound bound, String interval) {
		Observation figure = new Observation(2022, BigDecimal.valueOf(10000), bound, false);
		assertThat(figure.asPublished()).isEqualTo(IntervalTests.interval(interval));
		assertThat(figure.asRounded()).isEqualTo(figure.asPublished());
	}

	@ParameterizedTest
	@CsvSource({ "1e31", "-1e31", "1e-41" })
	void refusesNumbersThatNoIndicatorHas(BigDecimal value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Observation(2022, value, Bound.EXACT, false))
			.withMessageStartingWith("Figure of 2022")
			.withMessageContaining("40 decimals");
		assertThatIllegalArgumentException().isThrownBy(() -> new Baseline(2022, value))
			.withMessageStartingWith("Baseline of 2022");
	}

	@ParameterizedTest
	@CsvSource({ "0", "10000", "-1" })
	void refusesYearsOutOfRange(int year) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Observation(year, BigDecimal.ONE, Bound.EXACT, false))
			.withMessageStartingWith("Year of a figure " + year);
		assertThatIllegalArgumentException().isThrownBy(() -> new Baseline(year, BigDecimal.ONE))
			.withMessageStartingWith("Baseline year " + year);
	}

	@Test
	void refusesPromiseWhoseYearsContradictEachOther() {
		Given promise = Given.level(Comparison.AT_LEAST, "5", 2025);
		assertThatIllegalArgumentException().isThrownBy(() -> promise.from(2026).promise())
			.withMessage("Target for 2025: the year due lies before the first year of the plan, 2026");
		assertThatIllegalArgumentException().isThrownBy(() -> promise.baseline(2026, null).promise())
			.withMessage("Target for 2025: its baseline year, 2026, lies after the year due");
		assertThatIllegalArgumentException().isThrownBy(() -> promise.baseline(2026, "1").promise())
			.withMessageContaining("2026");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Promise(TargetKind.LEVEL, new Demand(Comparison.AT_LEAST, BigDecimal.ONE, false),
					2025, 2021, 2020, new Baseline(2019, BigDecimal.ONE), List.of(), Measurand.plain(Scale.NATURAL)))
			.withMessage("Target for 2025: the baseline is of 2019, the stated baseline year is 2020");
		assertThat(promise.baseline(2023, "1").promise().baseline()).isNotNull();
	}

	@Test
	void refusesTwoFiguresOfOneYear() {
		Given promise = Given.level(Comparison.AT_LEAST, "5", 2025);
		assertThatIllegalArgumentException().isThrownBy(() -> promise.with("2022: 1, 2022: 2?"))
			.withMessageStartingWith("Figures of 2022");
	}

}
