package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a chart draws of the years ahead.
 */
class AheadTests {

	private static final List<Ahead.Step> FAN = List.of(new Ahead.Step(2023, 2, 2, 2),
			new Ahead.Step(2024, 2.1, 1.9, 2.3), new Ahead.Step(2025, 2.2, 1.8, 2.6));

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void fanOpensFromTheLatestFigureToTheYearDue(boolean wide) {
		String svg = draw(new Ahead(FAN, "2.2 (80%)", null, "", List.of()), wide);
		double[] band = numbers(svg, "fan");
		double[] line = numbers(svg, "fan-l");
		assertThat(band).hasSize(12);
		assertThat(line).hasSize(6);
		assertThat(band[0]).isEqualTo(line[0]).isEqualTo(band[10]);
		assertThat(band[1]).as("the fan starts as a point").isEqualTo(line[1]).isEqualTo(band[11]);
		assertThat(band[5]).as("the upper end lies above the middle").isLessThan(line[5]);
		assertThat(band[7]).as("the lower end below it").isGreaterThan(line[5]);
		assertThat(svg.contains("2.2 (80%)")).as("there is room for words in the wide chart only").isEqualTo(wide);
	}

	@Test
	void endlessIntervalIsCutAtTheAxisAndLeavesTheRestLegible() {
		List<Ahead.Step> fan = List.of(FAN.get(0), new Ahead.Step(2025, 2.2, -1e300, 1e300));
		String svg = draw(new Ahead(fan, "", null, "", List.of()), true);
		for (double number : numbers(svg, "fan")) {
			assertThat(number).isBetween(0.0, 920.0);
		}
		assertThat(svg).doesNotContain("E", "NaN", "Infinity").contains(">3.0<");
	}

	@Test
	void supposedFigureIsADiamondWithItsOwnLineAndInterval() {
		Ahead ahead = new Ahead(FAN, "2.2", new YearValue(2024, 2.4), "what if 2.4",
				List.of(new Ahead.Step(2024, 2.4, 2.4, 2.4), new Ahead.Step(2025, 2.6, 2.3, 2.9)));
		assertThat(ahead.raised()).isTrue();
		String svg = draw(ahead, true);
		assertThat(svg).contains("class=\"sup\"", "class=\"then-l\"", "class=\"then-i\"", "what if 2.4");
		assertThat(numbers(svg, "then-l")[3]).isLessThan(numbers(svg, "fan-l")[5]);
	}

	@Test
	void nothingAheadDrawsNothing() {
		assertThat(draw(Ahead.NOTHING, true)).doesNotContain("\"fan", "\"sup", "\"then");
	}

	@Test
	void provisionalFigureHasAMarkOfItsOwn() {
		VintageSeries.Point provisional = new VintageSeries.Point(2023, 2, "2.0 p", false, false, true);
		assertThat(chart(List.of(provisional), Ahead.NOTHING, true).draw()).contains("act-prov", "2.0 p");
	}

	private static String draw(Ahead ahead, boolean wide) {
		return chart(List.of(new VintageSeries.Point(2022, 1.5, "1.5", false, false, false),
				new VintageSeries.Point(2023, 2, "2", false, false, false)), ahead, wide)
			.draw();
	}

	private static VintageChart chart(List<VintageSeries.Point> points, Ahead ahead, boolean wide) {
		return new VintageChart("c", "t", "d", new VintageSeries(points, Map.of(), List.of(), null),
				new TargetMark(2.5, 2025, true, "target", List.of()), ahead, BigDecimal::toPlainString, wide);
	}

	private static double[] numbers(String svg, String type) {
		Matcher path = Pattern.compile("class=\"" + type + "\" d=\"([^\"]*)\"").matcher(svg);
		assertThat(path.find()).as(type).isTrue();
		return Arrays.stream(path.group(1).split("[MLZ ]"))
			.filter((text) -> !text.isEmpty())
			.mapToDouble(Double::parseDouble)
			.toArray();
	}

}
