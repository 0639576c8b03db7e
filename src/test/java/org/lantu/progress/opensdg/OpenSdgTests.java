package org.lantu.progress.opensdg;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.opensdg.OpenSdg.Answer;
import org.lantu.progress.opensdg.OpenSdg.Options;
import org.lantu.progress.opensdg.OpenSdg.Reason;
import org.lantu.progress.opensdg.OpenSdg.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class OpenSdgTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "open-sdg-cases.csv", numLinesToSkip = 1)
	void agreesWithTheirCode(ArgumentsAccessor row) {
		Options options = new Options("positive".equals(row.getString(4)), or(row.getInteger(5), 2015),
				row.getDouble(6), or(row.getInteger(7), 2030), row.getDouble(8), row.getDouble(9), row.getDouble(10),
				row.getDouble(11));
		Answer answer = OpenSdg.assess(series(row.getString(2), row.getString(3)), options);
		assertThat(answer.status().name().toLowerCase(Locale.ROOT)).isEqualTo(row.getString(28));
		assertNumber(answer.observedCagr(), row.getDouble(24));
		assertNumber(answer.requiredCagr(), row.getDouble(25));
		assertNumber(answer.value(), row.getDouble(26));
		assertThat(answer.reason() == null).isEqualTo(answer.value() != null);
	}

	private static void assertNumber(Double actual, Double expected) {
		if (expected == null) {
			assertThat(actual).isNull();
		}
		else {
			assertThat(actual).isEqualTo(expected, within(1e-9));
		}
	}

	private static SortedMap<Integer, Double> series(String years, String values) {
		SortedMap<Integer, Double> series = new TreeMap<>();
		String[] parts = values.split(";", -1);
		int index = 0;
		for (String year : years.split(";")) {
			String value = parts[index++];
			if (!value.isBlank()) {
				series.put(Integer.valueOf(year), Double.valueOf(value));
			}
		}
		return series;
	}

	private static int or(Integer value, int otherwise) {
		return (value != null) ? value : otherwise;
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# series                | target | target year | status          | reason
			2010: 5                 |        | 2030        | NOT_AVAILABLE   | NO_FIGURE_FROM_BASE_YEAR
			2015: 5                 |        | 2030        | NOT_AVAILABLE   | ONE_YEAR
			2015: 5                 | 4      | 2030        | TARGET_ACHIEVED | ONE_YEAR
			2015: 5, 2020: -5       |        | 2030        | NOT_AVAILABLE   | OPPOSITE_SIGNS
			2015: -5, 2020: 5       | 9      | 2030        | NOT_AVAILABLE   | OPPOSITE_SIGNS
			2015: 0, 2020: 5        |        | 2030        | NOT_AVAILABLE   | BASE_ZERO
			2015: 3, 2020: 5        | 0      | 2030        | NOT_AVAILABLE   | TARGET_ZERO
			2015: 5, 2020: 4        | 5      | 2030        | NOT_AVAILABLE   | TARGET_EQUALS_BASE
			2016: 5, 2020: 4        | 6      | 2016        | NOT_AVAILABLE   | TARGET_YEAR_IS_BASE_YEAR
			2015: 1e-200, 2016: 1e200 |      | 2030        | NOT_AVAILABLE   | OUT_OF_RANGE
			""", delimiter = '|')
	void saysWhyThereIsNoValue(String figures, Double target, int targetYear, Status status, Reason reason) {
		SortedMap<Integer, Double> series = new TreeMap<>();
		for (String figure : figures.split(",")) {
			String[] pair = figure.split(":");
			series.put(Integer.valueOf(pair[0].strip()), Double.valueOf(pair[1]));
		}
		Answer answer = OpenSdg.assess(series, new Options(true, 2015, target, targetYear, null, null, null, null));
		assertThat(answer).isEqualTo(new Answer(status, null, null, null, reason));
	}

	@Test
	void seriesWithoutFiguresIsNotAvailable() {
		assertThat(OpenSdg.assess(Map.of(), Options.defaults()).reason()).isEqualTo(Reason.NO_FIGURE);
	}

	@Test
	void goesOnWithTheComplexRootWhereBaseAndTargetHaveOppositeSigns() {
		Answer answer = OpenSdg.assess(Map.of(2015, -8.0, 2018, -4.0),
				new Options(true, 2015, 1.0, 2018, null, null, null, null));
		// (−1/8)^(1/3) − 1 = −0.75 + 0.433i in their Python, of size √0.75
		assertThat(answer.requiredCagr()).isNull();
		assertThat(answer.value()).isEqualTo((1 - Math.cbrt(0.5)) / Math.sqrt(0.75), within(1e-12));
	}

	@Test
	void refusesValuesThatAreNoNumbers() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> OpenSdg.assess(Map.of(2015, Double.NaN), Options.defaults()))
			.withMessageContaining("2015");
	}

}
