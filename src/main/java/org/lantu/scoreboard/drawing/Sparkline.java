package org.lantu.scoreboard.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

import org.jspecify.annotations.Nullable;

/**
 * A series in the height of a table row: missing years are dotted, the target is dashed,
 * a dot in the verdict's colour stands at the year due only.
 *
 * @param firstYear where the axis begins
 * @param lastYear where the axis ends
 * @param target the level of the target; {@code null} where it has none
 * @param verdict the glyph of the verdict at the year due; {@code null} while undecided
 * @param scale writes the lowest and the highest value beside a drawing that fills a
 * card; {@code null} for one in a cell, which has no scale
 */
public record Sparkline(String label, List<YearValue> points, int firstYear, int lastYear, @Nullable Double target,
		@Nullable Integer dueYear, @Nullable String verdict, @Nullable DoubleFunction<String> scale) {

	/** Room for the values beside a drawing in a card, and for the years below it. */
	private static final int SCALE = 72;

	private static final int YEARS = 18;

	public Sparkline {
		points = points.stream()
			.filter((point) -> Double.isFinite(point.value()))
			.sorted(Comparator.comparingInt(YearValue::year))
			.toList();
		target = (target != null && Double.isFinite(target)) ? target : null;
	}

	public String draw() {
		List<YearValue> shown = this.points.stream()
			.filter((point) -> point.year() >= this.firstYear && point.year() <= this.lastYear)
			.toList();
		if (shown.isEmpty()) {
			return new Svg().text("span", "–", "class", "spark-none").toString();
		}
		double low = shown.stream().mapToDouble(YearValue::value).min().orElse(0);
		double high = shown.stream().mapToDouble(YearValue::value).max().orElse(0);
		if (this.target != null) {
			low = Math.min(low, this.target);
			high = Math.max(high, this.target);
		}
		boolean card = this.scale != null;
		int width = card ? 380 : 132;
		int height = card ? 96 : 34;
		int right = card ? width - SCALE : width - 8;
		int floor = card ? height - YEARS : height;
		LinearScale x = LinearScale.over(this.firstYear, this.lastYear, 4, right);
		LinearScale y = LinearScale.over(low, high, floor - 6.5, 6.5);
		Svg svg = new Svg().open("svg", "class", "spark", "width", width, "height", height, "viewBox",
				"0 0 " + width + " " + height, "role", "img", "aria-label", this.label);
		svg.add("path", "class", "sp-base", "d", "M4 " + (floor - 0.5) + "H" + right);
		if (this.scale != null) {
			axes(svg, this.scale, low, high, y, right, height);
		}
		target(svg, x, y);
		line(svg, shown, x, y);
		return svg.close("svg").toString();
	}

	/** The ends of both axes: the values on the right, the years below. */
	private void axes(Svg svg, DoubleFunction<String> written, double low, double high, LinearScale y, int right,
			int height) {
		for (double value : (low < high) ? new double[] { low, high } : new double[] { low }) {
			svg.add("path", "class", "sp-grid", "d", Svg.line(4, y.at(value), right, y.at(value)));
			svg.text("text", written.apply(value), "class", "sp-ax", "x", right + 6, "y", y.at(value) + 4);
		}
		svg.text("text", Integer.toString(this.firstYear), "class", "sp-ax", "x", 4, "y", height - 4);
		svg.text("text", Integer.toString(this.lastYear), "class", "sp-ax sp-end", "x", right, "y", height - 4);
	}

	private void target(Svg svg, LinearScale x, LinearScale y) {
		if (this.target != null && this.dueYear != null) {
			double level = y.at(this.target);
			double due = x.at(Math.max(this.firstYear, Math.min(this.dueYear, this.lastYear)));
			svg.add("path", "class", "sp-target", "d", Svg.line(4, level, due, level));
			svg.add("path", "class", "sp-goal", "d", Svg.line(due, level - 4, due, level + 4));
		}
	}

	private void line(Svg svg, List<YearValue> shown, LinearScale x, LinearScale y) {
		for (int i = 1; i < shown.size(); i++) {
			YearValue from = shown.get(i - 1);
			YearValue to = shown.get(i);
			boolean gap = to.year() - from.year() > 1;
			svg.add("path", "class", gap ? "sp-gap" : "sp-line", "d",
					Svg.line(x.at(from.year()), y.at(from.value()), x.at(to.year()), y.at(to.value())));
			if (gap) {
				dot(svg, x.at(from.year()), y.at(from.value()));
				dot(svg, x.at(to.year()), y.at(to.value()));
			}
		}
		YearValue last = shown.get(shown.size() - 1);
		svg.add("circle", "class", "sp-last", "cx", x.at(last.year()), "cy", y.at(last.value()), "r", 2.2);
		if (this.verdict != null && this.dueYear != null) {
			shown.stream()
				.filter((point) -> point.year() == this.dueYear)
				.forEach((due) -> svg.add("circle", "class", "sp-due sp-" + this.verdict, "cx", x.at(due.year()), "cy",
						y.at(due.value()), "r", 3.6));
		}
	}

	/** An end of what is missing, so that a year between two gaps can be seen. */
	private static void dot(Svg svg, double x, double y) {
		svg.add("circle", "class", "sp-dot", "cx", x, "cy", y, "r", 1.8);
	}

}
