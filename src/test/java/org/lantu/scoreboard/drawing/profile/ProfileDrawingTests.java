package org.lantu.scoreboard.drawing.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lantu.scoreboard.drawing.YearValue;

import static org.assertj.core.api.Assertions.assertThat;

/** A series in a row, several on one scale, and ranks over years. */
class ProfileDrawingTests {

	@Test
	void missingYearsAreDottedAndBreaksAreMarkedNotJoined() {
		YearLine line = new YearLine(
				List.of(new YearValue(2020, 1), new YearValue(2021, 2), new YearValue(2023, 3), new YearValue(2024, 2)),
				Set.of(2024));
		String drawn = new TrendLine("a series", line, 2020, 2024, "1", "2").draw();
		assertThat(drawn).containsOnlyOnce("class=\"sp-line\"")
			.containsOnlyOnce("class=\"sp-gap\"")
			.containsOnlyOnce("class=\"apart\"")
			.contains(">2020<", ">2024<", "aria-label=\"a series\"");
		assertThat(count(drawn.replaceFirst("(?s).*sp-line\" d=\"([^\"]*)\".*", "$1"), "M")).isEqualTo(1);
	}

	@Test
	void oneFigureIsADotWithItsValueOnce() {
		String drawn = new TrendLine("one", new YearLine(List.of(new YearValue(2022, 52)), Set.of()), 2015, 2025, "52",
				"52")
			.draw();
		assertThat(count(drawn, ">52<")).isEqualTo(1);
		assertThat(drawn).doesNotContain("NaN", "sp-line");
	}

	@Test
	void drawingsShareAScaleAndWriteTheLinesOfAllOnce() {
		SmallMultiples multiples = new SmallMultiples("pm", List.of(panel("A", 1, 2), panel("B", 4, 8),
				new SmallMultiples.Panel("C", "C", new YearLine(List.of(), Set.of()), "", "", false)), "%");
		List<String> drawn = multiples.draw();
		assertThat(multiples.range()).isEqualTo("0–10");
		assertThat(drawn).hasSize(3).allMatch((one) -> one.contains(">10%<") && one.contains("<use href=\"#pm\""));
		assertThat(drawn.get(0)).contains("<defs>");
		assertThat(drawn.get(1)).doesNotContain("<defs>");
		assertThat(new SmallMultiples("pm", List.of(), "").draw()).isEmpty();
	}

	@Test
	void bestRankIsOnTopAndAYearWithoutRanksPartsTheLine() {
		BumpChart chart = new BumpChart("ranks", new TreeSet<>(Set.of(2020, 2021, 2023)),
				List.of(line("A", Map.of(2020, 1, 2021, 2, 2023, 3)), line("B & C", Map.of(2020, 5))), true);
		String drawn = chart.draw();
		assertThat(drawn).contains("cy=\"22\"", "B &amp; C", ">2023<");
		assertThat(count(drawn.replaceFirst("(?s).*?bp-l\" d=\"([^\"]*)\".*", "$1"), "M")).isEqualTo(1);
		assertThat(
				new BumpChart("ranks", new TreeSet<>(Set.of(2020)), List.of(line("A", Map.of(2020, 1))), true).draw())
			.isEmpty();
	}

	private static SmallMultiples.Panel panel(String name, double first, double last) {
		return new SmallMultiples.Panel(name, name,
				new YearLine(List.of(new YearValue(2020, first), new YearValue(2021, last)), Set.of()), "", "", false);
	}

	private static BumpChart.Line line(String name, Map<Integer, Integer> ranks) {
		return new BumpChart.Line(name, new TreeMap<>(ranks), false);
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

}
