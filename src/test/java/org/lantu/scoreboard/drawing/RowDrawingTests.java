package org.lantu.scoreboard.drawing;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What stands in rows and strips: sparklines, bullets, the history, the units, the tiles.
 */
class RowDrawingTests {

	private static final List<YearValue> SERIES = List.of(new YearValue(2022, 3), new YearValue(2018, 1),
			new YearValue(2020, 2));

	@Test
	void targetEndsWithATickAtTheYearDue() {
		assertThat(new Sparkline("", SERIES, 2015, 2025, 4.0, 2020, null, null).draw())
			.contains("class=\"sp-goal\" d=\"M64 2.5L64 10.5\"", "class=\"sp-target\" d=\"M4 6.5L64 6.5\"");
		assertThat(new Sparkline("", SERIES, 2015, 2025, 4.0, 2010, null, null).draw())
			.contains("class=\"sp-goal\" d=\"M4 ");
	}

	@Test
	void everyYearBetweenGapsHasADot() {
		String svg = new Sparkline("", SERIES, 2015, 2025, null, null, null, null).draw();
		assertThat(svg).doesNotContain("sp-line", "sp-target");
		for (String x : List.of("40", "64", "88")) {
			assertThat(svg).contains("class=\"sp-dot\" cx=\"" + x + "\"");
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY })
	void whatIsNoNumberIsNotDrawn(double value) {
		List<YearValue> series = List.of(new YearValue(2020, value));
		assertThat(new Sparkline("", series, 2015, 2025, value, 2020, "met", null).draw()).contains("spark-none");
		assertThat(new Bullet("", value, null, null, false, false, "met").draw()).isEmpty();
	}

	@Test
	void widestRangeOfNumbersIsDrawn() {
		List<YearValue> series = List.of(new YearValue(2020, -Double.MAX_VALUE), new YearValue(2021, Double.MAX_VALUE));
		assertThat(new Sparkline("", series, 2015, 2025, null, null, null, null).draw())
			.contains("class=\"sp-line\" d=\"M64 27.5L76 6.5\"");
	}

	@Test
	void bulletMarksBaselineAndPathWhereTheyAreOnTheScale() {
		assertThat(new Bullet("", 86.0, null, null, false, false, 75.0, 90.0, "prog").draw())
			.contains("class=\"bu-start\" x1=\"50%\"", "x=\"60%\"", "class=\"bu-path\"");
		assertThat(new Bullet("", 86.0, null, null, false, false, 151.0, -1.0, "prog").draw())
			.doesNotContain("bu-start", "bu-path");
		assertThat(new Bullet("", 86.0, null, null, false, false, "prog").draw()).doesNotContain("bu-start", "bu-path");
	}

	@Test
	void bulletShowsOnWhichSideTheTruthLies() {
		assertThat(new Bullet("", 100.0, null, null, true, false, "met").draw()).contains("M2 11H26");
		assertThat(new Bullet("", 60.0, null, null, false, true, "missed").draw()).contains("M-2 11H-26");
		assertThat(new Bullet("", 60.0, null, null, false, false, "missed").draw()).doesNotContain("bu-open");
		assertThat(new Bullet("", 454.0, null, null, false, false, "prog").draw()).contains("bu-break")
			.contains("bu-bar bu-prog\" x=\"0\" y=\"7\" width=\"100%\"");
	}

	@Test
	void bulletBelowNothingIsAMarkAtTheOrigin() {
		String svg = new Bullet("", -20.0, -30.0, 10.0, false, false, "missed").draw();
		assertThat(svg).contains("bu-base", "class=\"bu-iv\" x1=\"0%\" x2=\"6.67%\"").doesNotContain("bu-bar");
		assertThat(svg).doesNotContain("\"-");
	}

	@ParameterizedTest
	@CsvSource({ "1, 5", "3, 0", "120, 1", "7, -3", "40, 9000000000000" })
	void historyFillsItsWidthHoweverManyVerdicts(int count, long days) {
		HistoryStrip.Segment segment = new HistoryStrip.Segment("met", days);
		double[] widths = numbers(new HistoryStrip("", Collections.nCopies(count, segment)).draw(),
				"<rect[^>]* width=\"([-0-9.]+)%");
		assertThat(widths).hasSize(count);
		double sum = 0;
		for (double width : widths) {
			assertThat(width).isPositive();
			sum += width;
		}
		assertThat(sum).isCloseTo(100, within(1.0));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 11, 12, 65, 260, 1500 })
	void unitsGrowHigherBeforeTheyGrowTooWide(int count) {
		UnitChart.Unit unit = new UnitChart.Unit("met", "", "/");
		UnitChart.Column column = new UnitChart.Column(2025, count, Collections.nCopies(count, unit));
		String svg = new UnitChart("id", List.of(column, column), 2025).draw();
		double[] size = numbers(svg, "viewBox=\"0 0 ([0-9]+) ");
		assertThat(size[0]).isLessThanOrEqualTo(count > 260 ? 1300 : 640);
		assertThat(svg.split("<use ", -1)).hasSize(2 * count + 1);
		for (double y : numbers(svg, "uc-hit\" x=\"[0-9.]+\" y=\"([-0-9.]+)\"")) {
			assertThat(y).isNotNegative();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "北京", "黑龙江", "Hebei", "Guangdong" })
	void nameFitsItsTile(String name) {
		for (boolean wide : new boolean[] { true, false }) {
			MapTile tile = new MapTile(name, "≈112,000", name, "/", 0, 0, 4);
			double[] sizes = numbers(new TileMap("", List.of(tile), wide).draw(), "font-size=\"([0-9.]+)\"");
			assertThat(Labels.width(name, sizes[0])).isLessThan(wide ? 60 : 37.5);
			assertThat(Labels.width("≈112,000", sizes[1])).isLessThan(wide ? 60 : 37.5);
		}
	}

	@Test
	void tileWithoutAFigureLooksDifferent() {
		MapTile tile = new MapTile("西藏", "–", "西藏 未收录", "/regions/540000", 0, 4, -1);
		assertThat(new TileMap("", List.of(tile), true).draw()).contains("class=\"tile t-none\"");
	}

	private static double[] numbers(String svg, String pattern) {
		return Pattern.compile(pattern)
			.matcher(svg)
			.results()
			.map((MatchResult found) -> found.group(1))
			.mapToDouble(Double::parseDouble)
			.toArray();
	}

}
