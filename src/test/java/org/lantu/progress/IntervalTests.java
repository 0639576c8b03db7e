package org.lantu.progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IntervalTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# actual   | divisor   | quotient
			[6, 8]     | [2, 4]    | [1.5, 4]
			(6, 8)     | [2, 4]    | (1.5, 4)
			[6, 8]     | (2, 4)    | (1.5, 4)
			[6, 8]     | (2, 4]    | [1.5, 4)
			[-6, 8]    | [2, 4]    | [-3, 4]
			[-8, -6]   | [2, 4]    | [-4, -1.5]
			[-8, -6]   | (2, 4]    | (-4, -1.5]
			[6, inf)   | [2, 4]    | [1.5, inf)
			(6, inf)   | [2, inf)  | (0, inf)
			[6, 6]     | (2, inf)  | (0, 3)
			[-6, -6]   | [2, inf)  | [-3, 0)
			(-inf, 6]  | [2, 4]    | (-inf, 3]
			[0, 6]     | [2, inf)  | [0, 3]
			(0, 6]     | [2, inf)  | (0, 3]
			[-6, 0]    | [2, inf)  | [-3, 0]
			[-6, 0)    | [2, inf)  | [-3, 0)
			""", delimiter = '|')
	void dividesByPositiveInterval(String actual, String divisor, String quotient) {
		assertThat(interval(actual).dividedBy(interval(divisor))).isEqualTo(interval(quotient));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			[1, 3]     | [2, 4]    | true
			[1, 4]     | [2, 3]    | true
			[1, 2]     | [2, 3]    | false
			[1, 2]     | [3, 4]    | false
			[1, inf)   | [5, 6]    | true
			(-inf, 1]  | [1, inf)  | false
			(-inf, 2]  | [1, inf)  | true
			# 2.47 and 2.48 with two decimals: their ends meet, whatever the arithmetic makes of them
			[2.465, 2.47500000000000009] | [2.4749999999999996, 2.485] | false
			""", delimiter = '|')
	void overlapsWhereMoreThanAnEndIsShared(String left, String right, boolean overlaps) {
		assertThat(interval(left).overlaps(interval(right))).isEqualTo(overlaps);
		assertThat(interval(right).overlaps(interval(left))).isEqualTo(overlaps);
	}

	@ParameterizedTest
	@CsvSource({ "-1", "0" })
	void refusesDivisorThatReachesZero(double low) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Interval.point(1).dividedBy(new Interval(low, true, 5, false)))
			.withMessageContaining("reaches 0");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			[1, 2]    | [10, 20]   | [11, 22]
			(1, 2]    | [10, 20)   | (11, 22)
			[1, 2]    | (10, inf)  | (11, inf)
			(-inf, 2] | (10, inf)  | (-inf, inf)
			[-3, -1]  | [1, 3]     | [-2, 2]
			""", delimiter = '|')
	void addsEndsAndKeepsWhatIsExcluded(String one, String other, String sum) {
		assertThat(interval(one).plus(interval(other))).isEqualTo(interval(sum));
	}

	@Test
	void negationSwapsTheEnds() {
		assertThat(interval("(1, inf)").negated()).isEqualTo(interval("(-inf, -1)"));
		assertThat(interval("[-2, 3)").negated()).isEqualTo(interval("(-3, 2]"));
	}

	@Test
	void movesAndStretches() {
		assertThat(interval("(1, 2]").plus(0.5).times(2)).isEqualTo(interval("(3, 5]"));
		assertThat(interval("(1, inf)").plus(-1).times(7)).isEqualTo(interval("(0, inf)"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			[1, 2]   | 1 | true
			(1, 2]   | 1 | false
			(1, 2]   | 2 | true
			[1, 2)   | 2 | false
			(1, inf) | 9 | true
			[1, 2]   | 3 | false
			""", delimiter = '|')
	void containsWhatLiesBetweenItsEnds(String interval, double value, boolean contained) {
		assertThat(interval(interval).contains(value)).isEqualTo(contained);
	}

	@Test
	void infiniteEndsAreExcluded() {
		assertThat(new Interval(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false))
			.isEqualTo(Interval.everything());
	}

	@ParameterizedTest
	@CsvSource({ "2, false, 1, false", "1, true, 1, false", "1, false, 1, true", "NaN, false, 1, false",
			"1, false, NaN, false", "Infinity, false, Infinity, false" })
	void refusesEndsThatHoldNothing(double low, boolean lowOpen, double high, boolean highOpen) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Interval(low, lowOpen, high, highOpen))
			.withMessageStartingWith("Interval from");
	}

	@Test
	void endsThatFallTogetherByArithmeticAreOneValue() {
		assertThat(new Interval(1e20, true, Math.nextUp(1e20), true).plus(1e25)).isEqualTo(Interval.point(1e20 + 1e25));
	}

	static Interval interval(String text) {
		String[] ends = text.substring(1, text.length() - 1).split(",");
		return new Interval(end(ends[0]), text.startsWith("("), end(ends[1]), text.endsWith(")"));
	}

	private static double end(String text) {
		return Double.parseDouble(text.strip().replace("inf", "Infinity"));
	}

}
