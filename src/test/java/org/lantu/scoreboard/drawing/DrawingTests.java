package org.lantu.scoreboard.drawing;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The drawings with inputs that break drawings.
 */
class DrawingTests {

	private static final String HOSTILE = "a<b>&\"'研发 ]]>";

	static Stream<List<YearValue>> hardSeries() {
		return Stream.of(List.of(), series(2020, 0), series(2020, -5), series(2020, 1e15), series(2020, 3, 3, 3),
				series(2020, 0, 0), series(2020, -4, -3.4, 0, 2), series(2020, 1e-9, 2e-9), series(2020, 1e12, 1e-12),
				List.of(new YearValue(1949, 1), new YearValue(2026, 2)),
				series(2000, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6, 5, 4, 3, 2, 1));
	}

	@Test
	void numbersAreRoundedAsTheyAreWritten() {
		Random random = new Random(1);
		DoubleStream
			.concat(random.doubles(50_000, -2000, 2000),
					random.ints(50_000, -200_000, 200_000).mapToDouble((hundredths) -> hundredths / 100.0))
			.forEach((value) -> assertThat(Svg.number(value)).isEqualTo(
					BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()));
		assertThat(List.of(Svg.number(0.25), Svg.number(-0.04), Svg.number(1e12), Svg.number(1e-9)))
			.containsExactly("0.3", "0", "1000000000000", "0");
	}

	@ParameterizedTest
	@MethodSource("hardSeries")
	void sparklineIsSoundWhateverTheSeries(List<YearValue> series) {
		for (Double target : new Double[] { null, 0.0, -7.5, 1e9 }) {
			sound(new Sparkline(HOSTILE, series, 2015, 2026, target, 2025, "met", null).draw());
			sound(new Sparkline(HOSTILE, series, 2020, 2020, target, 2030, null, null).draw());
		}
	}

	@ParameterizedTest
	@MethodSource("hardSeries")
	void vintageChartIsSoundWhateverTheSeries(List<YearValue> series) {
		for (Double target : new Double[] { null, 0.0, -7.5, 1e9 }) {
			for (boolean wide : new boolean[] { true, false }) {
				sound(chart(series, target, true, wide));
				sound(chart(series, target, false, wide));
			}
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, -, -", "0, -, -", "-20, -, -", "100, 99, 101", "1e12, 1e11, 1e13",
			"149.99, 0, 150", "71.9, 71.9, 71.9" })
	void bulletIsSoundWhateverTheAttainment(Double attainment, Double low, Double high) {
		for (String state : List.of("met", "missed", "open", "prog")) {
			for (boolean open : new boolean[] { true, false }) {
				sound(new Bullet(HOSTILE, attainment, low, high, open, false, state).draw());
			}
		}
	}

	@Test
	void bulletOfAMissedTargetShowsWhatIsLacking() {
		assertThat(new Bullet("", 75.0, null, null, false, false, "missed").draw())
			.contains("class=\"bu-short\" x=\"50%\" y=\"7\" width=\"16.67%\"");
		assertThat(new Bullet("", 75.0, null, null, false, false, "met").draw()).doesNotContain("bu-short");
	}

	@Test
	void historyAndTilesAndUnitsAreSound() {
		sound(new HistoryStrip(HOSTILE, List.of()).draw());
		sound(new HistoryStrip(HOSTILE, List.of(new HistoryStrip.Segment("met", 0))).draw());
		sound(new HistoryStrip(HOSTILE,
				List.of(new HistoryStrip.Segment("missed", 390), new HistoryStrip.Segment("met", 100_000)))
			.draw());
		MapTile tile = new MapTile(HOSTILE, HOSTILE, HOSTILE, "/regions/410000?a=1&b=2", 3, 4, -1);
		for (boolean wide : new boolean[] { true, false }) {
			sound(new TileMap(HOSTILE, List.of(), wide).draw());
			sound(new TileMap(HOSTILE, List.of(tile), wide).draw());
		}
		UnitChart.Unit unit = new UnitChart.Unit("met", HOSTILE, "/plans/a?x=1&y=2");
		sound(new UnitChart("id", List.of(), 2022).draw());
		sound(new UnitChart("id", List.of(new UnitChart.Column(2022, 0, List.of()),
				new UnitChart.Column(2025, 65, java.util.Collections.nCopies(65, unit))), 2022)
			.draw());
	}

