package org.lantu.scoreboard.drawing;

import java.util.List;

/**
 * How a verdict changed over time: a bar a verdict, as wide as it lasted.
 */
public record HistoryStrip(String label, List<Segment> segments) {

	/**
	 * Narrower than this, in per cent of the whole, none is drawn while there is room.
	 */
	private static final double LEAST = 2;

	/** A verdict and the days that it lasted. */
	public record Segment(String glyph, long days) {
	}

	public String draw() {
		double days = this.segments.stream().mapToDouble((segment) -> Math.max(0, segment.days())).sum();
		double least = Math.min(LEAST, 50.0 / Math.max(1, this.segments.size()));
		double spare = 100 - least * this.segments.size();
		Svg svg = new Svg().open("svg", "class", "hist-strip", "width", "100%", "height", 10, "role", "img",
				"aria-label", this.label);
		double x = 0;
		for (Segment segment : this.segments) {
			double width = least
					+ ((days > 0) ? spare * Math.max(0, segment.days()) / days : spare / this.segments.size());
			svg.add("rect", "class", "hb hb-" + segment.glyph(), "x", Svg.percent(x), "y", 1, "width",
					Svg.percent(width), "height", 8);
			x += width;
		}
		return svg.close("svg").toString();
	}

}
