package org.lantu.scoreboard.drawing;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the chart of a target puts its labels and marks.
 */
class VintageChartTests {

	private static final String LONG = "目标 ≥ 60,000 by the end of the fourteenth five-year plan period (2022)";

	static Stream<VintageChart> charts() {
		List<VintageChart> charts = new ArrayList<>();
		for (boolean wide : new boolean[] { true, false }) {
			charts.add(henan(wide));
			charts.add(chart(points(2020, 6310, 8387), 14000.0, 2026, "目标 > 14,000（2026 年）", wide));
			charts.add(chart(points(2016, 0.3, 0.35, 0.5, 0.42, 0.7, 0.9), 15.0, 2025, "目标 ≥ 15（2025 年）", wide));
			charts.add(chart(points(2015, 12034, 13500, 17012, 21022, 22003, 32104, 51230, 64120, 83320, 98112),
					60000.0, 2022, LONG, wide));
			charts.add(chart(points(2021, 64.2), null, 2025, "", wide));
			charts.add(chart(points(2019, 5, 5, 5), 5.0, 2021, "target ≥ 5 (2021)", wide));
			charts.add(chart(points(2018, 62.2, 63, 64, 66, 68, 70, 73, 76), 60.0, 2020, "target ≥ 60", wide));
			charts.add(
					chart(points(1995, IntStream.range(0, 31).mapToDouble((i) -> 1000 + 90 * i + i % 5 * 99).toArray()),
							3300.0, 2020, "target ≥ 3,300 (2020)", wide));
		}
		return charts.stream();
	}