	@Test
	void yearsWithoutAFigureAreDotted() {
		List<YearValue> series = List.of(new YearValue(2018, 1), new YearValue(2019, 2), new YearValue(2022, 3));
		assertThat(Pattern.compile("class=\"sp-line\"").matcher(spark(series)).results()).hasSize(1);
		assertThat(Pattern.compile("class=\"sp-gap\"").matcher(spark(series)).results()).hasSize(1);
		String chart = chart(series, 5.0, true, true);
		assertThat(Pattern.compile("class=\"act-l\"").matcher(chart).results()).hasSize(1);
		assertThat(Pattern.compile("class=\"act-gap\"").matcher(chart).results()).hasSize(1);
	}

	@Test
	void dotOfTheVerdictStandsAtTheYearDueOnly() {
		List<YearValue> series = series(2020, 1, 2, 3);
		assertThat(new Sparkline("", series, 2015, 2026, 2.0, 2021, "met", null).draw())
			.containsOnlyOnce("sp-due sp-met");
		assertThat(new Sparkline("", series, 2015, 2026, 2.0, 2025, "met", null).draw()).doesNotContain("sp-due");
	}

	@Test
	void gateOpensToTheSideThatKeepsThePromise() {
		Document up = xml(chart(series(2020, 10, 20, 30), 20.0, true, true));
		Document down = xml(chart(series(2020, 10, 20, 30), 20.0, false, true));
		double level = Double.parseDouble(attribute(up, "path", "target-l", "d").replaceAll("^M\\S+ (\\S+)L.*", "$1"));
		double top = Double.parseDouble(attribute(up, "rect", "gate", "y"));
		double height = Double.parseDouble(attribute(up, "rect", "gate", "height"));
		assertThat(top).isLessThan(level);
		assertThat(top + height).isEqualTo(level);
		assertThat(Double.parseDouble(attribute(down, "rect", "gate", "y"))).isEqualTo(level);
		assertThat(Double.parseDouble(attribute(down, "rect", "gate", "height"))).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 8", "5, 5, 8", "-1, 1, 6", "0, 1e-9, 6", "0.78, 1.6, 8", "1e12, 1.1e12, 6", "3, 3, 1" })
	void axisCoversItsRangeWithFewRoundTicks(double low, double high, int most) {
		Axis axis = Axis.over(low, high, most);
		assertThat(axis.low()).isLessThanOrEqualTo(low + Math.abs(low) * 1e-9);
		assertThat(axis.high()).isGreaterThanOrEqualTo(high - Math.abs(high) * 1e-9);
		assertThat(axis.ticks().stream().map(BigDecimal::doubleValue)).isSorted()
			.hasSizeBetween(2, Math.max(most + 2, 4));
	}

	private static String spark(List<YearValue> series) {
		return new Sparkline("", series, 2015, 2026, 5.0, 2025, null, null).draw();
	}

	private static String chart(List<YearValue> series, @Nullable Double target, boolean upward, boolean wide) {
		List<VintageSeries.Point> points = series.stream()
			.map((value) -> new VintageSeries.Point(value.year(), value.value(), HOSTILE, false, false, false))
			.toList();
		VintageSeries.KeyVintage key = series.isEmpty() ? null
				: new VintageSeries.KeyVintage(series.get(0).year(), series.get(0).value() + 1, HOSTILE, HOSTILE);
		List<YearValue> path = (target != null && !series.isEmpty())
				? List.of(series.get(0), new YearValue(2030, target)) : List.of();
		return new VintageChart("c", HOSTILE, HOSTILE, new VintageSeries(points, Map.of(), series, key),
				new TargetMark(target, 2025, upward, HOSTILE, path), Ahead.NOTHING, BigDecimal::toPlainString, wide)
			.draw();
	}

	private static List<YearValue> series(int first, double... values) {
		return java.util.stream.IntStream.range(0, values.length)
			.mapToObj((i) -> new YearValue(first + i, values[i]))
			.toList();
	}

	private static void sound(String drawing) {
		assertThat(drawing).doesNotContain("NaN", "Infinity", "null", "style=", "<b>", "E-", "E+");
		if (!drawing.isEmpty()) {
			xml(drawing);
		}
	}

	private static String attribute(Document drawing, String element, String type, String name) {
		var found = drawing.getElementsByTagName(element);
		for (int i = 0; i < found.getLength(); i++) {
			if (type.equals(found.item(i).getAttributes().getNamedItem("class").getNodeValue())) {
				return found.item(i).getAttributes().getNamedItem(name).getNodeValue();
			}
		}
		throw new AssertionError("no " + type);
	}

	private static Document xml(String drawing) {
		try {
			return DocumentBuilderFactory.newDefaultInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader(drawing)));
		}
		catch (Exception ex) {
			throw new AssertionError("not well-formed: " + drawing, ex);
		}
	}

}
