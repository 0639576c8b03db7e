package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A series with what was published earlier, the path and the target: ink for the values
 * that count, hollow dots for earlier vintages, a gate for what keeps the promise.
 *
 * @param id makes the ids of the drawing unique on the page
 * @param points the values that count
 * @param vintages the values published earlier
 * @param key the earlier vintage by which the verdict was another one
 * @param target the level that keeps the promise; {@code null} where it has none
 * @param path points of the path from baseline to target
 * @param ahead where it is heading
 * @param label writes a value of the axis
 */
public record VintageChart(String id, String title, String description, List<Point> points, List<YearValue> vintages,
		@Nullable KeyVintage key, @Nullable Double target, int dueYear, boolean upward, String targetLabel,
		List<YearValue> path, Ahead ahead, Function<BigDecimal, String> label, boolean wide) {

	/**
	 * A value that counts.
	 *
	 * @param label the value as published, led by its sign where it is a bound or about
	 * @param bounded whether it is a bound or only about
	 * @param expected whether it is only expected
	 * @param provisional whether its publisher calls it provisional
	 */
	public record Point(int year, double value, String label, boolean bounded, boolean expected, boolean provisional) {
	}

	/** The earlier vintage whose verdict was another one. */
	public record KeyVintage(int year, double value, String label, String note) {
	}

	public VintageChart {
		points = points.stream()
			.filter((point) -> Double.isFinite(point.value()))
			.sorted(Comparator.comparingInt(Point::year))
			.toList();
		target = (target != null && Double.isFinite(target)) ? target : null;
	}

	public String draw() {
		if (this.points.isEmpty()) {
			return "";
		}
		int width = this.wide ? 920 : 358;
		int height = this.wide ? 380 : 300;
		ChartFrame frame = frame();
		Svg svg = new Svg().open("svg", "class", "chart " + (this.wide ? "only-wide" : "only-narrow"), "viewBox",
				"0 0 " + width + " " + height, "width", width, "height", height, "role", "img", "aria-labelledby",
				this.id + "-t " + this.id + "-d");
		svg.text("title", this.title, "id", this.id + "-t");
		svg.text("desc", this.description, "id", this.id + "-d");
		frame.draw(svg, this.dueYear);
		Labels labels = new Labels(frame.area());
		promise(svg, frame, labels);
		this.ahead.draw(svg, frame, labels);
		actual(svg, frame, labels);
		keyVintage(svg, frame, labels);
		new ChartLabels(this, frame, labels).draw(svg);
		return svg.close("svg").toString();
	}

	private ChartFrame frame() {
		List<Double> values = new ArrayList<>();
		List<Integer> years = new ArrayList<>(List.of(this.dueYear));
		this.points.forEach((point) -> {
			values.add(point.value());
			years.add(point.year());
		});
		for (List<YearValue> others : List.of(this.vintages, this.path)) {
			others.forEach((other) -> {
				values.add(other.value());
				years.add(other.year());
			});
		}
		if (this.key != null) {
			values.add(this.key.value());
			years.add(this.key.year());
		}
		if (this.target != null) {
			values.add(this.target);
		}
		values.addAll(this.ahead.values(values));
		years.addAll(this.ahead.years());
		return ChartFrame.around(values, years, this.label, this.wide);
	}

	private void promise(Svg svg, ChartFrame frame, Labels labels) {
		for (int i = 1; i < this.path.size(); i++) {
			YearValue from = this.path.get(i - 1);
			YearValue to = this.path.get(i);
			line(svg, frame, labels, "path-l", from, to, 1);
		}
		if (this.target == null) {
			return;
		}
		double due = frame.x().at(this.dueYear);
		double level = frame.y().at(this.target);
		double half = this.wide ? 13 : 10;
		double end = this.upward ? frame.y().to() : frame.y().from();
		svg.add("rect", "class", "gate", "x", due - half, "y", Math.min(level, end), "width", half * 2, "height",
				Math.abs(level - end));
		svg.add("path", "class", "gate-l", "d", Svg.line(due - half, level, due + half, level));
		labels.line(due - half, level, due + half, level, 3);
		double begin = Math.min(frame.left(), due - half);
		svg.add("path", "class", "target-l", "d", Svg.line(begin, level, due - half, level));
		labels.line(begin, level, due - half, level, 1);
	}

	private void actual(Svg svg, ChartFrame frame, Labels labels) {
		for (int i = 1; i < this.points.size(); i++) {
			Point from = this.points.get(i - 1);
			Point to = this.points.get(i);
			boolean solid = to.year() - from.year() == 1 && !to.expected() && !from.expected();
			line(svg, frame, labels, solid ? "act-l" : "act-gap", new YearValue(from.year(), from.value()),
					new YearValue(to.year(), to.value()), 3);
		}
		for (YearValue vintage : this.vintages) {
			double x = frame.x().at(vintage.year());
			double y = frame.y().at(vintage.value());
			svg.add("circle", "class", "vin", "cx", x, "cy", y, "r", 3.2);
			labels.dot(x, y, 5);
		}
		this.points.forEach((point) -> point(svg, frame, labels, point));
	}

	private static void line(Svg svg, ChartFrame frame, Labels labels, String type, YearValue from, YearValue to,
			double weight) {
		double fromX = frame.x().at(from.year());
		double fromY = frame.y().at(from.value());
		double toX = frame.x().at(to.year());
		double toY = frame.y().at(to.value());
		svg.add("path", "class", type, "d", Svg.line(fromX, fromY, toX, toY));
		labels.line(fromX, fromY, toX, toY, weight);
	}

	/** A bound gets a tick to the side on which the truth lies. */
	private void point(Svg svg, ChartFrame frame, Labels labels, Point point) {
		double x = frame.x().at(point.year());
		double y = frame.y().at(point.value());
		double radius = (point.year() == this.dueYear) ? 5.5 : frame.crowded() ? 2.2 : point.expected() ? 4.2 : 3.4;
		int open = point.bounded() ? side(point.label()) : 0;
		if (open != 0) {
			double from = y + open * radius;
			double tip = from + open * 11;
			svg.add("path", "class", "act-open", "d", Svg.line(x, from, x, tip) + head(x, tip, open));
			labels.dot(x, tip - open * 3, 5);
		}
		String type = point.expected() ? "act-p act-e" : point.bounded() ? "act-p act-soft"
				: point.provisional() ? "act-p act-prov" : (radius < 3) ? "act-p act-s" : "act-p";
		svg.open("circle", "class", type, "cx", x, "cy", y, "r", radius);
		svg.text("title", point.year() + " · " + point.label()).close("circle");
		labels.dot(x, y, radius + 1.5);
	}

	/** Where the truth lies by the sign of a label: −1 is up, 1 down, 0 neither. */
	private static int side(String label) {
		if (label.startsWith(">") || label.startsWith("≥")) {
			return -1;
		}
		return (label.startsWith("<") || label.startsWith("≤")) ? 1 : 0;
	}

	private static String head(double x, double tip, double way) {
		return "M" + Svg.number(x - 4) + " " + Svg.number(tip - way * 5) + "L" + Svg.number(x) + " " + Svg.number(tip)
				+ "L" + Svg.number(x + 4) + " " + Svg.number(tip - way * 5);
	}

	private void keyVintage(Svg svg, ChartFrame frame, Labels labels) {
		if (this.key == null) {
			return;
		}
		double x = frame.x().at(this.key.year());
		double from = frame.y().at(this.key.value());
		double to = this.points.stream()
			.filter((point) -> point.year() == this.key.year())
			.mapToDouble((point) -> frame.y().at(point.value()))
			.findFirst()
			.orElse(from);
		double way = Math.signum(to - from);
		if (Math.abs(to - from) > 16) {
			double tip = to - way * 8;
			svg.add("path", "class", "vin-arrow", "d", Svg.line(x, from + way * 6, x, tip) + head(x, tip, way));
			labels.line(x, from, x, tip, 3);
		}
		svg.add("circle", "class", "vin vin-key", "cx", x, "cy", from, "r", 5);
		labels.ring(x, from, 7);
	}

}
