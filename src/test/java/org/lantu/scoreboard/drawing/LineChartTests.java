package org.lantu.scoreboard.drawing;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The line chart with inputs that break charts.
 */
class LineChartTests {

	@Test
	void nothingIsDrawnOfNothing() {
		assertThat(chart(true, List.of())).isEmpty();
		assertThat(chart(true, List.of(new LineChart.Line("a", 0, List.of(), Map.of())))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void namesAtTheEndsStandClearOfEachOther(boolean wide) throws Exception {
		List<LineChart.Line> same = IntStream.range(0, 7)
			.mapToObj((i) -> line("<b>&" + i, i, 2015, 3, 3.0 + i / 1000.0))
			.toList();
		String drawing = chart(wide, same);
		DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(drawing)));
		List<Double> heights = Pattern.compile("class=\"lab ln-n[^>]* y=\"([0-9.]+)\"")
			.matcher(drawing)
			.results()
			.map((MatchResult found) -> Double.valueOf(found.group(1)))
			.sorted()
			.toList();
		assertThat(heights).hasSize(7);
		for (int i = 1; i < heights.size(); i++) {
			assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(14.9);
		}
		assertThat(drawing).doesNotContain("NaN", "Infinity", "<b>", "style=");
	}

	@Test
	void missingYearsAndExpectationsAreDotted() {
		LineChart.Line line = new LineChart.Line("a", 1,
				List.of(point(2015, 1, false), point(2016, 2, false), point(2018, 3, false), point(2019, 4, true)),
				Map.of());
		String drawing = chart(true, List.of(line));
		assertThat(drawing).containsOnlyOnce("class=\"ln-l\"")
			.containsOnlyOnce("class=\"ln-l ln-gap\"")
			.containsOnlyOnce("class=\"ln-p ln-e\"");
		assertThat(drawing.replaceFirst("(?s).*ln-gap\" d=\"([^\"]*)\".*", "$1").chars().filter((c) -> c == 'M'))
			.hasSize(2);
	}

	@Test
	void leavesAGapWhereFiguresCannotBeComparedAndSaysWhy() {
		LineChart.Line line = new LineChart.Line("a", 1,
				List.of(point(2018, 1, false), point(2019, 2, false), point(2020, 3, false), point(2021, 2, false)),
				Map.of(2020, "another <base>"));
		for (boolean wide : new boolean[] { true, false }) {
			String drawing = chart(wide, List.of(line));
			assertThat(drawing).containsOnlyOnce("class=\"apart\"")
				.contains("<title>a · 2020 · another &lt;base&gt;</title>");
			assertThat(drawing.replaceFirst("(?s).*ln-l\" d=\"([^\"]*)\".*", "$1").chars().filter((c) -> c == 'M'))
				.hasSize(2);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, -5, 1e15, 1e-9 })
	void oneFigureIsEnough(double value) {
		assertThat(chart(true, List.of(line("a", 0, 2020, value)))).contains("<svg")
			.doesNotContain("NaN", "Infinity", "E-");
	}

	private static LineChart.Line line(String name, int style, int first, double... values) {
		return new LineChart.Line(name, style,
				IntStream.range(0, values.length).mapToObj((i) -> point(first + i, values[i], false)).toList(),
				Map.of());
	}

	private static LineChart.Point point(int year, double value, boolean expected) {
		return new LineChart.Point(year, value, "x", expected);
	}

	private static String chart(boolean wide, List<LineChart.Line> lines) {
		return new LineChart("c", "<t>", "d&", lines, BigDecimal::toPlainString, wide).draw();
	}

}