	@ParameterizedTest
	@MethodSource("charts")
	void labelsStayInsideAndClearOfEachOther(VintageChart chart) {
		List<Labels.Box> boxes = new ArrayList<>();
		for (Element text : elements(chart.draw(), "text")) {
			if (text.getAttribute("class").startsWith("lab")) {
				double size = text.getAttribute("class").contains("lab-a") ? 15 : 12;
				double width = Labels.width(text.getTextContent(), size);
				boxes.add(new Labels.Spot(number(text, "x"), number(text, "y"), text.getAttribute("text-anchor"))
					.box(width - 2, size));
			}
		}
		for (Labels.Box box : boxes) {
			assertThat(box.left()).isGreaterThan(0);
			assertThat(box.right()).isLessThan(chart.wide() ? 920 : 358);
			assertThat(box.top()).isGreaterThanOrEqualTo(0);
			assertThat(boxes).filteredOn((other) -> other != box && other.shared(box) > 4).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("charts")
	void firstLastAndDueAreLabelled(VintageChart chart) {
		List<String> texts = elements(chart.draw(), "text").stream().map(Element::getTextContent).toList();
		List<VintageSeries.Point> points = chart.series().points();
		assertThat(texts).contains(points.get(0).label(), points.get(points.size() - 1).label());
		points.stream()
			.filter((point) -> point.year() == chart.target().dueYear())
			.forEach((due) -> assertThat(texts).contains(due.label()));
		assertThat(texts).contains(Integer.toString(chart.target().dueYear()));
	}

	@Test
	void keyVintageIsRingedAndPointsAtThePresentValue() {
		String svg = henan(true).draw();
		assertThat(svg).containsOnlyOnce("vin-key").containsOnlyOnce("vin-arrow").contains(">1.86<", ">首次公布，未达成<");
		assertThat(henan(false).draw()).contains("vin-arrow", ">1.86<").doesNotContain("首次公布");
	}

	@Test
	void boundsPointToTheirSideAndExpectationsAreHollow() {
		List<VintageSeries.Point> points = List.of(new VintageSeries.Point(2020, 2, ">2", true, false, false),
				new VintageSeries.Point(2021, 3, "<3", true, false, false),
				new VintageSeries.Point(2022, 3, "≈3", true, false, false),
				new VintageSeries.Point(2023, 4, "4", false, true, false));
		String svg = chart(points, 4.0, 2025, "", true).draw();
		List<Element> arrows = elements(svg, "path").stream()
			.filter((path) -> "act-open".equals(path.getAttribute("class")))
			.toList();
		assertThat(arrows).hasSize(2);
		assertThat(rise(arrows.get(0))).isNegative();
		assertThat(rise(arrows.get(1))).isPositive();
		assertThat(svg).containsOnlyOnce("act-p act-e").contains("<title>2023 · 4</title>");
		assertThat(svg.split("act-p act-soft", -1)).hasSize(4);
	}

	@Test
	void joinsNoPointsThatCannotBeComparedAndSaysWhy() {
		for (boolean wide : new boolean[] { true, false }) {
			String svg = new VintageChart("c", "t", "d",
					new VintageSeries(points(2020, 1, 2, 3, 2), Map.of(2022, "another <base>"), List.of(), null),
					new TargetMark(null, 2023, true, "", List.of()), Ahead.NOTHING, BigDecimal::toPlainString, wide)
				.draw();
			assertThat(svg).containsOnlyOnce("class=\"apart\"").contains("<title>2022 · another &lt;base&gt;</title>");
			assertThat(svg.split("class=\"act-l\"", -1)).hasSize(3);
		}
	}

	@Test
	void ordersPointsAndSkipsWhatIsNoNumber() {
		List<VintageSeries.Point> points = List.of(new VintageSeries.Point(2021, 3, "3", false, false, false),
				new VintageSeries.Point(2020, 2, "2", false, false, false),
				new VintageSeries.Point(2022, Double.NaN, "?", false, false, false));
		String svg = chart(points, Double.POSITIVE_INFINITY, 2025, "none", true).draw();
		assertThat(svg).contains("class=\"act-l\"").doesNotContain("gate", "none", "?");
		assertThat(chart(List.of(), 2.0, 2025, "", true).draw()).isEmpty();
	}

	private static double rise(Element arrow) {
		String[] shaft = arrow.getAttribute("d").split("M", 3)[1].split("L");
		return Double.parseDouble(shaft[1].split(" ")[1]) - Double.parseDouble(shaft[0].split(" ")[1]);
	}

	private static VintageChart henan(boolean wide) {
		return new VintageChart("c", "t", "d",
				new VintageSeries(points(2015, 1.17, 1.23, 1.3, 1.34, 1.48, 1.64, 1.75, 1.96, 2.05, 2.01), Map.of(),
						List.of(new YearValue(2018, 1.4), new YearValue(2022, 1.86)),
						new VintageSeries.KeyVintage(2022, 1.86, "1.86", "首次公布，未达成")),
				new TargetMark(1.96, 2022, true, "目标 ≥ 1.96（2022 年）",
						List.of(new YearValue(2021, 1.73), new YearValue(2022, 1.96))),
				Ahead.NOTHING, BigDecimal::toPlainString, wide);
	}

	private static VintageChart chart(List<VintageSeries.Point> points, @Nullable Double target, int due, String label,
			boolean wide) {
		return new VintageChart("c", "t", "d", new VintageSeries(points, Map.of(), List.of(), null),
				new TargetMark(target, due, true, label, List.of()), Ahead.NOTHING, BigDecimal::toPlainString, wide);
	}

	private static List<VintageSeries.Point> points(int first, double... values) {
		return IntStream.range(0, values.length)
			.mapToObj((i) -> new VintageSeries.Point(first + i, values[i], Double.toString(values[i]), false, false,
					false))
			.toList();
	}

	private static double number(Element element, String name) {
		return Double.parseDouble(element.getAttribute(name));
	}

	private static List<Element> elements(String svg, String name) {
		try {
			NodeList found = DocumentBuilderFactory.newDefaultInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader(svg)))
				.getElementsByTagName(name);
			return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
		}
		catch (Exception ex) {
			throw new AssertionError("not well-formed: " + svg, ex);
		}
	}

}
