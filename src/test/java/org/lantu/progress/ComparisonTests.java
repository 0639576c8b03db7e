package org.lantu.progress;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# interval      | AT_LEAST  | MORE_THAN | AT_MOST   | LESS_THAN
			[10, 10]        | SATISFIED | FAILED    | SATISFIED | FAILED
			[11, 11]        | SATISFIED | SATISFIED | FAILED    | FAILED
			[9, 9]          | FAILED    | FAILED    | SATISFIED | SATISFIED
			[9, 11]         | OPEN      | OPEN      | OPEN      | OPEN
			[10, 11]        | SATISFIED | OPEN      | OPEN      | FAILED
			(10, 11]        | SATISFIED | SATISFIED | FAILED    | FAILED
			[9, 10]         | OPEN      | FAILED    | SATISFIED | OPEN
			[9, 10)         | FAILED    | FAILED    | SATISFIED | SATISFIED
			[10, inf)       | SATISFIED | OPEN      | OPEN      | FAILED
			(10, inf)       | SATISFIED | SATISFIED | FAILED    | FAILED
			(-inf, 10]      | OPEN      | FAILED    | SATISFIED | OPEN
			(-inf, 10)      | FAILED    | FAILED    | SATISFIED | SATISFIED
			(-inf, inf)     | OPEN      | OPEN      | OPEN      | OPEN
			""", delimiter = '|')
	void standsToTheLineOfTen(String interval, Standing atLeast, Standing moreThan, Standing atMost,
			Standing lessThan) {
		Interval actual = IntervalTests.interval(interval);
		assertThat(new Line(Comparison.AT_LEAST, 10).standing(actual)).isEqualTo(atLeast);
		assertThat(new Line(Comparison.MORE_THAN, 10).standing(actual)).isEqualTo(moreThan);
		assertThat(new Line(Comparison.AT_MOST, 10).standing(actual)).isEqualTo(atMost);
		assertThat(new Line(Comparison.LESS_THAN, 10).standing(actual)).isEqualTo(lessThan);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# value         | line          | side
			1.0000000001    | 1             | 0
			0.9999999999    | 1             | 0
			1.00000001      | 1             | 1
			1e-20           | 0             | 1
			-1e-20          | 0             | -1
			0               | 0             | 0
			10000000000001  | 10000000000000| 0
			Infinity        | 1             | 1
			-Infinity       | 1             | -1
			1               | Infinity      | -1
			""", delimiter = '|')
	void toleratesOneBillionthOfTheLargerValue(double value, double line, int side) {
		assertThat(Interval.side(value, line)).isEqualTo(side);
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, 100, 98", "MORE_THAN, 100, 98", "AT_MOST, 100, 102", "LESS_THAN, 100, 102",
			"AT_LEAST, -100, -102", "AT_MOST, -100, -98", "AT_LEAST, 0, 0" })
	void aboutWidensTheLineOnTheLenientSide(Comparison comparison, BigDecimal value, double line) {
		assertThat(new Demand(comparison, value, true).line().value()).isEqualTo(line);
		assertThat(new Demand(comparison, value, false).line().value()).isEqualTo(value.doubleValue());
	}

	@ParameterizedTest
	@CsvSource({ "AT_MOST, 10, 11", "AT_MOST, 100, 102", "AT_LEAST, 10, 9", "LESS_THAN, 1, 2" })
	void aboutWidensARankByOnePlaceAtLeast(Comparison comparison, BigDecimal value, double line) {
		assertThat(new Demand(comparison, value, true).ofRank(true).line().value()).isEqualTo(line);
		assertThat(new Demand(comparison, value, false).ofRank(true).line().value()).isEqualTo(value.doubleValue());
	}

	/** Section 2.1: made easier is a lower aim, a higher cap, a wider band. */
	@ParameterizedTest
	@CsvSource({ "AT_LEAST 5, AT_LEAST 6, true", "AT_LEAST 6, AT_LEAST 5, false", "AT_MOST 6, AT_MOST 5, true",
			"AT_MOST 5, AT_MOST 6, false", "AT_LEAST 5, MORE_THAN 5, true", "MORE_THAN 5, AT_LEAST 5, false",
			"AT_LEAST 5, AT_LEAST 5.0, false", "AT_LEAST 5, AT_MOST 6, false" })
	void easierIsWhatAsksForLess(String one, String other, boolean easier) {
		assertThat(demand(one).easierThan(demand(other))).isEqualTo(easier);
	}

	@Test
	void aWiderBandIsEasier() {
		Demand band = new Demand(Comparison.BETWEEN, BigDecimal.ONE, BigDecimal.TEN, false);
		Demand wider = new Demand(Comparison.BETWEEN, BigDecimal.ZERO, BigDecimal.TEN, false);
		assertThat(wider.easierThan(band)).isTrue();
		assertThat(band.easierThan(wider)).isFalse();
		assertThat(band.easierThan(band)).isFalse();
		assertThat(band.easierThan(demand("AT_LEAST 5"))).isFalse();
	}

	private static Demand demand(String text) {
		String[] words = text.split(" ");
		return new Demand(Comparison.valueOf(words[0]), new BigDecimal(words[1]), false);
	}

	@Test
	void aboutWidensABandOfRanksOnBothSides() {
		Demand band = new Demand(Comparison.BETWEEN, BigDecimal.valueOf(5), BigDecimal.TEN, true).ofRank(true);
		assertThat(band.line()).isEqualTo(new Line(Comparison.BETWEEN, 4, 11));
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, AT_MOST", "MORE_THAN, LESS_THAN", "AT_MOST, AT_LEAST", "LESS_THAN, MORE_THAN" })
	void oppositeKeepsItsStrictness(Comparison comparison, Comparison opposite) {
		assertThat(comparison.opposite()).isEqualTo(opposite);
		assertThat(comparison.strict()).isEqualTo(opposite.strict());
		assertThat(comparison.upward()).isNotEqualTo(opposite.upward());
	}

}
