package org.lantu.scoreboard.drawing.profile;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;

import org.lantu.scoreboard.drawing.Labels;
import org.lantu.scoreboard.drawing.LinearScale;
import org.lantu.scoreboard.drawing.Svg;

/**
 * The ranks of a few regions from year to year: the first place on top, a rank in every
 * dot, the names at both ends. A year without ranks parts the lines.
 *
 * @param label the drawing in words
 * @param years of which there are ranks
 * @param lines the one that stands out last
 */
public record BumpChart(String label, SortedSet<Integer> years, List<Line> lines, boolean wide) {

	private static final double SIZE = 12;

	private static final double MOST_ROOM = 150;

	/** A rank lower is so much lower on the page, so that no two dots touch. */
	private static final int STEP = 18;

	private static final double RADIUS = 9;

	/** A region with its rank of each year. */
	public record Line(String name, SortedMap<Integer, Integer> ranks, boolean chosen) {
	}

	public String draw() {
		List<Line> drawn = this.lines.stream().filter((line) -> !line.ranks().isEmpty()).toList();
		if (drawn.isEmpty() || this.years.size() < 2) {
			return "";
		}
		int best = ranks(drawn).min().orElse(1);
		int worst = ranks(drawn).max().orElse(1);
		int width = this.wide ? 1200 : 358;
		int bottom = 22 + Math.max(1, worst - best) * STEP;
		double room = Math.min(this.wide ? MOST_ROOM : MOST_ROOM / 2,
				drawn.stream().mapToDouble((line) -> Labels.width(line.name(), SIZE)).max().orElse(0)) + RADIUS + 8;
		LinearScale x = LinearScale.over(this.years.first(), this.years.last(), room, width - room);
		LinearScale y = LinearScale.over(best, Math.max(worst, best + 1), 22, bottom);
		Svg svg = new Svg().open("svg", "class", this.wide ? "bp only-wide" : "bp only-narrow", "width", width,
				"height", bottom + 36, "viewBox", "0 0 " + width + " " + (bottom + 36), "role", "img", "aria-label",
				this.label);
		for (int year : this.years) {
			svg.add("path", "class", "bp-g", "d", Svg.line(x.at(year), 8, x.at(year), bottom + 14));
			if (this.wide || year == this.years.first() || year == this.years.last()) {
				svg.text("text", Integer.toString(year), "class", "bp-m", "x", x.at(year), "y", bottom + 30);
			}
		}
		drawn.forEach((line) -> line(svg, line, x, y, room - RADIUS - 8));
		return svg.close("svg").toString();
	}

	private static IntStream ranks(List<Line> lines) {
		return lines.stream().flatMap((line) -> line.ranks().values().stream()).mapToInt(Integer::intValue);
	}

	private void line(Svg svg, Line line, LinearScale x, LinearScale y, double room) {
		svg.open("g", "class", line.chosen() ? "bp-hi" : "bp-one");
		StringBuilder path = new StringBuilder();
		Map.Entry<Integer, Integer> before = null;
		for (Map.Entry<Integer, Integer> at : line.ranks().entrySet()) {
			if (before != null && at.getKey() - before.getKey() == 1) {
				path.append(Svg.line(x.at(before.getKey()), y.at(before.getValue()), x.at(at.getKey()),
						y.at(at.getValue())));
			}
			before = at;
		}
		if (!path.isEmpty()) {
			svg.add("path", "class", "bp-l", "d", path);
		}
		line.ranks().forEach((year, rank) -> {
			boolean end = year.equals(line.ranks().firstKey()) || year.equals(line.ranks().lastKey());
			boolean told = this.wide || end;
			svg.add("circle", "class", "bp-d", "cx", x.at(year), "cy", y.at(rank), "r", told ? RADIUS : 3.5);
			if (told) {
				svg.text("text", Integer.toString(rank), "class", "bp-r", "x", x.at(year), "y", y.at(rank) + 4);
			}
		});
		String name = Labels.fit(line.name(), SIZE, room);
		int first = line.ranks().firstKey();
		int last = line.ranks().lastKey();
		svg.text("text", name, "class", "bp-e", "x", x.at(first) - RADIUS - 6, "y",
				y.at(line.ranks().getOrDefault(first, 1)) + 4);
		svg.text("text", name, "class", "bp-s", "x", x.at(last) + RADIUS + 6, "y",
				y.at(line.ranks().getOrDefault(last, 1)) + 4);
		svg.close("g");
	}

}
