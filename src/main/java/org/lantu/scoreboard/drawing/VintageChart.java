package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A series with what was published earlier, the path and the target: ink for the values
 * that count, hollow dots for earlier vintages, a gate for what keeps the promise.
 *
 * @param id makes the ids of the drawing unique on the page
 * @param ahead where it is heading
 * @param label writes a value of the axis
 */
public record VintageChart(String id, String title, String description, VintageSeries series, TargetMark target,
		Ahead ahead, Function<BigDecimal, String> label, boolean wide) {

	public String draw() {
		if (this.series.points().isEmpty()) {
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
		frame.draw(svg, this.target.dueYear());
		Labels labels = new Labels(frame.area());
		promise(svg, frame, labels);
		this.ahead.draw(svg, frame, labels);
		actual(svg, frame, labels);
		keyVintage(svg, frame, labels);
		new ChartLabels(this.series, this.target, this.ahead, this.wide, frame, labels).draw(svg);
		return svg.close("svg").toString();
	}

	private ChartFrame frame() {
		List<Double> values = new ArrayList<>();
		List<Integer> years = new ArrayList<>(List.of(this.target.dueYear()));
		this.series.points().forEach((point) -> {
			values.add(point.value());
			years.add(point.year());
		});
		for (List<YearValue> others : List.of(this.series.vintages(), this.target.path())) {
			others.forEach((other) -> {
				values.add(other.value());
				years.add(other.year());
			});
		}
		VintageSeries.KeyVintage key = this.series.key();
		if (key != null) {
			values.add(key.value());
			years.add(key.year());
		}
		if (this.target.level() != null) {
			values.add(this.target.level());
		}
		if (this.target.upper() != null) {
			values.add(this.target.upper());
		}
		values.addAll(this.ahead.values(values));
		years.addAll(this.ahead.years());
		return ChartFrame.around(values, years, this.label, this.wide);
	}

	private void promise(Svg svg, ChartFrame frame, Labels labels) {
		for (int i = 1; i < this.target.path().size(); i++) {
			YearValue from = this.target.path().get(i - 1);
			YearValue to = this.target.path().get(i);
			line(svg, frame, labels, "path-l", from, to, 1);
		}
		Double asked = this.target.level();
		if (asked == null) {
			return;
		}
		double due = frame.x().at(this.target.dueYear());
		double level = frame.y().at(asked);
		double half = this.wide ? 13 : 10;
		double end = this.target.upward() ? frame.y().to() : frame.y().from();
		if (this.target.upper() != null) {
			end = frame.y().at(this.target.upper());
		}
		svg.add("rect", "class", "gate", "x", due - half, "y", Math.min(level, end), "width", half * 2, "height",
				Math.abs(level - end));
		svg.add("path", "class", "gate-l", "d", Svg.line(due - half, level, due + half, level));
		labels.line(due - half, level, due + half, level, 3);
		double begin = Math.min(frame.left(), due - half);
		svg.add("path", "class", "target-l", "d", Svg.line(begin, level, due - half, level));
		labels.line(begin, level, due - half, level, 1);
	}

	private void actual(Svg svg, ChartFrame frame, Labels labels) {
		for (int i = 1; i < this.series.points().size(); i++) {
			VintageSeries.Point from = this.series.points().get(i - 1);
			VintageSeries.Point to = this.series.points().get(i);
			String apart = this.series.apart().get(to.year());
			if (apart != null) {
				parting(svg, frame, labels, from, to, apart);
				continue;
			}
			boolean solid = to.year() - from.year() == 1 && !to.expected() && !from.expected();
			line(svg, frame, labels, solid ? "act-l" : "act-gap", new YearValue(from.year(), from.value()),
					new YearValue(to.year(), to.value()), 3);
		}
		for (YearValue vintage : this.series.vintages()) {
			double x = frame.x().at(vintage.year());
			double y = frame.y().at(vintage.value());
			svg.add("circle", "class", "vin", "cx", x, "cy", y, "r", 3.2);
			labels.dot(x, y, 5);
		}
		this.series.points().forEach((point) -> point(svg, frame, labels, point));
	}

	/** Where two points cannot be compared, no line tells of a change. */
	private static void parting(Svg svg, ChartFrame frame, Labels labels, VintageSeries.Point from,
			VintageSeries.Point to, String why) {
		double fromX = frame.x().at(from.year());
		double fromY = frame.y().at(from.value());
		double toX = frame.x().at(to.year());
		double toY = frame.y().at(to.value());
		svg.open("path", "class", "apart", "d", Svg.parting(fromX, fromY, toX, toY));
		svg.text("title", to.year() + " · " + why).close("path");
		labels.dot((fromX + toX) / 2, (fromY + toY) / 2, 6);
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
	private void point(Svg svg, ChartFrame frame, Labels labels, VintageSeries.Point point) {
		double x = frame.x().at(point.year());
		double y = frame.y().at(point.value());
		double radius = (point.year() == this.target.dueYear()) ? 5.5
				: frame.crowded() ? 2.2 : point.expected() ? 4.2 : 3.4;
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
		VintageSeries.KeyVintage key = this.series.key();
		if (key == null) {
			return;
		}
		double x = frame.x().at(key.year());
		double from = frame.y().at(key.value());
		double to = this.series.points()
			.stream()
			.filter((point) -> point.year() == key.year())
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
