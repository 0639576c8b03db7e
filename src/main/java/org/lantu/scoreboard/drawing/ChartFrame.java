package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The axes of a chart over years: where a year and a value lie, and what stands beside
 * them.
 *
 * @param labels the texts of the ticks, as the axis has them
 */
record ChartFrame(Axis axis, List<String> labels, int first, int last, LinearScale x, LinearScale y, double left,
		double right) {

	private static final int TOP = 18;

	private static final int SIZE = 12;

	/** Years on the axis stand no closer. */
	private static final int YEAR_ROOM = 44;

	/** The frame that has room for all values and years. */
	static ChartFrame around(Collection<Double> values, Collection<Integer> years, Function<BigDecimal, String> label,
			boolean wide) {
		return around(values, years, label, wide, 0);
	}

	/**
	 * The frame that has room for all values and years.
	 * @param beside how much room is kept free to the right
	 */
	static ChartFrame around(Collection<Double> values, Collection<Integer> years, Function<BigDecimal, String> label,
			boolean wide, double beside) {
		double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
		double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
		double margin = (high - low) * 0.08;
		double bottom = (low >= 0) ? Math.max(0, low - margin) : low - margin;
		Axis axis = Axis.over(bottom, high + margin, wide ? 9 : 7, finest(values));
		List<String> labels = axis.ticks()
			.stream()
			.map((tick) -> label.apply(tick.setScale(axis.decimals(), RoundingMode.HALF_UP)))
			.toList();
		double widest = labels.stream().mapToDouble((text) -> Labels.width(text, SIZE)).max().orElse(0);
		double left = Math.max(34, Math.ceil(widest) + 10);
		double width = wide ? 920 : 358;
		int first = years.stream().mapToInt(Integer::intValue).min().orElse(0);
		int last = years.stream().mapToInt(Integer::intValue).max().orElse(0);
		if (first == last) {
			first--;
			last++;
		}
		return new ChartFrame(axis, labels, first, last, LinearScale.over(first, last, left + 8, width - 20 - beside),
				LinearScale.over(axis.low(), axis.high(), (wide ? 380 : 300) - 30, TOP), left, width - 6 - beside);
	}

	/** The decimals that the values have themselves: counts get no ticks between. */
	private static int finest(Collection<Double> values) {
		return values.stream()
			.mapToInt((value) -> BigDecimal.valueOf(value).stripTrailingZeros().scale())
			.max()
			.stream()
			.map((scale) -> Math.max(0, scale))
			.findFirst()
			.orElse(0);
	}

	/** The axes without a year that stands out. */
	void draw(Svg svg) {
		draw(svg, 0);
	}

	void draw(Svg svg, int dueYear) {
		for (int i = 0; i < this.labels.size(); i++) {
			double height = this.y.at(this.axis.ticks().get(i).doubleValue());
			svg.add("path", "class", "ax-grid", "d",
					"M" + Svg.number(this.left) + " " + Svg.number(height) + "H" + Svg.number(this.right));
			svg.text("text", this.labels.get(i), "class", "ax-t ax-y", "x", this.left - 7, "y", height + 4);
		}
		for (int year : years(dueYear)) {
			svg.text("text", Integer.toString(year), "class", (year == dueYear) ? "ax-t ax-x ax-due" : "ax-t ax-x", "x",
					this.x.at(year), "y", this.y.from() + 20);
		}
	}

	/** The year due, the last, the first, and of the others as many as have room. */
	Set<Integer> years(int dueYear) {
		Set<Integer> shown = new TreeSet<>();
		add(shown, dueYear);
		add(shown, this.last);
		add(shown, this.first);
		double each = Math.abs(this.x.at(this.first + 1) - this.x.at(this.first));
		int every = (int) Math.max(1, Math.ceil(YEAR_ROOM / each));
		for (int year = dueYear; year >= this.first; year -= every) {
			add(shown, year);
		}
		for (int year = dueYear; year <= this.last; year += every) {
			add(shown, year);
		}
		return shown;
	}

	private void add(Set<Integer> shown, int year) {
		if (year >= this.first && year <= this.last
				&& shown.stream().allMatch((other) -> Math.abs(this.x.at(other) - this.x.at(year)) >= YEAR_ROOM - 4)) {
			shown.add(year);
		}
	}

	/** Whether the years lie so close that dots of full size would merge. */
	boolean crowded() {
		return this.x.at(this.first + 1) - this.x.at(this.first) < 12;
	}

	Labels.Box area() {
		return new Labels.Box(this.left + 2, 2, this.right + 4, this.y.from() - 2);
	}

}
