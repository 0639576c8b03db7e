package org.lantu.scoreboard.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The part of a chart that lies ahead: where the series is heading, as a fan from its
 * latest figure on, and where it would be heading after a supposed figure.
 *
 * @param fan from the latest figure to the year due; empty where nothing is projected
 * @param label what is said of its end
 * @param supposed the supposed figure, {@code null} for none
 * @param supposedLabel what is said of it
 * @param then from the supposed figure to the year due; empty where nothing is projected
 */
public record Ahead(List<Step> fan, String label, @Nullable YearValue supposed, String supposedLabel, List<Step> then) {

	/** Nothing lies ahead. */
	public static final Ahead NOTHING = new Ahead(List.of(), "", null, "", List.of());

	/** How far beyond all else the ends of an interval widen the axis. */
	private static final double WIDENING = 0.35;

	/** A year of a fan: the middle of what is to be expected, and the interval. */
	public record Step(int year, double centre, double low, double high) {
	}

	public Ahead {
		fan = List.copyOf(fan);
		then = List.copyOf(then);
	}

	/** Whether the supposed figure raises what is projected. */
	boolean raised() {
		return this.supposed != null && !this.then.isEmpty() && !this.fan.isEmpty()
				&& this.then.get(this.then.size() - 1).centre() > this.fan.get(this.fan.size() - 1).centre();
	}

	List<Integer> years() {
		return Stream
			.concat(Stream.concat(this.fan.stream(), this.then.stream()).map(Step::year),
					Stream.ofNullable(this.supposed).map(YearValue::year))
			.toList();
	}

	/**
	 * The values for which an axis needs room: the middles, and of the intervals as much
	 * as leaves the rest legible.
	 * @param others what else the axis shows
	 */
	List<Double> values(List<Double> others) {
		List<Double> values = new ArrayList<>(
				Stream.concat(this.fan.stream(), this.then.stream()).map(Step::centre).toList());
		Stream.ofNullable(this.supposed).map(YearValue::value).forEach(values::add);
		List<Double> all = new ArrayList<>(others);
		all.addAll(values);
		double least = Collections.min(all);
		double most = Collections.max(all);
		double room = (most - least) * WIDENING;
		double bottom = (least >= 0) ? Math.max(0, least - room) : least - room;
		this.fan.forEach((step) -> {
			values.add(Math.max(bottom, step.low()));
			values.add(Math.min(most + room, step.high()));
		});
		return values;
	}

	void draw(Svg svg, ChartFrame frame, Labels labels) {
		if (this.fan.size() > 1) {
			svg.add("path", "class", "fan", "d", band(frame));
			svg.add("path", "class", "fan-l", "d", line(this.fan, frame, labels));
		}
		if (this.supposed == null) {
			return;
		}
		if (this.then.size() > 1) {
			svg.add("path", "class", "then-l", "d", line(this.then, frame, labels));
			Step end = this.then.get(this.then.size() - 1);
			double x = frame.x().at(end.year());
			double low = height(end.low(), frame);
			double high = height(end.high(), frame);
			svg.add("path", "class", "then-i", "d",
					Svg.line(x, low, x, high) + Svg.line(x - 5, low, x + 5, low) + Svg.line(x - 5, high, x + 5, high));
		}
		double x = frame.x().at(this.supposed.year());
		double y = frame.y().at(this.supposed.value());
		svg.add("path", "class", "sup", "d",
				"M" + Svg.number(x) + " " + Svg.number(y - 6.5) + "L" + Svg.number(x + 6.5) + " " + Svg.number(y) + "L"
						+ Svg.number(x) + " " + Svg.number(y + 6.5) + "L" + Svg.number(x - 6.5) + " " + Svg.number(y)
						+ "Z");
		labels.ring(x, y, 7);
	}

	/** The interval, cut where the axis ends. */
	private String band(ChartFrame frame) {
		StringBuilder path = new StringBuilder();
		for (Step step : this.fan) {
			path.append(path.isEmpty() ? "M" : "L").append(at(step.year(), step.high(), frame));
		}
		for (int i = this.fan.size() - 1; i >= 0; i--) {
			path.append("L").append(at(this.fan.get(i).year(), this.fan.get(i).low(), frame));
		}
		return path.append("Z").toString();
	}

	private static String line(List<Step> steps, ChartFrame frame, Labels labels) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < steps.size(); i++) {
			Step to = steps.get(i);
			path.append((i == 0) ? "M" : "L").append(at(to.year(), to.centre(), frame));
			Step from = steps.get(Math.max(0, i - 1));
			labels.line(frame.x().at(from.year()), height(from.centre(), frame), frame.x().at(to.year()),
					height(to.centre(), frame), 2);
		}
		return path.toString();
	}

	private static String at(int year, double value, ChartFrame frame) {
		return Svg.number(frame.x().at(year)) + " " + Svg.number(height(value, frame));
	}

	private static double height(double value, ChartFrame frame) {
		return frame.y().at(Math.max(frame.axis().low(), Math.min(frame.axis().high(), value)));
	}

}
