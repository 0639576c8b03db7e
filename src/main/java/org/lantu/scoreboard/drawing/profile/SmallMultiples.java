package org.lantu.scoreboard.drawing.profile;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.drawing.Axis;
import org.lantu.scoreboard.drawing.LinearScale;
import org.lantu.scoreboard.drawing.Svg;
import org.lantu.scoreboard.drawing.YearValue;

/**
 * The same series of several regions, a drawing each, all on one scale: the region's own
 * line over those of the others in grey.
 *
 * @param id makes the ids of the drawings unique on the page
 * @param unit what stands after the number of the scale
 */
public record SmallMultiples(String id, List<Panel> panels, String unit) {

	private static final int WIDTH = 176;

	private static final int HEIGHT = 120;

	private static final double FLOOR = 98;

	private static final double TOP = 36;

	private static final int TICKS = 4;

	/**
	 * A region.
	 *
	 * @param label the drawing in words
	 * @param latest its latest value, as it is written
	 * @param earliest its first value, as it is written
	 * @param chosen whether it is the region that the others are seen beside
	 */
	public record Panel(String name, String label, YearLine line, String latest, String earliest, boolean chosen) {
	}

	/** The scale that all share; {@code null} where there is nothing to draw. */
	private @Nullable Axis axis() {
		if (this.panels.stream().allMatch((panel) -> panel.line().isEmpty())) {
			return null;
		}
		double low = values().min().orElse(0);
		return Axis.over(Math.min(0, low), Math.max(values().max().orElse(0), 0), TICKS);
	}

	private DoubleStream values() {
		return this.panels.stream().flatMap((panel) -> panel.line().points().stream()).mapToDouble(YearValue::value);
	}

	private IntStream years() {
		return this.panels.stream().flatMap((panel) -> panel.line().points().stream()).mapToInt(YearValue::year);
	}

	/** From what to what the scale goes, in words: "0–3"; empty without one. */
	public String range() {
		Axis axis = axis();
		return (axis != null) ? axis.text(0) + "–" + axis.text(axis.ticks().size() - 1) : "";
	}

	/** A drawing for each region. */
	public List<String> draw() {
		Axis axis = axis();
		if (axis == null) {
			return List.of();
		}
		LinearScale x = LinearScale.over(years().min().orElse(0), years().max().orElse(0), 3, WIDTH - 12);
		LinearScale y = LinearScale.over(axis.low(), axis.high(), FLOOR, TOP);
		return this.panels.stream().map((panel) -> draw(panel, axis, x, y)).toList();
	}

	private String draw(Panel panel, Axis axis, LinearScale x, LinearScale y) {
		Svg svg = new Svg().open("svg", "class", panel.chosen() ? "pm-hi" : "pm-one", "viewBox",
				"0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", panel.label());
		svg.text("text", panel.name(), "class", "pm-n", "x", 0, "y", 12);
		for (int i = 0; i < axis.ticks().size(); i++) {
			double height = y.at(axis.ticks().get(i).doubleValue());
			svg.add("path", "class", (i == 0) ? "pm-0" : "pm-b", "d", Svg.line(0, height, WIDTH - 12, height));
		}
		svg.text("text", axis.text(axis.ticks().size() - 1) + this.unit, "class", "pm-t", "x", 0, "y", TOP - 4);
		all(svg, panel, x, y);
		panel.line().draw(svg, "pm-l", "pm-l pm-g", x, y);
		if (!panel.line().isEmpty()) {
			YearValue last = panel.line().last();
			svg.add("circle", "class", "pm-d", "cx", x.at(last.year()), "cy", y.at(last.value()), "r", 2.6);
			svg.text("text", panel.latest(), "class", "pm-v", "x", WIDTH, "y", 12);
			if (panel.line().points().size() > 1) {
				svg.text("text", panel.line().first().year() + "  " + panel.earliest(), "class", "pm-t", "x", 0, "y",
						FLOOR + 15);
			}
			svg.text("text", Integer.toString(last.year()), "class", "pm-y", "x", WIDTH, "y", FLOOR + 15);
		}
		return svg.close("svg").toString();
	}

	/** The lines of all are written once, in the first drawing. */
	private void all(Svg svg, Panel panel, LinearScale x, LinearScale y) {
		if (panel == this.panels.get(0)) {
			StringBuilder path = new StringBuilder();
			this.panels.forEach((one) -> path.append(one.line().whole(x, y)));
			svg.open("defs").add("path", "id", this.id, "d", path).close("defs");
		}
		svg.add("use", "href", "#" + this.id, "class", "pm-o");
	}

}
