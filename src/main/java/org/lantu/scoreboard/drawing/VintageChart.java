package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A series with what was published earlier, the path and the target: ink for the values
 * that count, hollow dots for earlier vintages, a gate for what keeps the promise.
 *
 * @param id makes the ids of the drawing unique on the page
 * @param points the values that count, by year
 * @param vintages the values published earlier
 * @param key the earlier vintage by which the verdict was another one
 * @param target the level that keeps the promise; {@code null} where it has none
 * @param path points of the path from baseline to target
 * @param label writes a value of the axis
 */
public record VintageChart(String id, String title, String description, List<Point> points, List<YearValue> vintages,
		@Nullable KeyVintage key, @Nullable Double target, int dueYear, boolean upward, String targetLabel,
		List<YearValue> path, Function<BigDecimal, String> label, boolean wide) {

	/**
	 * A value that counts.
	 *
	 * @param bounded whether it is a bound or only about
	 * @param expected whether it is only expected
	 */
	public record Point(int year, double value, String label, boolean bounded, boolean expected) {
	}

	/** The earlier vintage whose verdict was another one. */
	public record KeyVintage(int year, double value, String label, String note) {
	}

	private static final int LEFT = 60;

	private static final int TOP = 18;

	public String draw() {
		if (this.points.isEmpty()) {
			return "";
		}
		int width = this.wide ? 920 : 358;
		int height = this.wide ? 380 : 300;
		Frame frame = frame(width, height);
		Svg svg = new Svg().open("svg", "class", "chart " + (this.wide ? "only-wide" : "only-narrow"), "viewBox",
				"0 0 " + width + " " + height, "width", width, "height", height, "role", "img", "aria-labelledby",
				this.id + "-t " + this.id + "-d");
		svg.text("title", this.title, "id", this.id + "-t");
		svg.text("desc", this.description, "id", this.id + "-d");
		grid(svg, frame, width);
		promise(svg, frame);
		actual(svg, frame);
		labels(svg, frame);
		keyVintage(svg, frame);
		return svg.close("svg").toString();
	}

	private Frame frame(int width, int height) {
		double[] values = Stream
			.of(this.points.stream().map(Point::value), this.vintages.stream().map(YearValue::value),
					this.path.stream().map(YearValue::value), Stream.ofNullable(this.target))
			.flatMap(Function.identity())
			.mapToDouble(Double::doubleValue)
			.toArray();
		double low = java.util.Arrays.stream(values).min().orElse(0);
		double high = java.util.Arrays.stream(values).max().orElse(0);
		double margin = (high - low) * 0.08;
		double bottom = (low >= 0) ? Math.max(0, low - margin) : low - margin;
		Axis axis = Axis.over(bottom, high + margin, this.wide ? 8 : 6);
		int first = Math.min(this.points.get(0).year(), this.path.isEmpty() ? this.dueYear : this.path.get(0).year());
		int last = Math.max(this.points.get(this.points.size() - 1).year(), this.dueYear);
		if (first == last) {
			first--;
			last++;
		}
		int left = this.wide ? LEFT : 46;
		return new Frame(axis, first, last, Scale.over(first, last, left + 6, width - 20),
				Scale.over(axis.low(), axis.high(), height - 30, TOP), left);
	}

	private void grid(Svg svg, Frame frame, int width) {
		for (BigDecimal tick : frame.axis().ticks()) {
			double y = frame.y().at(tick.doubleValue());
			svg.add("path", "class", "ax-grid", "d", "M" + frame.left() + " " + Svg.number(y) + "H" + (width - 14));
			svg.text("text", this.label.apply(tick.setScale(frame.axis().decimals(), java.math.RoundingMode.HALF_UP)),
					"class", "ax-t ax-y", "x", frame.left() - 7, "y", y + 4);
		}
		int every = Math.max(1, (frame.last() - frame.first() + 1 + (this.wide ? 13 : 5)) / (this.wide ? 14 : 6));
		for (int year = frame.first(); year <= frame.last(); year++) {
			boolean due = year == this.dueYear;
			boolean near = Math.abs(year - this.dueYear) < every && !due;
			if (due || (!near && (frame.last() - year) % every == 0)) {
				svg.text("text", Integer.toString(year), "class", due ? "ax-t ax-x ax-due" : "ax-t ax-x", "x",
						frame.x().at(year), "y", frame.y().from() + 20);
			}
		}
	}

	private void promise(Svg svg, Frame frame) {
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
		svg.add("path", "class", "target-l", "d", Svg.line(frame.left(), level, due - half, level));
		for (int i = 1; i < this.path.size(); i++) {
			YearValue from = this.path.get(i - 1);
			YearValue to = this.path.get(i);
			svg.add("path", "class", "path-l", "d", Svg.line(frame.x().at(from.year()), frame.y().at(from.value()),
					frame.x().at(to.year()), frame.y().at(to.value())));
		}
		boolean above = level > TOP + 24;
		svg.text("text", this.targetLabel, "class", "lab lab-target", "x", frame.left() + 6, "y",
				above ? level - 7 : level + 16);
	}

	private void actual(Svg svg, Frame frame) {
		for (int i = 1; i < this.points.size(); i++) {
			Point from = this.points.get(i - 1);
			Point to = this.points.get(i);
			boolean solid = to.year() - from.year() == 1 && !to.expected() && !from.expected();
			svg.add("path", "class", solid ? "act-l" : "act-gap", "d", Svg.line(frame.x().at(from.year()),
					frame.y().at(from.value()), frame.x().at(to.year()), frame.y().at(to.value())));
		}
		for (YearValue vintage : this.vintages) {
			svg.add("circle", "class", "vin", "cx", frame.x().at(vintage.year()), "cy", frame.y().at(vintage.value()),
					"r", 3.2);
		}
		for (Point point : this.points) {
			boolean due = point.year() == this.dueYear;
			svg.add("circle", "class", (point.expected() || point.bounded()) ? "act-p act-soft" : "act-p", "cx",
					frame.x().at(point.year()), "cy", frame.y().at(point.value()), "r", due ? 5.5 : 3.4);
		}
	}

	private void labels(Svg svg, Frame frame) {
		int every = Math.max(1, (this.points.size() + (this.wide ? 11 : 4)) / (this.wide ? 12 : 5));
		for (int i = 0; i < this.points.size(); i++) {
			Point point = this.points.get(i);
			boolean due = point.year() == this.dueYear;
			boolean last = i == this.points.size() - 1;
			boolean crowded = !due && !last && Math.abs(point.year() - this.dueYear) < every;
			if (!due && !last && (crowded || i % every != 0)) {
				continue;
			}
			double y = frame.y().at(point.value());
			boolean below = !due && (i > 0 && this.points.get(i - 1).value() > point.value() || vintageAbove(point));
			String anchor = last ? "end" : (i == 0) ? "start" : "middle";
			double x = frame.x().at(point.year()) + (last ? 6 : (i == 0) ? -4 : 0);
			svg.text("text", point.label(), "class", due ? "lab lab-a" : "lab lab-v", "x", due ? x - 10 : x, "y",
					below ? y + 19 : y - (due ? 14 : 10), "text-anchor", due ? "end" : anchor);
		}
	}

	private boolean vintageAbove(Point point) {
		return this.vintages.stream()
			.anyMatch((vintage) -> vintage.year() == point.year() && vintage.value() > point.value());
	}

	private void keyVintage(Svg svg, Frame frame) {
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
			svg.add("path", "class", "vin-arrow", "d",
					Svg.line(x, from + way * 6, x, tip) + "M" + Svg.number(x - 4) + " " + Svg.number(tip - way * 5)
							+ "L" + Svg.number(x) + " " + Svg.number(tip) + "L" + Svg.number(x + 4) + " "
							+ Svg.number(tip - way * 5));
		}
		svg.add("circle", "class", "vin vin-key", "cx", x, "cy", from, "r", 5);
		boolean left = x > frame.x().to() - (this.wide ? 150 : 50);
		double beside = left ? x - 12 : x + 12;
		svg.text("text", this.key.label(), "class", "lab lab-vk", "x", beside, "y", from + 6, "text-anchor",
				left ? "end" : "start");
		if (this.wide) {
			svg.text("text", this.key.note(), "class", "lab lab-note", "x", beside, "y", from + 23, "text-anchor",
					left ? "end" : "start");
		}
	}

	private record Frame(Axis axis, int first, int last, Scale x, Scale y, int left) {
	}

}
