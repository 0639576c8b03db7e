package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A few series over the same years, each told apart by its mark, its dashes and the name
 * at its end, so that nobody needs the colours.
 *
 * @param id makes the ids of the drawing unique on the page
 * @param description the chart in a sentence
 * @param lines the first is the reference beside which the others are seen
 * @param label writes a value of the axis
 */
public record LineChart(String id, String title, String description, List<Line> lines,
		Function<BigDecimal, String> label, boolean wide) {

	private static final double SIZE = 12;

	private static final double LEADING = 15;

	private static final double MOST_ROOM = 150;

	/**
	 * A series.
	 *
	 * @param style the number of its mark and dashes, from 0 for the reference
	 * @param apart why the point of a year is not joined to the one before, by that year
	 */
	public record Line(String name, int style, List<Point> points, Map<Integer, String> apart) {
	}

	/**
	 * A figure.
	 *
	 * @param label the value as published
	 * @param expected whether it is only expected
	 */
	public record Point(int year, double value, String label, boolean expected) {
	}

	private record End(Line line, double x, double y, double at) {
	}

	public String draw() {
		List<Line> drawn = this.lines.stream().filter((line) -> !line.points().isEmpty()).toList();
		if (drawn.isEmpty()) {
			return "";
		}
		int width = this.wide ? 920 : 358;
		int height = this.wide ? 380 : 300;
		double room = Math.min(MOST_ROOM,
				drawn.stream().mapToDouble((line) -> Labels.width(line.name(), SIZE)).max().orElse(0)) + 12;
		ChartFrame frame = ChartFrame.around(
				drawn.stream().flatMap((line) -> line.points().stream()).map(Point::value).toList(),
				drawn.stream().flatMap((line) -> line.points().stream()).map(Point::year).toList(), this.label,
				this.wide, room);
		Svg svg = new Svg().open("svg", "class", "chart " + (this.wide ? "only-wide" : "only-narrow"), "viewBox",
				"0 0 " + width + " " + height, "width", width, "height", height, "role", "img", "aria-labelledby",
				this.id + "-t " + this.id + "-d");
		svg.text("title", this.title, "id", this.id + "-t");
		svg.text("desc", this.description, "id", this.id + "-d");
		frame.draw(svg);
		drawn.forEach((line) -> line(svg, frame, line));
		ends(drawn, frame).forEach((end) -> name(svg, frame, end, room));
		return svg.close("svg").toString();
	}

	private void line(Svg svg, ChartFrame frame, Line line) {
		svg.open("g", "class", "ln ln-" + line.style());
		List<Point> points = line.points();
		StringBuilder known = new StringBuilder();
		StringBuilder gaps = new StringBuilder();
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			String apart = line.apart().get(to.year());
			if (apart != null) {
				svg.open("path", "class", "apart", "d", Svg.parting(frame.x().at(from.year()),
						frame.y().at(from.value()), frame.x().at(to.year()), frame.y().at(to.value())));
				svg.text("title", line.name() + " · " + to.year() + " · " + apart).close("path");
				continue;
			}
			boolean gap = to.year() - from.year() != 1 || to.expected();
			(gap ? gaps : known).append(Svg.line(frame.x().at(from.year()), frame.y().at(from.value()),
					frame.x().at(to.year()), frame.y().at(to.value())));
		}
		if (!known.isEmpty()) {
			svg.add("path", "class", "ln-l", "d", known);
		}
		if (!gaps.isEmpty()) {
			svg.add("path", "class", "ln-l ln-gap", "d", gaps);
		}
		for (Point point : points) {
			String mark = mark(line.style(), frame.x().at(point.year()), frame.y().at(point.value()));
			String style = point.expected() ? "ln-p ln-e" : "ln-p";
			if (this.wide) {
				svg.open("path", "class", style, "d", mark);
				svg.text("title", line.name() + " · " + point.year() + " · " + point.label()).close("path");
			}
			else {
				svg.add("path", "class", style, "d", mark);
			}
		}
		svg.close("g");
	}

	private static String mark(int style, double x, double y) {
		double half = 3.6;
		return switch (style % 4) {
			case 1 -> "M" + Svg.number(x - half) + " " + Svg.number(y) + "a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0z";
			case 2 -> corners(x, y, -half, -half, half, -half, half, half, -half, half);
			case 3 -> corners(x, y, 0, -4.4, 4.4, 3.4, -4.4, 3.4);
			default -> corners(x, y, 0, -4.8, 4.8, 0, 0, 4.8, -4.8, 0);
		};
	}

	private static String corners(double x, double y, double... offsets) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < offsets.length; i += 2) {
			path.append((i == 0) ? 'M' : 'L')
				.append(Svg.number(x + offsets[i]))
				.append(' ')
				.append(Svg.number(y + offsets[i + 1]));
		}
		return path.append('z').toString();
	}

	/** Where the names stand: as near to the ends of their lines as they find room. */
	private static List<End> ends(List<Line> lines, ChartFrame frame) {
		List<End> wanted = new ArrayList<>(lines.stream().map((line) -> {
			Point last = line.points().get(line.points().size() - 1);
			double y = frame.y().at(last.value());
			return new End(line, frame.x().at(last.year()), y, y);
		}).sorted(Comparator.comparingDouble(End::y)).toList());
		double least = frame.y().to();
		for (int i = 0; i < wanted.size(); i++) {
			wanted.set(i, moved(wanted.get(i), Math.max(wanted.get(i).at(), least)));
			least = wanted.get(i).at() + LEADING;
		}
		double most = frame.y().from();
		for (int i = wanted.size() - 1; i >= 0; i--) {
			wanted.set(i, moved(wanted.get(i), Math.min(wanted.get(i).at(), most)));
			most = wanted.get(i).at() - LEADING;
		}
		return wanted;
	}

	private static End moved(End end, double at) {
		return new End(end.line(), end.x(), end.y(), at);
	}

	private static void name(Svg svg, ChartFrame frame, End end, double room) {
		double left = frame.x().at(frame.last()) + 20;
		if (left - end.x() > 24 || Math.abs(end.at() - end.y()) > 4) {
			svg.add("path", "class", "ln-lead", "d", Svg.line(end.x() + 6, end.y(), left - 4, end.at()));
		}
		svg.text("text", Labels.fit(end.line().name(), SIZE, room), "class", "lab ln-n ln-n" + end.line().style(), "x",
				left, "y", end.at() + 4);
	}

}
